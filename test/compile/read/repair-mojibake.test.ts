import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repairMojibake } from '../../../build-scripts/compile/read/repair-mojibake.js';
import { processorTime } from '../../support/processor-time.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const misread = {
  'Mac Roman': (text: string) => new TextDecoder('macintosh').decode(bytes(text)),
  'Latin-1': (text: string) => Buffer.from(text).toString('latin1'),
  'Windows-1252': (text: string) => [...Buffer.from(text).toString('latin1')].map(asWindows1252).join(''),
};

/** Windows-1252 differs from Latin-1 in 32 characters; `TextDecoder` of Node 20 confuses them. */
function asWindows1252(character: string): string {
  const letters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  const index = character.charCodeAt(0) - 128;
  return index >= 0 && index < letters.length ? letters.charAt(index) : character;
}

describe('Mojibake', () => {
  for (const [encoding, damage] of Object.entries(misread)) {
    for (const text of [
      'Bjørgengen',
      'å bygge på sjøen',
      'Ålesund',
      'Malmö, Åbo og Öland',
      'Ærlig talt: Øl',
      'Straße, Überblick, Ämter',
      'työpäivä',
      '«sitat» – “quote” … it’s',
      'café naïve',
      '50 € • 20 °C',
      'Michał Žižek',
      'ferry 😀 boat',
    ]) {
      it(`${text} as ${encoding}`, () => {
        assert.notEqual(damage(text), text);
        assert.equal(repairMojibake(damage(text)).source.text, text);
      });
    }
  }

  it('is repaired when it was misread twice', () => {
    assert.equal(repairMojibake('itÃ¢â‚¬â„¢s BjÃƒÂ¸rn').source.text, 'it’s Bjørn');
  });

  it('is reported once for each word, at its start', () => {
    const { problems } = repairMojibake('Jarle Bj√∏rgengen p√• √òy√∏ya');
    assert.deepEqual(
      problems.map(({ rule, offset, fix }) => [rule, offset, fix]),
      [
        ['mojibake', 6, 'Bjørgengen'],
        ['mojibake', 18, 'på'],
        ['mojibake', 22, 'Øyøya'],
      ],
    );
    assert.match(problems[0]?.message ?? '', /Mac Roman/);
    assert.match(repairMojibake('BjÃ¸rn').problems[0]?.message ?? '', /Latin-1/);
  });

  it('maps every offset to the original text', () => {
    const text = 'a Bj√∏rn b sj√∏en – c BjÃƒÂ¸rn d';
    const { source } = repairMojibake(text);
    const offsetOf = (words: string, index = source.text.indexOf(words)) => source.span(index, index).offset;
    for (const letter of ['a ', ' b', ' c', ' d']) assert.equal(offsetOf(letter), text.indexOf(letter));
    assert.equal(offsetOf('', source.text.length), text.length);
    assert.equal(offsetOf('ø'), text.indexOf('√'));
    const [first, last] = [source.text.indexOf('Bjørn'), source.text.lastIndexOf('Bjørn')];
    assert.deepEqual(source.span(first, first + 5), { offset: text.indexOf('Bj√'), length: 'Bj√∏rn'.length });
    assert.deepEqual(source.span(last, last + 5), { offset: text.indexOf('BjÃ'), length: 'BjÃƒÂ¸rn'.length });
  });
});

describe('Intact text', () => {
  for (const text of [
    'Kvadratrot √ 2 og ÆØÅ «sitat»',
    '√2',
    '2√π',
    'x√π',
    'Ã',
    'SÃO PAULO',
    '«Å»',
    'PÅ”',
    'NÅ…',
    'BRØ»',
    'Ä',
    '¬',
    'f ≈ 2 °C',
    'âge',
    'Île',
    'ÅÄÖ åäö',
    'Łódź',
    'Привет',
    '日本語',
    '😀',
    'a\ud83d',
    '',
  ]) {
    it(text || 'nothing', () => {
      const { source, problems } = repairMojibake(text);
      assert.equal(source.text, text);
      assert.deepEqual(problems, []);
      assert.equal(source.span(3, 3).offset, 3);
    });
  }

  it('takes linear time', () => {
    const start = process.cpuUsage();
    for (const piece of ['√', 'Ã', 'Ã¸', 'â€', 'aÅ', 'blåbær ']) repairMojibake(piece.repeat(20_000));
    assert.ok(processorTime(start) < 4000);
  });
});
