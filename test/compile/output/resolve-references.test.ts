import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

const posting = (fields: string, body = '') => `---\ntitle: A\nlanguage: en\n${fields}\n---\n\n${body}\n`;
const reference = (path: string) => `[There]({{< relref "${path}" >}})`;

/** The target of the reference in `a.md`. */
async function target(files: Readonly<Record<string, string>>, baseUrl?: string): Promise<string | undefined> {
  const { bodies } = await compileFiles(files, baseUrl === undefined ? {} : { baseUrl });
  const html = bodies.find(({ id }) => id === 'a')?.html;
  return /href="([^"]*)"/.exec(html ?? '')?.[1];
}

describe('References to postings', () => {
  for (const [name, files, to] of [
    ['by their path', { 'b.md': posting('') }, 'pages/en/b/'],
    ['that have a slug', { 'b.md': posting('slug: welder') }, 'pages/en/welder/'],
    ['that have a key', { 'b.md': posting('translationKey: smith') }, 'pages/en/smith/'],
    ['that have changed places', { 'b.md': posting('slug: c'), 'c.md': posting('slug: b') }, 'pages/en/c/'],
    ['in another language than that of their folder', { 'sv/b.md': posting('') }, 'pages/en/b/'],
  ] as const) {
    it(`by ${name} are resolved`, async () => {
      const all = { 'a.md': posting('', reference('b.md')), ...files };
      assert.equal(await target(all), to);
      assert.equal(await target(all, 'https://kvernsund.example/jobs/'), `https://kvernsund.example/jobs/${to}`);
    });
  }

  it('keep the fragment', async () => {
    const files = {
      'a.md': posting('', reference('b.md#pay')),
      'b.md': posting('slug: welder', '## Pay'),
    };
    assert.equal(await target(files), 'pages/en/welder/#section-pay');
  });

  it('do not include links to other sites', async () => {
    const elsewhere = 'https://harbour.example/pages/en/b/';
    const files = { 'a.md': posting('', `[There](${elsewhere})`), 'b.md': posting('slug: welder') };
    assert.equal(await target(files), elsewhere);
    assert.equal(await target(files, 'https://kvernsund.example/'), elsewhere);
  });
});
