/**
 * `npm run bench`: measures the compiler against a baseline and Hugo, and the elements in a browser against a baseline,
 * List.js and React, and prints which goals are met. Exit status: 0 for any result, 2 for
 * a usage error.
 *
 *     npm run bench -- [--rounds N] [--only GROUP] [--quick] [--cli FILE] [--dist FOLDER]
 *                         [--baseline FOLDER]
 *
 * A group is one of those in goals.ts and browser/browser-groups.ts, or all of either: `compiler`, `browser`. Ratios are
 * comparable, since both sides are measured on the same machine in the same round. `--quick` uses a tenth of the
 * postings for development; its ratios are not comparable with the goals. `--cli` measures another build of the
 * compiler, `--dist` another of the elements; `--baseline` adds a second build of the elements to the comparison.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repository.js';
import { runCommand } from '../support/run-node-tests.js';
import { browserGroups } from './browser/browser-groups.js';
import { runBrowserGroups } from './browser/run-browser-groups.js';
import { makeContenders } from './contenders.js';
import { goalGroups } from './goals.js';
import { hugoVersion } from './hugo-site.js';
import { contenderLine, goalLine, table } from './print-results.js';
import { runRounds, type Rounds } from './run-rounds.js';
import { makeWorkspace } from './workspace.js';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    cli: { type: 'string', default: path.join(repositoryRoot, 'dist/cli.js') },
    dist: { type: 'string', default: path.join(repositoryRoot, 'dist') },
    baseline: { type: 'string' },
  },
});
const rounds = Number(flags.rounds ?? (flags.quick ? 2 : 5));
const scale = flags.quick ? 0.1 : 1;
const isChosen =
  (all: string) =>
  ({ name }: { name: string }) =>
    [undefined, all, name].includes(flags.only);
const compilerGroups = goalGroups(scale);
const elementGroups = browserGroups(scale);
const chosen = compilerGroups.filter(isChosen('compiler'));
const chosenInBrowser = elementGroups.filter(isChosen('browser'));
if (!Number.isInteger(rounds) || rounds < 1 || chosen.length + chosenInBrowser.length === 0) {
  const names = ['compiler', 'browser', ...[...compilerGroups, ...elementGroups].map(({ name }) => name)];
  console.error(`--rounds takes a whole number from 1, --only one of ${names.join(', ')}.`);
  process.exit(2);
}
const cli = path.resolve(flags.cli);
const dist = path.resolve(flags.dist);
const areBuilt = () => existsSync(cli) && existsSync(path.join(dist, 'careers-widget.js'));
if (!areBuilt()) runCommand('npm', ['run', '--silent', 'build']);
if (!areBuilt()) {
  console.log(`Nothing was measured: there is no ${cli} or no widget in ${dist}, and the build did not make it.`);
  process.exit(0);
}
const report = (line: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
};
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of ${rounds} rounds`;
if (chosen.length > 0) await benchCompiler();
if (chosenInBrowser.length > 0) await benchElements();
if (flags.quick)
  console.log('\n--quick measures a tenth of the postings, so that these ratios do not say whether a goal is reached.');

async function benchCompiler(): Promise<void> {
  if (!existsSync('/proc/self/stat')) {
    console.log(
      'The compiler was not measured: its bench reads processor time and memory in /proc, which only Linux has.',
    );
    return;
  }
  const hugo = hugoVersion();
  const goalLines: string[][] = [['processor time', 'ratio', 'of the rounds', 'goal', '']];
  const contenderLines: string[][] = [['on this machine', 'CPU ms', 'wall ms', 'peak MiB']];
  const failures: string[] = [];
  const contenders = makeContenders(makeWorkspace(), cli);
  for (const group of chosen) {
    const goals = group.goals(contenders);
    const all = [
      ...new Set(goals.flatMap(({ first, second }) => (typeof second === 'number' ? first : [first, second]))),
    ];
    const present = all.filter(({ isInstalled }) => isInstalled);
    let measured: Rounds = new Map();
    try {
      measured = await runRounds(present, rounds, report);
    } catch (error) {
      failures.push(`${group.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    report('');
    goalLines.push(...goals.map((goal) => goalLine(goal, measured)));
    contenderLines.push(...[...measured].map(([{ name }, taken]) => contenderLine(`${group.name}: ${name}`, taken)));
  }
  print(hugo ?? 'no Hugo', goalLines, contenderLines, failures);
  if (hugo === undefined)
    console.log('\nHugo is not installed, so nothing was compared with it. On Debian: apt-get install hugo');
  console.log('\nEleventy is compared if it is installed: npm install --no-save @11ty/eleventy');
}

async function benchElements(): Promise<void> {
  const { version, goalLines, contenderLines, failures } = await runBrowserGroups(
    chosenInBrowser,
    { ours: dist, ...(flags.baseline !== undefined && { baseline: path.resolve(flags.baseline) }) },
    rounds,
    report,
  );
  const figures = [['in the browser', 'figure', 'of the rounds', 'goal', ''], ...goalLines];
  print(version, figures, [['on this machine', 'median', ''], ...contenderLines], failures);
}

function print(beside: string, goals: string[][], contenders: string[][], failures: string[]): void {
  console.log(`${machine}; ${beside}\n\n${table(goals)}\n\n${table(contenders)}`);
  for (const failure of failures) console.log(`\nNot measured, since something failed. ${failure}`);
  console.log();
}
