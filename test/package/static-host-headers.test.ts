import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { repositoryRoot } from '../support/repository.js';
import { EXPECTED_HEADERS } from './expected-headers.js';

const text = readFileSync(path.join(repositoryRoot, 'dist/_headers'), 'utf8');
const blocks = text.split(/\n(?=\/)/).slice(1);

/** Headers of a path, combined from all matching rules, as Netlify and Cloudflare Pages do. */
function headersOf(address: string): Headers {
  const headers = new Headers();
  for (const [pattern = '', ...lines] of blocks.map((block) => block.trim().split('\n'))) {
    const fits = pattern.replace(/[.+]/g, '\\$&').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${fits}$`).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers.append(name, value);
    }
  }
  return headers;
}

describe('The headers file for static hosts', () => {
  for (const [what, address, caching] of EXPECTED_HEADERS) {
    it(`sends ${what} to any origin: ${caching}`, () => {
      const headers = headersOf(address);
      assert.equal(headers.get('cache-control'), caching);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });
  }

  it('sets no headers for other pages', () => {
    for (const address of ['/', '/careers/', '/careers/index.html', '/careers/pages/en/pilot/'])
      assert.deepEqual([...headersOf(address)], []);
  });
});
