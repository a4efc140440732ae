import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { repositoryRoot } from '../support/repository.js';
import { browserGroups } from './browser/browser-groups.js';
import type { Contender, Contenders } from './contenders.js';
import { goalGroups } from './goals.js';

const guide = readFileSync(path.join(repositoryRoot, 'demo/docs/performance.md'), 'utf8');
/** The rows of the guide’s two tables of goals. */
const rows = guide
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^(reached|missed)$/.test(cells.at(-2) ?? ''))
  .map(([, , group = '', goal = '', reached = '', verdict = '']) => ({ group, goal, reached, verdict }));

/** Contenders that are never called: real ones would write thousands of postings. */
const idle = (): Contender => ({
  name: '',
  prepare: () => {},
  call: { command: '', commandArguments: [], cwd: '' },
});
const contenders: Contenders = {
  ours: idle,
  oursOneChanged: idle,
  oursUnchanged: idle,
  floor: idle,
  reader: idle,
  hugo: idle,
};

interface Limit {
  limit: number;
  isBelow?: boolean;
}
const words = ({ limit, isBelow }: Limit) => `${isBelow ? 'less than' : 'at most'} ${limit}`;

describe('the guide to what is measured', () => {
  it('has every goal of the bench, in its group and with its limit', () => {
    const limits = [
      ...goalGroups(1).map(({ name, goals }) => [name, goals(contenders)] as const),
      ...browserGroups(1).map(({ name, goals }) => [name, goals] as const),
    ].flatMap(([name, goals]) => goals.map((goal) => `\`${name}\` ${words(goal)}`));
    assert.deepEqual(rows.map(({ group, goal }) => `${group} ${goal}`).sort(), limits.sort());
  });

  it('says of each whether it is reached as the figures have it', () => {
    for (const { goal, reached, verdict } of rows) {
      const limit = Number(goal.replace(/^\D+/, ''));
      const isReached = goal.startsWith('less') ? Number(reached) < limit : Number(reached) <= limit;
      assert.equal(verdict, isReached ? 'reached' : 'missed', `${goal}: ${reached}`);
    }
  });
});
