import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishedFiles, type PublishOptions } from '../../build-scripts/publish/published-files.js';
import { compiledSample, NOW } from './compiled-sample.js';

async function paths(options: Partial<PublishOptions>): Promise<string[]> {
  const all = { pages: false, feeds: false, now: NOW, ...options };
  return [...(await publishedFiles(compiledSample([{}]), all))].map(({ path }) => path);
}
const baseUrl = 'https://kvernsund.example';
const PAGES = ['pages/en/engineer/index.html', 'pages/en/index.html'];

describe('publishedFiles', () => {
  it('returns the requested files', async () => {
    assert.deepEqual(await paths({ baseUrl }), []);
    assert.deepEqual(await paths({ pages: true }), PAGES);
  });

  it('returns feeds with the pages they link to', async () => {
    const all = [...PAGES, 'feed.xml', 'feed.json', 'sitemap.xml'];
    assert.deepEqual(await paths({ feeds: true, baseUrl }), all);
    assert.deepEqual(await paths({ feeds: true, pages: true, baseUrl }), all);
  });

  it('returns no feed without pages', async () => {
    await assert.rejects(paths({ feeds: true }), TypeError);
    await assert.rejects(paths({ feeds: true, baseUrl: 'kvernsund' }), TypeError);
  });
});
