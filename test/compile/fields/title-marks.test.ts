import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';
import { isMarkedClosed, withoutMarks } from '../../../build-scripts/compile/fields/title-marks.js';

describe('Titles', () => {
  for (const [written, shown, isClosed] of [
    ['UTGÅTT! Sveiser', 'Sveiser', true],
    ['[CLOSED] Welder', 'Welder', true],
    ['Filled: Welder', 'Welder', true],
    ['Welder (filled)', 'Welder', true],
    ['Welder – closed', 'Welder', true],
    ['Welder<img src="/filled.png" align="right">', 'Welder', true],
    ['Welder <b>II</b><br>Hull', 'Welder II Hull', false],
    ['Welder of <T> & <script>', 'Welder of <T> & <script>', false],
    ['Welder <b>and</b> <script>', 'Welder <b>and</b> <script>', false],
    ['Closed-loop control engineer', 'Closed-loop control engineer', false],
    ['Closed!', 'Closed!', true],
  ] as const) {
    it(`${written}: ${shown}`, () =>
      assert.deepEqual([withoutMarks(written), isMarkedClosed(written)], [shown, isClosed]));
  }

  it('are shown without marks of the state', async () => {
    const { bundle } = await compileFiles({
      'welder.md': '---\ntitle: "Welder <small>(m/f/d)</small>"\n---\n\nText.\n',
    });
    assert.equal(bundle.jobs[0]?.title, 'Welder (m/f/d)');
  });
});
