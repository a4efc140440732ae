import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.js';
import { hugoVersion } from './hugo-site.js';
import { measureChange, measureProcess, type MeasuredCall, type Measurement } from './measure-process.js';
import type { Workspace } from './workspace.js';

/** A program to measure. */
export interface Contender {
  name: string;
  /** Runs it once and measures it; its preparation is not measured. */
  measure(round: number): Promise<Measurement>;
  /** Runs per measurement, for those too short to measure alone. */
  runs?: number;
  /** Whether it is installed. */
  isInstalled: boolean;
}

/** Clock of all builds: 2026-11-20, when every generated posting is open. */
const CLOCK = new Date(Date.UTC(2026, 10, 20));

/** Creates the contenders: the compiler, the baseline, a reader, Hugo and Eleventy. */
export function makeContenders(workspace: Workspace, cli: string) {
  const { folder: cwd } = workspace;
  // Earlier versions, which `--cli` can measure, cache compiled postings.
  const hasCache = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' }).stdout.includes('--no-cache');
  const hasHugo = hugoVersion() !== undefined;
  const eleventy = eleventyCommand();

  /** A build in an empty output folder. */
  const cold = (name: string, out: string, call: MeasuredCall, isInstalled = true): Contender => ({
    name,
    isInstalled,
    measure() {
      rmSync(out, { recursive: true, force: true });
      return measureProcess(call);
    },
  });
  const ourCall = (postings: string, out: string, ...flags: string[]): MeasuredCall => ({
    command: process.execPath,
    commandArguments: [
      ...[cli, 'build', postings, '--out', out, '--quiet', '--format', 'json', ...flags],
      ...(hasCache ? ['--no-cache'] : []),
    ],
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

  return {
    ours(count: number, { runs = 1, flags = [] as readonly string[] } = {}): Contender {
      const name = ['ours,', count, ...flags.filter((flag) => flag.startsWith('--')), 'cold'].join(' ');
      const out = workspace.output(name);
      return { ...cold(name, out, ourCall(workspace.postings(count), out, ...flags)), runs };
    },
    /** One posting changed while the compiler watches all. */
    watched(count: number): Contender {
      const name = `ours, 1 of ${count} changed under --watch`;
      const out = workspace.output('watched');
      return {
        name,
        isInstalled: true,
        measure(round) {
          const postings = workspace.changingPostings(count);
          rmSync(out, { recursive: true, force: true });
          return measureChange(ourCall(postings, out, '--watch'), {
            isReady: () => existsSync(path.join(out, 'jobs.json')),
            // Posting 10 is in English; its language is declared.
            change: () => appendFileSync(path.join(postings, 'en/job-00005.md'), `\nRound ${round} went well.\n`),
            output: path.join(out, 'jobs/job-00005.en.json'),
          });
        },
      };
    },
    floor(count: number): Contender {
      const out = workspace.output(`floor-${count}`);
      return cold(`floor, ${count}`, out, nodeCall(workspace.script('floor'), workspace.postings(count), out));
    },
    reader(count: number, runs: number): Contender {
      const call = nodeCall(workspace.script('reader'), workspace.postings(count));
      return { name: `Node reads ${count}`, isInstalled: true, measure: () => measureProcess(call), runs };
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
      return cold(`Hugo, ${count}`, out, call, hasHugo);
    },
    /** A page for each posting, in a short layout. Eleventy has no shortcodes of this syntax; they stay as written. */
    eleventy(count: number): Contender {
      const out = workspace.output(`eleventy-${count}`);
      const postings = path.relative(cwd, workspace.postings(count));
      const call: MeasuredCall = {
        command: process.execPath,
        commandArguments: [
          ...[eleventy ?? '', '--quiet', '--config', workspace.eleventyConfiguration],
          ...[`--input=${postings}`, `--output=${path.relative(cwd, out)}`],
        ],
        cwd,
      };
      return cold(`Eleventy, ${count}`, out, call, eleventy !== undefined);
    },
  };
}

/** The kinds of contenders. */
export type Contenders = ReturnType<typeof makeContenders>;

/** The script of Eleventy, which `npm install --no-save @11ty/eleventy` installs. */
function eleventyCommand(): string | undefined {
  const command = path.join(repositoryRoot, 'node_modules/@11ty/eleventy/cmd.cjs');
  return existsSync(command) ? command : undefined;
}
