import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CompilationCache } from '../../build-scripts/compile/compilation-cache.js';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const posting = (title: string, closes = '2026-12-31') =>
  `---\ntitle: ${title}\nlanguage: en\ncloses: ${closes}\n---\n\nBuild ships, ${title}. <b onclick="x">a</b>\n`;
const november = Date.UTC(2026, 10, 20);
const january = Date.UTC(2027, 0, 20);

function project() {
  const folder = temporaryFolder({ 'p/a.md': posting('a'), 'p/b.md': posting('b'), 'p/c.md': posting('c') });
  return {
    folder,
    write: (name: string, content: string) => writeFileSync(path.join(folder, 'p', name), content),
    async compile(now = november, fingerprint = 'f') {
      const cache = CompilationCache.open(path.join(folder, 'cache'), fingerprint);
      const options = {
        folders: [path.join(folder, 'p')],
        organization: { name: 'K' },
        publish: new Set<never>(),
      };
      const settings = { ...options, shortcodes: BUILT_IN_SHORTCODES, timeZone: 'UTC', now };
      return {
        ...(await compilePostings({ ...settings, cache })),
        misses: cache.misses,
        plain: await compilePostings(settings),
      };
    },
  };
}

describe('CompilationCache', () => {
  it('compiles each posting once, and gives the same the next time', async () => {
    const { compile } = project();
    const first = await compile();
    const second = await compile();
    assert.deepEqual([first.misses, second.misses], [3, 0]);
    for (const { misses, plain, ...compilation } of [first, second])
      assert.deepEqual(compilation, plain, String(misses));
    assert.ok(first.diagnostics.length > 0, 'diagnostics are kept too');
  });

  it('compiles again only what has changed', async () => {
    const { compile, write } = project();
    await compile();
    write('b.md', posting('changed'));
    const { misses, bundle } = await compile();
    assert.equal(misses, 1);
    assert.ok(bundle.jobs.some(({ title }) => title === 'changed'));
  });

  it('notices that a deadline has passed meanwhile', async () => {
    const { compile, write } = project();
    write('c.md', posting('c', '2027-12-31'));
    assert.equal((await compile(november)).bundle.jobs.length, 3);
    const later = await compile(january);
    assert.equal(later.misses, 2);
    assert.deepEqual(
      later.bundle.jobs.map(({ id }) => id),
      ['c'],
    );
  });

  it('is as none for another compiler or other settings, and after damage', async () => {
    const { compile, folder } = project();
    await compile();
    assert.equal((await compile(november, 'e')).misses, 3);
    writeFileSync(path.join(folder, 'cache/e.json'), '{"half');
    assert.equal((await compile(november, 'e')).misses, 3);
    assert.deepEqual(readdirSync(path.join(folder, 'cache')), ['e.json'], 'only the last one is kept');
  });

  it('forgets postings that are gone', async () => {
    const { compile, folder, write } = project();
    await compile();
    write('a.md', posting('other'));
    await compile();
    assert.equal(Object.keys(JSON.parse(readFileSync(path.join(folder, 'cache/f.json'), 'utf8')) as object).length, 3);
  });

  it('follows a reference to a posting that has come or gone', async () => {
    const { compile, write, folder } = project();
    write('a.md', `${posting('a')}\n[b]({{< relref "d.md" >}})\n`);
    assert.ok((await compile()).diagnostics.some(({ rule }) => rule === 'broken-reference'));
    writeFileSync(path.join(folder, 'p/d.md'), posting('d'));
    const { misses, diagnostics } = await compile();
    assert.equal(misses, 2);
    assert.ok(!diagnostics.some(({ rule }) => rule === 'broken-reference'));
  });
});
