import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_WORDS, everyEntry, everyWord } from '../../../build-scripts/compile/words/all-words.js';
import { isHiringProcess } from '../../../build-scripts/compile/words/hiring-process.js';
import { partSource, wordPattern } from '../../../build-scripts/compile/words/word-pattern.js';
import { words } from '../../../build-scripts/compile/words/words.js';
import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';

/** The lists of a language by path: `location.remote`. */
function listsOf(value: unknown, path = ''): [path: string, list: readonly string[]][] {
  if (Array.isArray(value) && typeof value[0] !== 'object') return [[path, value as string[]]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
}

describe('Words', () => {
  it('split lists at commas, across lines', () => {
    assert.deepEqual(words`full time, on   call`, ['full time', 'on call']);
    assert.deepEqual(
      words`
        from home, telework*,
        work from
        anywhere
      `,
      ['from home', 'telework*', 'work from anywhere'],
    );
    assert.deepEqual(words``, []);
  });

  it('exist for every interface language', () => {
    assert.deepEqual(Object.keys(ALL_WORDS), INTERFACE_LANGUAGES);
  });

  for (const language of INTERFACE_LANGUAGES) {
    it(`are unique and normalized in each list of ${language}`, () => {
      const lists = listsOf(ALL_WORDS[language]);
      assert.ok(lists.length > 30);
      for (const [path, list] of lists) {
        assert.deepEqual([...new Set(list)], list, path);
        assert.deepEqual(
          list.map((word) => word.normalize('NFC')),
          list,
          path,
        );
      }
    });
  }

  it('are merged from all languages without duplicates', () => {
    const months = everyWord(({ pay }) => pay.periods.MONTH);
    for (const word of ['monthly', 'månad', 'mnd', 'kuukausi', 'monatlich']) assert.ok(months.includes(word), word);
    assert.equal(new Set(months).size, months.length);
    assert.equal(everyEntry(({ location }) => location.countries).get('englanti'), 'GB');
  });
});

describe('Word patterns', () => {
  const cases: [list: string[], text: string, found: string | undefined][] = [
    [['remote'], 'Fully REMOTE.', 'REMOTE'],
    [['remote'], 'a remotely run team', undefined],
    [['etä'], 'etätyö', undefined],
    [['full time'], 'Full-time', 'Full-time'],
    [['full time'], 'FULL_TIME', 'FULL_TIME'],
    [['full time'], 'fulltime', 'fulltime'],
    [['deltid*'], 'Deltidsstilling', 'Deltid'],
    [['deltid*'], 'en halvdeltid', undefined],
    [['*vikariat'], 'sommarvikariat', 'vikariat'],
    [['up to', 'up'], 'up to 5', 'up to'],
    [['p.a'], 'pxa', undefined],
    [['k'], '60k', undefined],
  ];
  for (const [list, text, found] of cases) {
    it(`${found === undefined ? 'do not find' : 'find'} “${list.join(', ')}” in “${text}”`, () => {
      assert.equal(wordPattern(list).exec(text)?.[0], found);
    });
  }

  it('find parts of words, longest first', () => {
    assert.equal(
      new RegExp(partSource(['rekryter', 'rekrytering'])).exec('Vår rekryteringsprocess')?.[0],
      'rekrytering',
    );
  });
});

describe('Headings of the hiring process', () => {
  const titles: [title: string, isOne: boolean][] = [
    ['Our hiring process', true],
    ['Så här rekryterar vi', true],
    ['Slik ansetter vi', true],
    ['Slik tilset vi', true],
    ['Sådan ansætter vi', true],
    ['Näin rekrytoimme', true],
    ['Unser Bewerbungsprozess', true],
    ['What we offer', false],
  ];
  for (const [title, isOne] of titles) {
    it(`${isOne ? 'include' : 'do not include'} “${title}”`, () => {
      assert.equal(isHiringProcess(title, '<ol><li>Call</li></ol>'), isOne);
      assert.equal(isHiringProcess(title, '<p>Call</p>'), false);
    });
  }
});
