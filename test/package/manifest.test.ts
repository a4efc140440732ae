import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readManifest, type ManifestElement } from '../../build-scripts/package/manifest.js';
import { customElements, exports } from '../../package.json';
import { ALLOWED_CLASSES } from '../../src/posting/html-policy.js';
import { repositoryRoot } from '../support/repository.js';

const manifest = readManifest(repositoryRoot);
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const sources = ['src/elements', 'src/posting'].flatMap((folder) =>
  readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(repositoryRoot, folder, file), 'utf8')),
);
/** The sources without comments. */
const code = sources.map((source) => source.replace(/\/\*[^]*?\*\//g, '')).join('\n');

function element(tag: string): ManifestElement {
  const found = elements.find(({ tagName }) => tagName === tag);
  assert.ok(found, tag);
  return found;
}

const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

/** The fallbacks of each `--job-*` property in the style sheets, by name. */
function fallbacksInStyles(): Map<string, string[]> {
  const fallbacks = new Map<string, string[]>();
  for (const { 1: name = '', index, 0: start } of code.matchAll(/var\((--job-[\w-]+),\s*/g)) {
    let end = index + start.length;
    for (let depth = 1; depth > 0; end++) depth += Number(code[end] === '(') - Number(code[end] === ')');
    fallbacks.set(name, [...(fallbacks.get(name) ?? []), code.slice(index + start.length, end - 1)]);
  }
  return fallbacks;
}

describe('The custom elements manifest', () => {
  it('has the three elements, at the path in package.json', () => {
    assert.deepEqual(names(elements), ['JobList', 'JobCard', 'JobDetail']);
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      ['job-list', 'job-card', 'job-detail'],
    );
    assert.equal(exports['./custom-elements.json'], customElements);
  });

  it('has inherited attributes with their property, type, default and description', () => {
    const { attributes } = element('job-card');
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
  });

  it('expands the values of a type', () => {
    const urlState = element('job-list').attributes.find(({ name }) => name === 'url-state');
    assert.deepEqual([urlState?.type.text, urlState?.default], ["'query' | 'hash' | 'none'", "'query'"]);
  });

  it('has properties without an attribute', () => {
    for (const [tag, property] of [
      ['job-card', 'job'],
      ['job-list', 'search'],
    ] as const) {
      const { attributes, members } = element(tag);
      assert.ok(names(members).includes(property) && !names(attributes).includes(property), property);
    }
  });

  it('omits private, protected, static, internal and Lit members', () => {
    const ours = [
      'href',
      'open',
      'highlight',
      'context',
      'bundle',
      'reader',
      'locale',
      'widgetVersion',
      'render',
      'styles',
    ];
    for (const { members, attributes } of elements) {
      const published = [...names(members), ...names(attributes)];
      assert.deepEqual(
        published.filter((name) => ours.includes(name) || /^[#_]|Callback$/.test(name)),
        [],
      );
    }
    assert.doesNotMatch(JSON.stringify(manifest), /inheritedFrom|privacy/);
  });

  for (const { tagName, ...declared } of elements) {
    it(`describes each member of <${tagName}> once`, () => {
      const { attributes, members, events, slots, cssParts, cssProperties } = declared;
      for (const all of [attributes, members, events, slots, cssParts, cssProperties]) {
        for (const { name, description } of all) assert.match(description, /\S\.$/, name);
        assert.equal(new Set(names(all)).size, all.length);
      }
      for (const { description } of events) assert.match(description, /^Fired when /);
    });
  }

  it('has every event, with the type of its detail', () => {
    const declared = [...code.matchAll(/^\s+'(job-\w+)': (Job\w+Detail);$/gm)];
    const types = new Map(declared.map(([, name, detail]) => [name, `CustomEvent<${detail}>`]));
    assert.ok(types.size >= 6);
    assert.deepEqual(new Set(elements.flatMap(({ events }) => names(events))), new Set(types.keys()));
    for (const { events } of elements) for (const { name, type } of events) assert.equal(type.text, types.get(name));
  });

  it('has every custom property, each with its default in the style sheets', () => {
    const fallbacks = fallbacksInStyles();
    assert.deepEqual(new Set(names(element('job-list').cssProperties)), new Set(fallbacks.keys()));
    for (const { cssProperties } of elements)
      for (const { name, default: value = '' } of cssProperties)
        assert.ok(fallbacks.get(name)?.includes(value), `${name}: ${value}, not ${fallbacks.get(name)?.join(' or ')}`);
  });

  it('has every part of the templates and no other', () => {
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
      assert.ok(isNamed, `No template has the part “${name}”.`);
    }
  });

  it('has every part of a card and an opened posting that a list exports, and a list exports them all', () => {
    const lists = [...code.matchAll(/const (CARD|DETAIL)_PARTS =\s*'([^']+)'/g)];
    assert.equal(lists.length, 2);
    const known = names(element('job-list').cssParts);
    for (const [, constant = '', value = ''] of lists) {
      const forwarded = value.split(',').map((pair) => pair.split(':'));
      const { cssParts } = element(`job-${constant.toLowerCase()}`);
      assert.deepEqual(new Set(forwarded.map(([inner]) => inner)), new Set(names(cssParts)));
      for (const [inner = '', outer = inner] of forwarded) assert.ok(known.includes(outer), outer);
    }
  });
});
