import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { MeasuredCall } from './measure-process.js';
import type { Workspace } from './workspace.js';

/** A program to measure. */
export interface Contender {
  name: string;
  /** Prepares a run; not measured. */
  prepare(round: number): void;
  call: MeasuredCall;
  /** Runs per measurement, for those too short to measure alone. */
  runs?: number;
}

/** Clock of all builds: 2026-11-20, when every generated posting is open. */
const CLOCK = new Date(Date.UTC(2026, 10, 20));

/** Creates the contenders: the compiler, the baseline, a reader, and Hugo. */
export function makeContenders(workspace: Workspace, cli: string) {
  const { folder: cwd } = workspace;
  // Earlier versions, which `--cli` can measure, cache compiled postings.
  const hasCache = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' }).stdout.includes('--no-cache');

  /** The arguments of the compiler. */
  const ourCall = (postings: string, out: string): MeasuredCall => ({
    command: process.execPath,
    commandArguments: [cli, 'build', postings, '--out', out, '--quiet', ...(hasCache ? ['--no-cache'] : [])],
    cwd,
    environment: {
      SOURCE_DATE_EPOCH: String(CLOCK.getTime() / 1000),
      NO_COLOR: '1',
    },
  });
  const nodeCall = (script: string, ...commandArguments: string[]): MeasuredCall => ({
    command: process.execPath,
    commandArguments: [script, ...commandArguments],
    cwd,
  });
  const remove = (out: string) => rmSync(out, { recursive: true, force: true });

  return {
    ours(count: number, { runs = 1, hasRawHtml = false } = {}): Contender {
      const name = `ours, ${count} cold${hasRawHtml ? ', raw HTML in some' : ''}`;
      const out = workspace.output(name);
      const call = ourCall(workspace.postings(count, hasRawHtml), out);
      return { name, prepare: () => remove(out), call, runs };
    },
    floor(count: number): Contender {
      const out = workspace.output(`floor-${count}`);
      const call = nodeCall(workspace.script('floor'), workspace.postings(count), out);
      return { name: `floor, ${count}`, prepare: () => remove(out), call };
    },
    reader(count: number, runs: number): Contender {
      const call = nodeCall(workspace.script('reader'), workspace.postings(count));
      return { name: `Node reads ${count}`, prepare: () => {}, call, runs };
    },
    hugo(count: number): Contender {
      const out = workspace.output(`hugo-${count}`);
      const call: MeasuredCall = {
        command: 'hugo',
        commandArguments: [
          ...['--quiet', '--ignoreCache', '--source', workspace.hugoSite, '--clock', CLOCK.toISOString()],
          ...['--contentDir', workspace.postings(count), '--destination', out],
        ],
        cwd,
      };
      return { name: `Hugo, ${count}`, prepare: () => remove(out), call };
    },
  };
}

/** The kinds of contenders. */
export type Contenders = ReturnType<typeof makeContenders>;
