import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathFields } from '../../../build-scripts/compile/fields/path-fields.js';
import { compileFiles } from '../../support/compile-files.js';

describe('pathFields', () => {
  for (const [inside, ...fields] of [
    ['welder.md'],
    ['2026/welder.md'],
    ['_posts/2026-05-02-welder.md', 'date: 2026-05-02'],
    ['2026-05-02_welder.md', 'date: 2026-05-02'],
    ['2026-05-02/index.md'],
    ['_drafts/welder.md', 'status: draft'],
    ['Drafts/welder.md', 'status: draft'],
    ['jobs/archive/welder.md', 'status: closed'],
    ['openings-expired/welder.md', 'status: closed'],
    ['on-hold/welder.md', 'status: closed'],
    ['utgången/welder.md', 'status: closed'],
    ['open/welder.md'],
    ['gold/holding/welder.md'],
    ['_welder.md', 'hidden: true'],
    ['_jobs/welder.md'],
  ] as const) {
    it(`${inside}: ${fields.join() || 'nothing'}`, () => {
      assert.deepEqual(
        pathFields(inside).map(({ key, value }) => `${key}: ${String(value)}`),
        fields,
      );
    });
  }
});

describe('What the path of a posting says', async () => {
  const posting = '---\ntitle: Welder\nlanguage: en\n---\n\nYou weld.\n';
  const { bundle, leftOut } = await compileFiles({
    '_posts/2026-05-02-welder.md': posting,
    '_posts/2026-05-02-fitter.md': posting.replace('title', 'date: 2026-06-01\ntitle'),
    '_posts/2027-01-01-rigger.md': posting,
    '_drafts/cook.md': posting,
    'archive/mate.md': posting,
    'archive/2020-01-01-pilot.md': '',
    '_layout.md': posting,
  });

  it('is the date of posting, after the front matter', () => {
    assert.deepEqual(
      bundle.jobs.map(({ posted }) => posted),
      ['2026-06-01', '2026-05-02'],
    );
  });

  it('keeps postings out of the bundle', () => {
    assert.deepEqual(
      leftOut.map(({ name, state }) => `${name}: ${state}`),
      [
        '_drafts/cook.md: draft',
        '_layout.md: hidden',
        '_posts/2027-01-01-rigger.md: future',
        'archive/mate.md: expired',
      ],
    );
  });
});
