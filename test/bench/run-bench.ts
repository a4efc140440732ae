/**
 * `npm run bench`: measures the compiler against a floor and against Hugo, and says which goals are reached. It gates
 * nothing, so the exit status is 0 whatever it finds; 2 when the call is wrong.
 *
 *     npm run bench -- [--rounds N] [--only cold|again|large|start] [--quick] [--cli FILE]
 *
 * Ratios are what counts: both sides of one are measured on the same machine in the same round. `--quick` has a tenth of
 * the postings, for developing; its ratios are no figures to compare with the goals. `--cli` measures another build.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repository.js';
import { runCommand } from '../support/run-command.js';
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
  },
});
const rounds = Number(flags.rounds ?? (flags.quick ? 2 : 5));
const groups = goalGroups(flags.quick ? 0.1 : 1);
const chosen = groups.filter(({ name }) => flags.only === undefined || name === flags.only);
if (!Number.isInteger(rounds) || rounds < 1 || chosen.length === 0) {
  console.error(`--rounds takes a whole number from 1, --only one of ${groups.map(({ name }) => name).join(', ')}.`); // prettier-ignore
  process.exit(2);
}
if (!existsSync('/proc/self/stat')) {
  console.log(
    'Nothing was measured: the bench reads processor time and memory in /proc, which only Linux has.',
  );
  process.exit(0);
}
const cli = path.resolve(flags.cli);
if (!existsSync(cli)) runCommand('npm', ['run', '--silent', 'build']);
if (!existsSync(cli)) {
  console.log(`Nothing was measured: there is no ${cli}, and the build did not make it.`);
  process.exit(0);
}

const hugo = hugoVersion();
const report = (line: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
};

const goalLines: string[][] = [['processor time', 'ratio', 'of the rounds', 'goal', '']];
const contenderLines: string[][] = [['on this machine', 'CPU ms', 'wall ms', 'peak MiB']];
const failures: string[] = [];
const contenders = makeContenders(makeWorkspace(), cli);
for (const group of chosen) {
  const goals = group.goals(contenders);
  const all = [...new Set(goals.flatMap(({ first, second }) => [first, second]))];
  const present = all.filter(({ call }) => call.command !== 'hugo' || hugo !== undefined);
  let measured: Rounds = new Map();
  try {
    measured = await runRounds(present, rounds, report);
  } catch (error) {
    failures.push(`${group.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  report('');
  goalLines.push(...goals.map((goal) => goalLine(goal, measured)));
  contenderLines.push(
    ...[...measured].map(([{ name }, taken]) => contenderLine(`${group.name}: ${name}`, taken)),
  );
}

console.log(`Node ${process.version}, ${hugo ?? 'no Hugo'}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; medians of ${rounds} rounds\n`); // prettier-ignore
console.log(`${table(goalLines)}\n\n${table(contenderLines)}`);
if (hugo === undefined)
  console.log('\nHugo is not installed, so nothing was compared with it. On Debian: apt-get install hugo');
if (flags.quick)
  console.log(
    '\n--quick measures a tenth of the postings, so that these ratios do not say whether a goal is reached.',
  );
for (const failure of failures) console.log(`\nNot measured, since a command failed. ${failure}`);
