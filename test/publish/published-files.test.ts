import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CallError } from '../../build-scripts/commands/call-error.js';
import { publishedFiles, type PublishOptions } from '../../build-scripts/publish/published-files.js';
import { compiledSample, NOW } from './compiled-sample.js';

const paths = (options: Partial<PublishOptions>) =>
  publishedFiles(compiledSample([{}]), { pages: false, feeds: false, now: NOW, ...options }).map(
    ({ path }) => path,
  );
const baseUrl = 'https://kvernsund.example';
const PAGES = ['pages/en/engineer/index.html', 'pages/en/index.html'];

describe('publishedFiles', () => {
  it('gives what is asked for', () => {
    assert.deepEqual(paths({ baseUrl }), []);
    assert.deepEqual(paths({ pages: true }), PAGES);
  });

  it('gives feeds with the pages they link to', () => {
    const all = [...PAGES, 'feed.xml', 'feed.json', 'sitemap.xml'];
    assert.deepEqual(paths({ feeds: true, baseUrl }), all);
    assert.deepEqual(paths({ feeds: true, pages: true, baseUrl }), all);
  });

  it('makes no feed that links nowhere', () => {
    assert.throws(() => paths({ feeds: true }), CallError);
    assert.throws(() => paths({ feeds: true, baseUrl: 'kvernsund' }), CallError);
  });
});
