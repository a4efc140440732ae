import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { documentNames, upToDate } from '../../build-scripts/package/documents/documents.js';
import { withSources } from '../../build-scripts/package/documents/with-sources.js';
import { readManifest } from '../../build-scripts/package/manifest/read-manifest.js';
import { headingId } from '../../demo/guides/heading-id.js';
import { repositoryRoot } from '../support/repository.js';

const read = (name: string) => readFileSync(path.join(repositoryRoot, name), 'utf8');
const documents = new Map([...documentNames(repositoryRoot), 'CONTRIBUTING.md'].map((name) => [name, read(name)]));
const manifest = readManifest(repositoryRoot);

/** A text without what is shown in it as code. */
const prose = (markdown: string) => markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, 'x');

/** What headings are linked by: their words in small letters, without punctuation, with hyphens for spaces. */
function anchors(markdown: string): Set<string> {
  const headings = markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, text = '']) => headingId(text)));
}

describe('the documents', () => {
  for (const [name, markdown] of documents) {
    it(`${name} is what the sources say: “npm run reference” changes nothing`, async () => {
      if (name !== 'CONTRIBUTING.md') assert.equal(await upToDate(markdown, manifest), markdown);
    });

    it(`${name} leads somewhere with every link of its own`, () => {
      const links = [...prose(markdown).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)];
      const broken = links.flatMap(([, link = '']) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
        if (!existsSync(path.join(repositoryRoot, target))) return [link];
        return anchor === undefined || anchors(read(target)).has(anchor) ? [] : [link];
      });
      assert.deepEqual(broken, []);
    });
  }

  it('in demo/docs are all in the README’s list', () => {
    const readme = documents.get('README.md') ?? '';
    for (const name of documents.keys())
      if (name.startsWith('demo/docs/')) assert.ok(readme.includes(`](${name})`), name);
  });

  it('fill a place wherever a text asks for one, and know their names', () => {
    const text = '<!-- from the sources: flags -->\n\nstale\n\n<!-- /from the sources -->\n';
    assert.match(withSources(text), /--out <folder>/);
    assert.doesNotMatch(withSources(text), /stale/);
    assert.throws(() => withSources(text.replace('flags', 'hope')), /hope/);
  });
});

describe('what the README promises', () => {
  const [, table = ''] = (documents.get('README.md') ?? '').split(/^## What is promised.*$/m);
  const rows = (table.split(/^## /m)[0] ?? '')
    .split('\n')
    .filter((line) => /^\| (?!-)/.test(line))
    .slice(1);

  it('is a list', () => assert.ok(rows.length >= 15));

  for (const row of rows) {
    const [, promise = '', kept = ''] = row.split('|').map((cell) => cell.trim());
    it(`is kept by a test that is there: ${promise}`, () => {
      const files = [...kept.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, file = '']) => file);
      assert.ok(files.length > 0, 'no test is named');
      for (const file of files) {
        assert.ok(existsSync(path.join(repositoryRoot, file)), file);
        assert.match(file, /\.test\.ts$|^test\/size\.ts$|^test\/run-browsers\.ts$/);
      }
    });
  }
});
