import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readApply } from '../../../build-scripts/compile/fields/apply.js';

const at = (value: string) => ({ value, key: 'apply_url', offset: 7, length: value.length });

describe('readApply', () => {
  for (const [written, url] of [
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['jobs@a.example', 'mailto:jobs@a.example'],
    ['mailto:jobs@a.example?subject=Welder', 'mailto:jobs@a.example?subject=Welder'],
  ] as const) {
    it(written, () => assert.deepEqual(readApply(at(written), {}), { apply: { url }, problems: [] }));
  }

  for (const [written, rule] of [
    ['#', 'placeholder-link'],
    ['TBD', 'placeholder-link'],
    ['https://example.com/', 'placeholder-link'],
    ['javascript:apply()', 'unsafe-link'],
    ['//a.example', 'unsafe-link'],
  ] as const) {
    it(`reports ${written} at its position`, () => {
      const { apply, problems } = readApply(at(written), {});
      assert.equal(apply, undefined);
      assert.deepEqual(
        problems.map((problem) => [problem.rule, problem.offset, problem.length]),
        [[rule, 7, written.length]],
      );
    });
  }

  it('reads the label, and an icon that exists', () => {
    const read = (icon: string) => readApply(at('https://a.example'), { label: 'Upload CV', icon }).apply;
    assert.deepEqual(read('fa-solid fa-upload'), { url: 'https://a.example', label: 'Upload CV', icon: 'upload' });
    assert.deepEqual(read('fa-dragon'), { url: 'https://a.example', label: 'Upload CV' });
  });
});
