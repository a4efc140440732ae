import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { PostingMemory } from '../../build-scripts/commands/posting-memory.js';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { readBodies } from '../support/compile-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const posting = (title: string, closes = '2026-12-31') =>
  `---\ntitle: ${title}\nlanguage: en\ncloses: ${closes}\n---\n\nBuild ships, ${title}. <b onclick="x">a</b>\n`;
const november = Date.UTC(2026, 10, 20);
const january = Date.UTC(2027, 0, 20);

/** Three postings, and a compilation that counts those that are not cached. */
function project() {
  const folder = temporaryFolder({ 'a.md': posting('a'), 'b.md': posting('b'), 'c.md': posting('c') });
  const memory = new PostingMemory();
  return {
    write: (name: string, content: string) => writeFileSync(path.join(folder, name), content),
    remove: (name: string) => rmSync(path.join(folder, name)),
    async compile(now = november, dependencies: unknown = { country: 'NO' }) {
      let compiled = 0;
      const settings = {
        folders: [folder],
        organization: { name: 'K' },
        publish: new Set<never>(),
        shortcodes: BUILT_IN_SHORTCODES,
        timeZone: 'UTC',
        now,
      };
      const compilation = await compilePostings({
        ...settings,
        compile: (sources, all) =>
          memory.compile(sources, all, dependencies, (changed) => {
            compiled = changed.length;
            return compileSources(changed, all);
          }),
      });
      // The result is always that of a compilation without a cache.
      assert.deepEqual(readBodies(compilation), readBodies(await compilePostings(settings)));
      return { ...readBodies(compilation), compiled };
    },
  };
}

describe('PostingMemory', () => {
  it('compiles each posting once, and returns the same result the next time', async () => {
    const { compile } = project();
    const [first, second] = [await compile(), await compile()];
    assert.deepEqual([first.compiled, second.compiled], [3, 0]);
    assert.ok(second.diagnostics.length > 0, 'diagnostics are remembered too');
  });

  it('compiles changed postings only', async () => {
    const { compile, write } = project();
    await compile();
    write('b.md', posting('changed'));
    const { compiled, bundle } = await compile();
    assert.equal(compiled, 1);
    assert.ok(bundle.jobs.some(({ title }) => title === 'changed'));
  });

  it('follows a link to a posting whose slug changes, without compiling the linking posting again', async () => {
    const { compile, write } = project();
    const link = async () => {
      const { bodies, compiled } = await compile();
      return [/pages[^"]*/.exec(bodies.find(({ id }) => id === 'a')?.html ?? '')?.[0], compiled];
    };
    write('a.md', `${posting('a')}\n[b]({{< relref "b.md" >}})\n`);
    assert.deepEqual(await link(), ['pages/en/b/', 3]);
    write('b.md', posting('b').replace('title', 'slug: welder\ntitle'));
    assert.deepEqual(await link(), ['pages/en/welder/', 1]);
    write('b.md', posting('b'));
    assert.deepEqual(await link(), ['pages/en/b/', 1]);
  });

  it('compiles a posting again after its deadline', async () => {
    const { compile, write } = project();
    write('c.md', posting('c', '2027-12-31'));
    assert.equal((await compile(november)).bundle.jobs.length, 3);
    const later = await compile(january);
    assert.equal(later.compiled, 2);
    assert.deepEqual(
      later.bundle.jobs.map(({ id }) => id),
      ['c'],
    );
    assert.equal((await compile(january)).compiled, 0);
  });

  it('compiles all postings again if the settings change', async () => {
    const { compile } = project();
    await compile(november, { shortcodes: { year: () => '2026' } });
    assert.equal((await compile(november, { shortcodes: { year: () => '2027' } })).compiled, 3);
    assert.equal((await compile(november, { country: 'SE' })).compiled, 3);
    assert.equal((await compile(november, { country: 'SE' })).compiled, 0);
  });

  it('resolves references again when a posting is added or removed', async () => {
    const { compile, write, remove } = project();
    const isBroken = async () => (await compile()).diagnostics.some(({ rule }) => rule === 'broken-reference');
    write('a.md', `${posting('a')}\n[b]({{< relref "d.md" >}})\n`);
    assert.equal(await isBroken(), true);
    write('d.md', posting('d'));
    assert.equal(await isBroken(), false);
    remove('d.md');
    assert.equal(await isBroken(), true);
  });
});
