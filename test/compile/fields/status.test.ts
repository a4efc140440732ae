import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishingState, type FlagName, type PublishingFields } from '../../../build-scripts/compile/fields/status.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const at = (text: string) => [{ text, key: 'key', offset: 9, length: text.length }];
const flag = (name: FlagName, text: string) => ({
  flags: { [name]: [{ text, key: name, offset: 9, length: text.length }] },
});

const deadline = (instant: number) => ({ text: '2026-11-20', key: 'closes', offset: 9, length: 10, instant });

describe('publishingState', () => {
  for (const [name, fields, state, rules] of [
    ['nothing said', {}, 'published', []],
    ['draft: true', flag('draft', 'true'), 'draft', []],
    ['draft: True', flag('draft', 'True'), 'draft', []],
    ['draft: false', flag('draft', 'false'), 'published', []],
    ['draft: no', flag('draft', 'no'), 'published', []],
    ['draft: yes, which Hugo’s versions read differently', flag('draft', 'yes'), 'unknown', ['unknown-status']],
    ['draft: kanskje', flag('draft', 'kanskje'), 'unknown', ['unknown-status']],
    ['published: false', flag('published', 'false'), 'draft', []],
    ['published: off', flag('published', 'off'), 'draft', []],
    ['published: true', flag('published', 'true'), 'published', []],
    ['published: draft', flag('published', 'draft'), 'draft', []],
    ['published: sometimes', flag('published', 'sometimes'), 'unknown', ['unknown-status']],
    ['a draft that is published', { flags: { draft: at('true'), published: at('true') } }, 'draft', []],
    ['hidden: true', flag('hidden', 'true'), 'hidden', []],
    ['hidden: 1', flag('hidden', '1'), 'hidden', []],
    ['hidden: 0', flag('hidden', '0'), 'published', []],
    ['hidden: 2', flag('hidden', '2'), 'unknown', ['unknown-status']],
    ['visible: no', flag('visible', 'no'), 'hidden', []],
    ['open: false', flag('open', 'false'), 'expired', []],
    ['open: N', flag('open', 'N'), 'expired', []],
    ['open: closed', flag('open', 'closed'), 'expired', []],
    ['open: Nej', flag('open', 'Nej'), 'expired', []],
    ['closed: true', flag('closed', 'true'), 'expired', []],
    ['closed: filled', flag('closed', 'filled'), 'expired', []],
    ['closed: false', flag('closed', 'false'), 'published', []],
    ['several values of a flag', { flags: { hidden: [...at('false'), ...at('true')] } }, 'hidden', []],
    ['two faults', { flags: { hidden: at('x'), draft: at('x') } }, 'unknown', ['unknown-status', 'unknown-status']],
    ['status: Open', { status: at('Open') }, 'published', []],
    ['status: live', { status: at('live') }, 'published', []],
    ['status: true', { status: at('true') }, 'published', []],
    ['status: 0', { status: at('0') }, 'draft', []],
    ['status: draft', { status: at('draft') }, 'draft', []],
    ['status: filled', { status: at('filled') }, 'expired', []],
    ['status: archived', { status: at('archived') }, 'expired', []],
    ['status: On-Hold', { status: at('On-Hold') }, 'expired', []],
    ['status: no_longer_available', { status: at('no_longer_available') }, 'expired', []],
    ['status: ledig', { status: at('ledig') }, 'published', []],
    ['status: Besatt', { status: at('Besatt') }, 'expired', []],
    ['status: täytetty', { status: at('täytetty') }, 'expired', []],
    ['status: geschlossen', { status: at('geschlossen') }, 'expired', []],
    ['status: Entwurf', { status: at('Entwurf') }, 'draft', []],
    ['status: constructor', { status: at('constructor') }, 'unknown', ['unknown-status']],
    ['status: California', { status: at('California') }, 'unknown', ['unknown-status']],
    ['two values of status', { status: [...at('open'), ...at('closed')] }, 'expired', []],
    ['published in the past', { publishes: now - 1 }, 'published', []],
    ['published now', { publishes: now }, 'published', []],
    ['published in a moment', { publishes: now + 1 }, 'future', []],
    ['open', { deadline: deadline(now + 1) }, 'published', []],
    ['closed this instant', { deadline: deadline(now) }, 'expired', ['expired']],
    ['closed, and a draft', { ...flag('draft', 'true'), deadline: deadline(0) }, 'draft', []],
    ['closed, and in the future', { deadline: deadline(0), publishes: now + 1 }, 'expired', ['expired']],
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
    assert.deepEqual(placesOf(flag('draft', 'yes')), [[9, 3]]);
    assert.deepEqual(placesOf({ deadline: { ...deadline(0), offset: 12 } }), [[12, 10]]);
  });

  it('distinguishes a job that is closed from one whose deadline has passed', () => {
    assert.equal(publishingState({ status: at('filled'), now }).isClosed, true);
    assert.equal(publishingState({ ...flag('draft', 'true'), status: at('filled'), now }).isClosed, true);
    assert.equal(publishingState({ deadline: deadline(0), now }).isClosed, false);
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
    const help = (word: string) => publishingState({ status: at(word), words, now }).problems[0]?.help ?? '';
    assert.equal(help('vakannt'), 'Did you mean “vakant”?');
    assert.equal(help('arcived'), 'Did you mean “archived”?');
    assert.match(help('x'), /^Use published, draft, closed .* under states in the configuration\.$/);
  });
});
