import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchWords } from '../../src/posting/fold-text.js';
import { matchedParts } from '../../src/search/matched-parts.js';

/** The text with matches in brackets. */
const marked = (text: string, query: string) =>
  matchedParts(text, searchWords(query))
    .map((part, at) => (at % 2 ? `[${part}]` : part))
    .join('');

describe('matchedParts', () => {
  for (const [text, query, expected] of [
    ['Network engineer', 'eng', 'Network [eng]ineer'],
    ['Network engineer', 'NET eng', '[Net]work [eng]ineer'],
    ['Nätverksingenjör', 'ingenjor', 'Nätverks[ingenjör]'],
    ['Nätverksingenjör', 'ing', 'Nätverksingenjör'],
    ['Weißbierbrauer', 'weissbier', '[Weißbier]brauer'],
    ['Weiß', 'weis', '[Weiß]'],
    ['Ærø og Ærøskøbing', 'aero', '[Ærø] og [Ærø]skøbing'],
    ['Kjære Ærlend', 'kjae', '[Kjæ]re Ærlend'],
    ['A\u030Arhus', 'arh', '[A\u030Arh]us'],
    ['re\u0301sume\u0301', 'resume', '[re\u0301sume\u0301]'],
    ['re\u0301sume\u0301 writer', 'resume', '[re\u0301sume\u0301] writer'],
    ['C and C++', 'c++', 'C and [C++]'],
    ['engine engineer', 'engine engineer', '[engine] [engineer]'],
    ['𝒳 engineer 𝒴', 'engineer', '𝒳 [engineer] 𝒴'],
    ['İstanbul', 'ist', '[İst]anbul'],
    ['<b>bold</b>', 'bold', '<b>[bold]</b>'],
    ['Nothing', '', 'Nothing'],
    ['', 'a', ''],
  ] as const) {
    it(`returns ${expected} for “${query}”`, () => assert.equal(marked(text, query), expected));
  }

  it('keeps the text unchanged', () => {
    for (const text of ['ﬁn̈al Straße', 'ЙОГУРТ й', '日本語 エンジニア', 'a\u0301\u0302\u0303b', '👩‍🚀 pilot']) {
      for (const query of ['f', 'strasse', 'йог', '日本', 'a', 'ab', 'pilot', 'logurt']) {
        assert.equal(matchedParts(text, searchWords(query)).join(''), text);
      }
    }
  });
});
