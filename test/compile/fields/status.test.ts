import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishingState, type PublishingFields } from '../../../build-scripts/compile/fields/status.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const at = (text: string) => ({ text, offset: 9, length: text.length });

describe('publishingState', () => {
  for (const [name, fields, state, rules] of [
    ['nothing said', {}, 'published', []],
    ['draft: true', { draft: at('true') }, 'draft', []],
    ['draft: True', { draft: at('True') }, 'draft', []],
    ['draft: false', { draft: at('false') }, 'published', []],
    ['draft: yes', { draft: at('yes') }, 'unknown', ['unknown-status']],
    ['draft: kanskje', { draft: at('kanskje') }, 'unknown', ['unknown-status']],
    ['published: false', { public: at('false') }, 'draft', []],
    ['published: true', { public: at('true') }, 'published', []],
    ['a draft that is published', { draft: at('true'), public: at('true') }, 'draft', []],
    ['hidden: true', { hidden: at('true') }, 'hidden', []],
    ['hidden: 1', { hidden: at('1') }, 'unknown', ['unknown-status']],
    ['two faults', { hidden: at('1'), draft: at('no') }, 'unknown', ['unknown-status', 'unknown-status']],
    ['status: Open', { status: at('Open') }, 'published', []],
    ['status: live', { status: at('live') }, 'published', []],
    ['status: draft', { status: at('draft') }, 'draft', []],
    ['status: filled', { status: at('filled') }, 'expired', []],
    ['status: archived', { status: at('archived') }, 'expired', []],
    ['status: constructor', { status: at('constructor') }, 'unknown', ['unknown-status']],
    ['status: California', { status: at('California') }, 'unknown', ['unknown-status']],
    ['published in the past', { publishes: '2020-01-01' }, 'published', []],
    ['published today', { publishes: '2026-11-20' }, 'published', []],
    ['published tomorrow', { publishes: '2026-11-21' }, 'future', []],
    ['published in an hour', { publishes: '2026-11-20T14:00:00+01:00' }, 'future', []],
    ['open', { openUntil: '2026-11-20T23:00:00.000Z' }, 'published', []],
    ['closed this instant', { openUntil: '2026-11-20T12:00:00.000Z' }, 'expired', ['expired']],
    ['closed, and a draft', { draft: at('true'), openUntil: '2020-01-01T00:00:00.000Z' }, 'draft', []],
  ] as [string, Omit<PublishingFields, 'now'>, string, string[]][]) {
    it(name, () => {
      const result = publishingState({ ...fields, now });
      assert.equal(result.state, state);
      assert.deepEqual(
        result.problems.map(({ rule }) => rule),
        rules,
      );
    });
  }

  it('reports the position', () => {
    const placesOf = (fields: Omit<PublishingFields, 'now'>) =>
      publishingState({ ...fields, now }).problems.map(({ offset, length }) => [offset, length]);
    assert.deepEqual(placesOf({ draft: at('yes') }), [[9, 3]]);
    const closesPlace = { offset: 12, length: 10 };
    assert.deepEqual(placesOf({ openUntil: '2020-01-01T00:00:00.000Z', closesPlace }), [[12, 10]]);
  });

  it('starts a day in the time zone', () => {
    const early = Date.parse('2026-11-20T23:30:00Z');
    assert.equal(publishingState({ publishes: '2026-11-21', now: early }).state, 'future');
    const inOslo = { publishes: '2026-11-21', now: early, timeZone: 'Europe/Oslo' };
    assert.equal(publishingState(inOslo).state, 'published');
  });

  it('uses the configured status words, including those with another meaning', () => {
    const words = new Map([
      ['vakant', 'published'],
      ['open', 'draft'],
      ['tillsatt', 'closed'],
    ] as const);
    for (const [word, state] of [
      ['Vakant', 'published'],
      ['open', 'draft'],
      ['tillsatt', 'expired'],
      ['live', 'published'],
      ['x', 'unknown'],
    ] as const) {
      assert.equal(publishingState({ status: at(word), words, now }).state, state, word);
    }
    assert.match(
      publishingState({ status: at('x'), words, now }).problems[0]?.help ?? '',
      /archived, vakant, tillsatt/,
    );
  });
});
