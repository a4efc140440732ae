import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOf, mapFields, textOf } from '../../build-scripts/compile/map-fields.js';
import { splitFrontMatter } from '../../build-scripts/compile/split-front-matter.js';

const map = (yaml: string) => mapFields(splitFrontMatter(`---\n${yaml}\n---\n`).entries);

describe('mapFields', () => {
  it('does not mind case, spaces, underscores and hyphens in keys', () => {
    for (const key of ['Place of Work', 'place_of_work', 'PLACE-OF-WORK', 'placeOfWork']) {
      assert.equal(textOf(map(`${key}: Bergen`).fields.get('location')?.value), 'Bergen', key);
    }
  });

  it('takes the first key that has a value', () => {
    const { fields } = map('department: Bridge\nteam: ""\ncompany: Kvernsund');
    assert.equal(textOf(fields.get('team')?.value), 'Bridge');
  });

  it('lets the all-lower-case spelling win and reports the other, where it stands', () => {
    const { fields, problems } = map('Title: B\ntitle: A');
    assert.equal(textOf(fields.get('title')?.value), 'A');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['key-conflict', 4]],
    );
    assert.match(problems[0]?.message ?? '', /‘Title’ says “B”, but ‘title’ says “A”/);
  });

  it('does not report two spellings that agree', () => {
    assert.deepEqual(map('Language: en\nlanguage: "en"').problems, []);
  });

  it('does not take dangerous names for fields', () => {
    const { fields } = map('title: t\n__proto__: {x: 1}\nconstructor: {y: 2}');
    assert.deepEqual([...fields.keys()], ['title']);
  });

  it('reads lists, groups with a name, and groups of them', () => {
    const value = map('location:\n  - name: Bergen\n  - Turku').fields.get('location')?.value;
    assert.deepEqual(listOf(value), ['Bergen', 'Turku']);
    assert.equal(textOf(value), 'Bergen, Turku');
  });
});
