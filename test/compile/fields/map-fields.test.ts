import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOf, textOf } from '../../../build-scripts/compile/front-matter/front-matter-text.js';
import { FIELD_KEYS, FIELD_NAMES, withOwnKeys } from '../../../build-scripts/compile/fields/field-keys.js';
import { mapFields } from '../../../build-scripts/compile/fields/map-fields.js';
import { splitFrontMatter } from '../../../build-scripts/compile/front-matter/split-front-matter.js';

const map = (yaml: string, keys = FIELD_KEYS) => mapFields(splitFrontMatter(`---\n${yaml}\n---\n`).entries, keys);

describe('mapFields', () => {
  it('ignores case, spaces, underscores and hyphens in keys', () => {
    for (const key of ['Place of Work', 'place_of_work', 'PLACE-OF-WORK', 'placeOfWork']) {
      assert.equal(textOf(map(`${key}: Bergen`).fields.get('location')?.value), 'Bergen', key);
    }
  });

  it('uses the first key that has a value', () => {
    const { fields } = map('department: Bridge\nteam: ""\ncompany: Kvernsund');
    assert.equal(textOf(fields.get('team')?.value), 'Bridge');
  });

  it('prefers the lower-case spelling, and reports the other at its position', () => {
    const { fields, problems } = map('Title: B\ntitle: A');
    assert.equal(textOf(fields.get('title')?.value), 'A');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['key-conflict', 4]],
    );
    assert.match(problems[0]?.message ?? '', /“Title” \(“B”\) is the same as “title” \(“A”\)/);
  });

  it('does not report two spellings with the same value', () => {
    assert.deepEqual(map('Language: en\nlanguage: "en"').problems, []);
  });

  it('ignores names of Object.prototype members', () => {
    const { fields } = map('title: t\n__proto__: {x: 1}\nconstructor: {y: 2}');
    assert.deepEqual([...fields.keys()], ['title']);
  });

  it('reads lists, groups with a name, and nested groups', () => {
    const value = map('location:\n  - name: Bergen\n  - Turku').fields.get('location')?.value;
    assert.deepEqual(listOf(value), ['Bergen', 'Turku']);
    assert.equal(textOf(value), 'Bergen, Turku');
  });

  it('finds every field under each of its keys', () => {
    for (const name of FIELD_NAMES) {
      for (const wanted of FIELD_KEYS[name]) {
        const { key, when = () => true } = typeof wanted === 'string' ? { key: wanted } : wanted;
        const texts = [
          'full time',
          '2026-05-01',
          'yes',
          'no',
          'closed',
          'yard.jpg',
          'Texas',
          'https://a.example/apply',
        ];
        const text = texts.find(when);
        assert.ok(text !== undefined, `${name} under ${key}`);
        const { fields } = map(key.split('.').reduceRight((inner, part) => `{ "${part}": ${inner} }`, `"${text}"`));
        assert.equal(textOf(fields.get(name)?.value), text, `${name} under ${key}`);
      }
    }
  });

  it('reads `type` as employment only if it is a form of employment', () => {
    for (const [type, isEmployment] of [
      ['Part-time', true],
      ['Heltid', true],
      ['jobs', false],
      ['page', false],
    ] as const) {
      assert.equal(map(`type: ${type}`).fields.has('employmentType'), isEmployment, type);
    }
    assert.equal(map('type: jobs', withOwnKeys({ employmentType: 'type' })).fields.has('employmentType'), true);
  });

  it('reads params for keys that are missing at the top level', () => {
    const { fields } = map('team: Yard\nParams:\n  team: Bridge\n  Place of Work: Turku');
    assert.equal(textOf(fields.get('team')?.value), 'Yard');
    assert.equal(textOf(fields.get('location')?.value), 'Turku');
    assert.equal(fields.get('location')?.offset, 15);
  });

  it('reads configured keys first, including paths', () => {
    const keys = withOwnKeys({ title: 'params.job.title', team: ['squad', 'crew'] });
    const { fields } = map('title: A\nteam: B\ncrew: C\nparams:\n  Job:\n    Title: D', keys);
    assert.equal(textOf(fields.get('title')?.value), 'D');
    assert.equal(textOf(fields.get('team')?.value), 'C');
    assert.equal(textOf(map('title: A', keys).fields.get('title')?.value), 'A');
    assert.equal(textOf(map('job:\n  title: E', withOwnKeys({ title: 'job.title' })).fields.get('title')?.value), 'E');
    assert.equal(textOf(map('"job.title": F', withOwnKeys({ title: 'job.title' })).fields.get('title')?.value), 'F');
  });

  it('finds nothing along a path through text or lists', () => {
    for (const yaml of ['job: text', 'job: [title]', 'job:', 'job: {}', 'job:\n  title: {}']) {
      assert.equal(map(yaml, withOwnKeys({ title: 'job.title' })).fields.has('title'), false, yaml);
    }
  });

  it('prefers a spelling with a value', () => {
    const { fields, problems } = map('title: ""\nTitle: A');
    assert.equal(textOf(fields.get('title')?.value), 'A');
    assert.deepEqual(problems, []);
  });

  it('reports two spellings within a group at the start of the group', () => {
    const { fields, problems } = map('team: T\nparams:\n  Title: B\n  title: A');
    assert.equal(textOf(fields.get('title')?.value), 'A');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['key-conflict', 12]],
    );
    assert.match(problems[0]?.message ?? '', /“params\.Title” \(“B”\) is the same as “params\.title” \(“A”\)/);
  });

  it('reads a group without a name as a place', () => {
    const value = map('location:\n  Country: Spain\n  City: Teide').fields.get('location')?.value;
    assert.deepEqual(listOf(value), ['Teide, Spain']);
  });
});
