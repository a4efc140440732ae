import type { Contender } from './contenders.js';
import type { Measurement } from './measure-process.js';

/** The measurements of a contender, one per round. */
export type Rounds = ReadonlyMap<Contender, readonly Measurement[]>;

/**
 * Measures contenders in turn, once per round. Each round starts with another contender, so that none always benefits
 * from a warm machine.
 *
 * @throws Error if a run fails
 */
export async function runRounds(
  contenders: readonly Contender[],
  rounds: number,
  report: (line: string) => void,
): Promise<Rounds> {
  const measured = new Map<Contender, Measurement[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender === undefined) continue;
      report(`round ${round + 1} of ${rounds}: ${contender.name}`);
      measured.get(contender)?.push(await measureRuns(contender, round));
    }
  }
  return measured;
}

/** The mean of the contender’s runs, and their peak memory. */
async function measureRuns({ measure, runs = 1 }: Contender, round: number): Promise<Measurement> {
  const sum: Measurement = { cpu: 0, wall: 0, memory: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { cpu, wall, memory } = await measure(round);
    sum.cpu += cpu / runs;
    sum.wall += wall / runs;
    sum.memory = Math.max(sum.memory, memory);
  }
  return sum;
}
