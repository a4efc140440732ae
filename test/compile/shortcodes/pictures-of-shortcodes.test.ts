import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compiledExamples } from '../../../build-scripts/package/documents/compiled-examples.js';
import { DESCRIBED_SHORTCODES } from '../../../build-scripts/package/documents/described-shortcodes.js';
import { exampleHashes } from '../../../build-scripts/package/documents/example-hashes.js';
import { PICTURE_WIDTH } from '../../../build-scripts/package/documents/shortcode-sections.js';
import { repositoryRoot } from '../../support/repository.js';

const folder = path.join(repositoryRoot, 'demo/docs/pictures/shortcodes');
const guide = readFileSync(path.join(repositoryRoot, 'demo/docs/authoring.md'), 'utf8');
const MOST_BYTES = 40_000;

describe('the pictures of shortcodes', () => {
  it('are described where there is something to see, and nowhere else', async () => {
    for (const [name, { html }] of await compiledExamples())
      assert.equal(DESCRIBED_SHORTCODES[name]?.looks !== undefined, html.trim() !== '', name);
  });

  it('were made from the examples as they are: “npm run pictures” makes them anew', async () => {
    const madeFrom: unknown = JSON.parse(readFileSync(path.join(folder, 'made-from.json'), 'utf8'));
    assert.deepEqual(madeFrom, await exampleHashes());
  });

  it('are there for each of them, and for nothing else', async () => {
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const names = Object.keys(await exampleHashes());
    assert.deepEqual(pictures.sort(), names.map((name) => `${name}.png`).sort());
  });

  it('are in the guide, with words for those who do not see them', () => {
    const shown = [...guide.matchAll(/<img src="pictures\/shortcodes\/(.+)\.png" width="(\d+)" alt="(.+)">/g)];
    for (const [, name = '', width, words] of shown) {
      assert.equal(Number(width), PICTURE_WIDTH);
      assert.equal(words, DESCRIBED_SHORTCODES[name]?.looks);
    }
    assert.equal(shown.length, readdirSync(folder).length - 1);
  });

  it('are small, and have two pixels where the page has one', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
      const file = path.join(folder, name);
      assert.ok(statSync(file).size < MOST_BYTES, `${name}: ${statSync(file).size} bytes`);
      // A PNG’s width stands behind its signature and the head of its first chunk.
      assert.equal(readFileSync(file).readUInt32BE(16), 2 * PICTURE_WIDTH, name);
    }
  });
});
