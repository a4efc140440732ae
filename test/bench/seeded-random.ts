/** Draws that are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Makes draws from numbers that together are the seed: Marsaglia’s xorshift on 32 bits (doi:10.18637/jss.v008.i14). */
export function seededRandom(...seed: number[]): SeededRandom {
  // Neighboring seeds would begin with neighboring draws, so their bits are spread first.
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
