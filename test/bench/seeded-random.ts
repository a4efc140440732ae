/** Random values that are deterministic for a seed, on every machine. */
export interface SeededRandom {
  /** An integer from 0 to `limit`, exclusive. */
  below(limit: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Creates a generator from numbers that form the seed: Marsaglia’s xorshift on 32 bits (doi:10.18637/jss.v008.i14). */
export function seededRandom(...seed: number[]): SeededRandom {
  // Adjacent seeds would produce similar first values, so their bits are mixed first.
  let state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491);
  if (state === 0) state = 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
  for (let round = 0; round < 4; round += 1) below(1);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}
