import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compileInWorkers } from '../../build-scripts/commands/compile-in-workers.js';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { generatePosting } from '../bench/generate-postings.js';
import { repositoryRoot } from '../support/repository.js';

const sources = Array.from({ length: 230 }, (_, index) => {
  const { path: inside, text } = generatePosting(index, { hasRawHtml: true });
  return { file: { path: inside, name: inside, inside }, bytes: new TextEncoder().encode(text) };
});
const settings = { now: Date.UTC(2026, 10, 20), timeZone: 'Europe/Oslo' };
const workers = (progress: (done: number) => void, program = 'dist/compile-worker.js') => ({
  program: path.join(repositoryRoot, program),
  threads: 3,
  progress,
});

describe('compileInWorkers', () => {
  it('gives what one thread gives, in the same order', async () => {
    const counts: number[] = [];
    const configuration = { shortcodes: { banner: 'note' }, rules: { 'missing-apply': 'off' as const } };
    const compiled = await compileInWorkers(
      sources,
      { ...settings, configuration },
      workers((done) => counts.push(done)),
    );
    const expected = await compileSources(sources, { ...settings, shortcodes: BUILT_IN_SHORTCODES });
    assert.deepEqual(compiled, expected);
    assert.ok(compiled.some(({ diagnostics }) => diagnostics.length > 0));
    assert.deepEqual(counts.at(-1), 230);
    assert.deepEqual(
      counts,
      counts.toSorted((one, other) => one - other),
    );
  });

  it('fails where a worker fails', async () => {
    const none = workers(() => undefined, 'dist/no-such-worker.js');
    await assert.rejects(compileInWorkers(sources, { ...settings, configuration: {} }, none), /no-such-worker/);
  });
});
