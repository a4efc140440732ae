import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { documentNames, generateDocument, withSections } from '../../build-scripts/package/documents/documents.js';
import { headingId } from '../../demo/docs-site/render-document.js';
import { repositoryRoot } from '../support/repository.js';

const read = (name: string) => readFileSync(path.join(repositoryRoot, name), 'utf8');
const documents = new Map([...documentNames(repositoryRoot), 'CONTRIBUTING.md'].map((name) => [name, read(name)]));

/** A text without code. */
const prose = (markdown: string) => markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/`[^`\n]*`/g, 'x');

/** The ids of a document's headings. */
function anchors(markdown: string): Set<string> {
  const headings = markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, text = '']) => headingId(text)));
}

describe('The documents', () => {
  for (const [name, markdown] of documents) {
    if (name !== 'CONTRIBUTING.md')
      it(`${name} is up to date with the sources: “npm run reference” changes nothing`, async () => {
        assert.equal(await generateDocument(repositoryRoot, name, markdown), markdown);
      });

    it(`${name} has no broken links`, () => {
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

  it('begin with a README of at most 150 lines', () => {
    assert.ok((documents.get('README.md') ?? '').split('\n').length <= 151);
  });

  it('in demo/docs are all in the README’s index', () => {
    const readme = documents.get('README.md') ?? '';
    for (const name of documents.keys())
      if (name.startsWith('demo/docs/')) assert.ok(readme.includes(`](${name})`), name);
  });

  it('name only folders and files that exist, in CONTRIBUTING.md', () => {
    const code = [
      ...(documents.get('CONTRIBUTING.md') ?? '').matchAll(/`((?:src|build-scripts|demo|test)\/[\w./-]+)`/g),
    ];
    assert.ok(code.length >= 20);
    const missing = code.map(([, file = '']) => file).filter((file) => !existsSync(path.join(repositoryRoot, file)));
    assert.deepEqual(missing, []);
  });

  it('preload the bundle in each recipe that loads the script and shows a list', () => {
    const blocks = [...documents].flatMap(([name, markdown]) =>
      [...markdown.matchAll(/^(`{3,})[^]*?^\1$/gm)].map(([block]) => ({ name, block })),
    );
    const recipes = blocks.filter(
      ({ block }) => /careers-widget(\.classic)?\.js/.test(block) && block.includes('<job-list'),
    );
    assert.ok(recipes.length >= 4);
    const without = recipes.filter(({ block }) => !block.includes('<link rel="preload" as="fetch" crossorigin href='));
    assert.deepEqual(without, []);
  });

  it('have only known generated sections', () => {
    const text = '<!-- generated: flags -->\n\nstale\n\n<!-- /generated -->\n';
    assert.match(withSections(text), /--out <folder>/);
    assert.doesNotMatch(withSections(text), /stale/);
    assert.throws(() => withSections(text.replace('flags', 'flogs')), /flogs/);
  });
});

describe('The guarantees', () => {
  const rows = (documents.get('demo/docs/guarantees.md') ?? '')
    .split('\n')
    .filter((line) => /^\| (?!-|Guarantee )/.test(line));

  it('are a table', () => assert.ok(rows.length >= 15));

  for (const row of rows) {
    const [, guarantee = '', tests = ''] = row.split('|').map((cell) => cell.trim());
    it(`are verified by existing tests: ${guarantee}`, () => {
      const files = [...tests.matchAll(/\]\(\.\.\/\.\.\/(test\/[^)]+)\)/g)].map(([, file = '']) => file);
      assert.ok(files.length > 0, 'no test is named');
      for (const file of files) {
        assert.ok(existsSync(path.join(repositoryRoot, file)), file);
        assert.match(file, /\.test\.ts$|^test\/size\.ts$|^test\/run-browsers\.ts$/);
      }
    });
  }
});
