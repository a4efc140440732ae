import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { translationKey } from '../../build-scripts/compile/translation-key.js';

describe('translationKey', () => {
  for (const inside of [
    'engineer.md',
    'sv/engineer.md',
    'nb/engineer/index.md',
    'engineer.en.md',
    'engineer/index.sv.md',
    'pt/engineer.md',
  ]) {
    const isOther = inside.startsWith('pt/');
    it(`${inside} is ${isOther ? 'another job' : 'the same job'}`, () => {
      assert.equal(translationKey(inside), isOther ? 'pt/engineer' : 'engineer');
    });
  }

  it('keeps folders that are no languages', () => {
    assert.equal(translationKey('en/ships/engineer.v2.md'), 'ships/engineer.v2');
  });

  it('lets the posting name it', () =>
    assert.equal(translationKey('sv/konstruktor.md', 'designer'), 'designer'));
});
