import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import type { ElementDeclaration } from '../../build-scripts/package/manifest/manifest.js';
import { readManifest } from '../../build-scripts/package/manifest/read-manifest.js';
import { withReference } from '../../build-scripts/package/manifest/reference-tables.js';
import { customElements, exports } from '../../package.json';
import { ALLOWED_CLASSES } from '../../src/posting/html-policy.js';
import { repositoryRoot } from '../support/repository.js';

const manifest = readManifest(repositoryRoot);
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const folder = path.join(repositoryRoot, 'src/elements');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));
/** The sources without their comments. */
const code = sources.map((source) => source.replace(/\/\*[^]*?\*\//g, '')).join('\n');

function element(tag: string): ElementDeclaration {
  const found = elements.find(({ tagName }) => tagName === tag);
  assert.ok(found, tag);
  return found;
}

const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('the custom elements manifest', () => {
  it('has the three elements, where the package says it is', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      ['job-list', 'job-card', 'job-detail'],
    );
    assert.equal(exports['./custom-elements.json'], customElements);
  });

  it('knows what is inherited, what is told by an attribute, and what holds when nothing is', () => {
    const { attributes, members } = element('job-card');
    assert.deepEqual(
      attributes.find(({ name }) => name === 'heading-level'),
      {
        name: 'heading-level',
        description: 'Heading level of the title, 1–6.',
        type: { text: 'number' },
        default: '2',
        fieldName: 'headingLevel',
      },
    );
    assert.ok(names(members).includes('job') && !names(attributes).includes('job'));
    assert.ok(!names(members).some((name) => ['render', 'bundle', 'reader', 'widgetVersion'].includes(name)));
    const urlState = element('job-list').attributes.find(({ name }) => name === 'url-state');
    assert.deepEqual([urlState?.type.text, urlState?.default], ["'query' | 'hash' | 'none'", "'query'"]);
  });

  for (const { tagName, ...declared } of elements) {
    it(`says of everything that <${tagName}> has what it is`, () => {
      const { attributes, members, events, slots, cssParts, cssProperties } = declared;
      for (const all of [attributes, members, events, slots, cssParts, cssProperties]) {
        for (const { name, description } of all) assert.match(description, /\S\.$/, name);
        assert.equal(new Set(names(all)).size, all.length);
      }
    });
  }

  it('knows every event, with the type of what it tells', () => {
    const declared = [...code.matchAll(/^\s+'(job-\w+)': Job\w+Detail;$/gm)].map(([, name]) => name);
    assert.ok(declared.length >= 6);
    assert.deepEqual(new Set(elements.flatMap(({ events }) => names(events))), new Set(declared));
    for (const { events } of elements)
      for (const { type } of events) assert.match(type.text, /^CustomEvent<Job\w+Detail>$/);
  });

  it('knows every custom property that a page may set, and no other', () => {
    const used = new Set([...code.matchAll(/var\((--job-[\w-]+)/g)].map(([, name]) => name));
    const { cssProperties } = element('job-list');
    assert.deepEqual(new Set(names(cssProperties)), used);
    for (const { name, default: value } of cssProperties) assert.ok(value, `${name} holds something when not set`);
    for (const { cssProperties: some } of elements) for (const name of names(some)) assert.ok(used.has(name), name);
  });

  it('knows every part, and no other', () => {
    const known = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
    const named = [...code.matchAll(/\spart="([^"]+)"/g)].flatMap(([, value = '']) => [
      ...value.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/),
      ...[...value.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? ''),
    ]);
    const inPostings = ALLOWED_CLASSES.map((name) => name.replace('job-', '').replace(/^apply$/, 'apply-link'));
    const undocumented = [...named, ...inPostings].filter((name) => name !== '' && !known.has(name));
    assert.deepEqual(undocumented, []);
    for (const name of known) {
      const isNamed = new RegExp(`[\\s'"\`:,]${name}[\\s'"\`,]`).test(code) || inPostings.includes(name);
      assert.ok(isNamed, `Nothing has the part ‘${name}’.`);
    }
  });

  it('hands every part of a card and an opened posting on to the page of a list', () => {
    const lists = [...code.matchAll(/const (CARD|DETAIL)_PARTS =\s*'([^']+)'/g)];
    assert.equal(lists.length, 2);
    for (const [, about = '', value = ''] of lists) {
      const handedOn = value.split(',').map((name) => name.split(':')[0]);
      const { cssParts } = element(`job-${about.toLowerCase()}`);
      assert.deepEqual(new Set(handedOn), new Set(names(cssParts)));
    }
  });

  it('is what the README’s tables say: “npm run reference” changes nothing', async () => {
    const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8');
    assert.equal(await withReference(readme, manifest), readme);
  });

  it('fills a table wherever a text asks for one', async () => {
    const text = '<!-- reference: job-card slots -->\n\nstale\n\n<!-- /reference -->\n';
    const filled = await withReference(text, manifest);
    assert.match(filled, /\| slot +\| meaning +\|/);
    assert.doesNotMatch(filled, /stale/);
    assert.equal(filled, await format(filled, { parser: 'markdown', printWidth: 110 }));
    await assert.rejects(withReference(text.replace('slots', 'slits'), manifest), /slits/);
    await assert.rejects(withReference(text.replace('job-card', 'job-cart'), manifest), /job-cart/);
  });
});
