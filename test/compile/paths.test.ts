import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aliasKey, toId, translationKey } from '../../build-scripts/compile/paths.js';

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
    it(`puts ${inside} into ${isOther ? 'another job' : 'the same job'}`, () => {
      assert.equal(translationKey(inside), isOther ? 'pt/engineer' : 'engineer');
    });
  }

  it('keeps folders that are not languages', () => {
    assert.equal(translationKey('en/ships/engineer.v2.md'), 'ships/engineer.v2');
  });

  it('uses the key in the front matter', () =>
    assert.equal(translationKey('sv/konstruktor.md', 'designer'), 'designer'));

  it('ignores a folder with the posting’s own language', () => {
    assert.equal(translationKey('fr/engineer.md', undefined, 'fr'), 'engineer');
    assert.equal(translationKey('it/engineer.md', undefined, 'en'), 'it/engineer');
  });

  it('keeps words that only begin like a language', () =>
    assert.equal(translationKey('no-code/de-icing.md'), 'no-code/de-icing'));
});

describe('aliasKey', () => {
  for (const [alias, key] of [
    ['/careers/welder/', 'careers/welder'],
    ['/en/Careers/welder', 'careers/welder'],
    ['https://kvernsund.example/sv/careers/welder/index.html', 'careers/welder'],
    ['careers/welder?x=1', 'careers/welder'],
    ['/', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${alias || 'nothing'} is ${key ?? 'undefined'}`, () => assert.equal(aliasKey(alias), key));
  }
});

describe('toId', () => {
  for (const [key, id] of [
    ['ships/Båtbygger og œuvre', 'ships-batbygger-og-oeuvre'],
    ['kierowca wózka, Łódź', 'kierowca-wozka-lodz'],
    ['№ 5 ﬁtter 🚢', 'no-5-fitter'],
    ['CON', 'job-con'],
    ['aux', 'job-aux'],
    ['lpt1', 'job-lpt1'],
    ['console', 'console'],
    ['com10', 'com10'],
  ] as const) {
    it(`of ${key} is ${id}`, () => assert.equal(toId(key), id));
  }

  const ids = [
    'エンジニア',
    'デザイナー',
    '!!!',
    'инженер',
    'senior-инженер',
    `${'a'.repeat(100)}b`,
    `${'a'.repeat(100)}c`,
  ].map(toId);
  it('ends in a hash where the key has no ASCII form, or is too long', () => {
    for (const id of ids) assert.match(id, /^[a-z0-9-]{1,89}-[0-9a-f]{10}$/);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids[4]?.startsWith('senior-'));
  });

  it('is the same for the file names of every system', () => {
    for (const name of ['ガイド', 'й', 'å']) assert.equal(toId(name.normalize('NFD')), toId(name.normalize('NFC')));
  });
});
