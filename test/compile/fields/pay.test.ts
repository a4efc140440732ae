import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPay, normalizePay, readPay, type PayParts } from '../../../build-scripts/compile/fields/pay.js';
import { processorTime } from '../../support/processor-time.js';

const PLACE = { offset: 0, length: 0 };

/** The pay in one line: `50000-80000 EUR YEAR`, with unknown sides empty. */
function read(text: string, lang?: string, country?: string): string {
  const { pay } = normalizePay(text, { lang, country }) ?? {};
  if (!pay) return 'none';
  const range = pay.min === pay.max ? String(pay.min) : `${pay.min ?? ''}-${pay.max ?? ''}`;
  return [range, pay.currency, pay.period].filter(Boolean).join(' ');
}

describe('normalizePay', () => {
  for (const [text, expected, lang] of [
    ['€50,000 - €80,000 årleg', '50000-80000 EUR YEAR'],
    ['€58,000 - €72,000 a year', '58000-72000 EUR YEAR'],
    ['€58 000 - €72 000 i året', '58000-72000 EUR YEAR'],
    ['58 000 - 72 000 euro per år', '58000-72000 EUR YEAR'],
    ['62.000 - 74.000 €', '62000-74000 EUR'],
    ['62.000 - 74.000 € im Jahr', '62000-74000 EUR YEAR'],
    ['750 000–825 000 NOK', '750000-825000 NOK'],
    ['620 000 - 720 000 NOK i året, med vakttillegg attåt', '620000-720000 NOK YEAR'],
    ['SEK 56,000 - 66,000 a month', '56000-66000 SEK MONTH'],
    ['56 000 - 66 000 SEK i månaden', '56000-66000 SEK MONTH'],
    ['SEK 46,000 - 53,000 a month, for four days a week', '46000-53000 SEK MONTH'],
    ['46.000 - 54.000 DKK om måneden', '46000-54000 DKK MONTH'],
    ['165 - 185 DKK i timen', '165-185 DKK HOUR'],
    ['4 200 - 5 100 euroa kuukaudessa', '4200-5100 EUR MONTH'],
    ['4 200 – 5 100 €/kk', '4200-5100 EUR MONTH'],
    ['4\u00a0200–5\u202f100 € kuukaudessa', '4200-5100 EUR MONTH'],
    ['60k–75k EUR', '60000-75000 EUR'],
    ['€60–75k', '60000-75000 EUR'],
    ['46-54.000 DKK', '46000-54000 DKK'],
    ['between €50,000 and €60,000', '50000-60000 EUR'],
    ['mellan 45 000 och 52 000 kronor i månaden', '45000-52000 SEK MONTH'],
    ['mellom 700 000 og 800 000 kroner', '700000-800000 NOK', 'nb'],
    ['kr 50 000,- pr. måned', '50000 DKK MONTH', 'da'],
    ['40 000 kr/mån', '40000 SEK MONTH', 'sv-SE'],
    ['40 000 kr/mån', '40000 MONTH'],
    ['500 000 isk', '500000 ISK', 'nb'],
    ['40 000 danske kr', '40000 DKK', 'nb'],
    ['40 000 svenske kr om måneden', '40000 SEK MONTH', 'da'],
    ['900 000 islandske kroner', '900000 ISK', 'nn'],
    ['185,50 kr/t', '185.5 NOK HOUR', 'nn'],
    ['12,50 € pro Stunde', '12.5 EUR HOUR'],
    ['1.234,56 €', '1234.56 EUR'],
    ['$50/hour', '50 USD HOUR'],
    ['US$ 120k', '120000 USD'],
    ['£45,000 per annum', '45000 GBP YEAR'],
    ['45K€ +/- selon profil par an', '45000 EUR YEAR'],
    ["CHF 100'000", '100000 CHF'],
    ['3 000 zł', '3000 PLN'],
    ['450 € am Tag', '450 EUR DAY'],
    ['800 euro i veckan', '800 EUR WEEK'],
    ['from 50 000', '50000-'],
    ['Från 45 000 SEK i månaden', '45000- SEK MONTH'],
    ['ab 45.000 € brutto im Jahr', '45000- EUR YEAR'],
    ['3 500 eurosta alkaen', '3500- EUR'],
    ['50 000+ SEK', '50000- SEK'],
    ['up to 60 000 NOK', '-60000 NOK'],
    ['Opp til 700 000 kr', '-700000 NOK', 'nb'],
    ['bis zu 5.000 Euro monatlich', '-5000 EUR MONTH'],
    ['50 000 SEK (40 hours a week)', '50000 SEK'],
    ['Annual salary: 50,000 SEK plus 10 % bonus', '50000 SEK YEAR'],
    ['80 000 - 50 000 EUR', '50000-80000 EUR'],
    ['$1,000 sign-on bonus, €60,000 a year', '60000 EUR YEAR'],
    ['€60,000 a year plus a bonus of €5,000', '60000 EUR YEAR'],
    ['€60,000 a year with equity', '60000 EUR YEAR'],
    ['€60,000 including bonus', '60000 EUR'],
    ['£45k-£55k + bonus', '45000-55000 GBP'],
    ['45-60k€', '45000-60000 EUR'],
    ['NOK 700.000–900.000', '700000-900000 NOK'],
    ['kr 650 000', '650000 NOK', 'nb'],
    ['GS-13 $94,199 - $122,459', '94199-122459 USD'],
    ['100k–120k USD', '100000-120000 USD'],
    ['3.500 € brutto/Monat', '3500 EUR MONTH'],
    ["CHF 95'000", '95000 CHF'],
    ['¥6,000,000', '6000000 JPY'],
    ['6,000,000円', '6000000 JPY'],
    ['R$ 8.000 por mês', '8000 BRL MONTH'],
    ['45 000 – 55 000 € brut annuel', '45000-55000 EUR YEAR'],
    ['€ 2.800 - € 3.500 bruto per maand', '2800-3500 EUR MONTH'],
    ['30.000 € al año', '30000 EUR YEAR'],
    ['12 000 – 15 000 PLN miesięcznie', '12000-15000 PLN MONTH'],
    ['50,000p.a. GBP', '50000 GBP YEAR'],
    ['€20 an hour', '20 EUR HOUR'],
    ['den totala lönen är 750 000–825 000 NOK', '750000-825000 NOK'],
    ['40 000 kr från och med 2031', '40000 SEK', 'sv'],
    ['40 000 kr till 2031', '40000 SEK', 'sv'],
    ['$30–$35/hr, 40 hours a week', '30-35 USD HOUR'],
    ['€4,000 per month (€48,000 per year)', '4000 EUR MONTH'],
  ] as const) {
    it(`${text} ${lang ?? ''}`, () => assert.equal(read(text, lang), expected));
  }

  for (const [text, country, expected] of [
    ['$90,000 a year', 'CA', '90000 CAD YEAR'],
    ['$90,000 a year', 'AU', '90000 AUD YEAR'],
    ['US$90,000 a year', 'CA', '90000 USD YEAR'],
    ['kr 650 000 a year', 'NO', '650000 NOK YEAR'],
    ['kr 650 000 a year', 'SE', '650000 SEK YEAR'],
    ['kr 650 000 a year', 'DE', '650000 YEAR'],
    ['¥20,000 a month', 'CN', '20000 CNY MONTH'],
  ] as const) {
    it(`${text} in ${country}`, () => assert.equal(read(text, 'en', country), expected));
  }

  for (const text of [
    '70 000 – 90 0000 EUR annually',
    '70 0000 – 90 000 EUR annually',
    '€50.0000 a year',
    '€1.5M',
    '₹12 lakh a year',
    '₹1,50,000 a year',
    '$5,000 sign-on bonus',
  ]) {
    it(`does not guess at ${text}`, () => {
      const { pay, fault } = normalizePay(text) ?? {};
      assert.deepEqual([pay, fault], [{ text }, 'amount']);
    });
  }

  for (const text of [
    'Competitive',
    'negotiable',
    'DOE',
    'TVöD E13',
    '600万円',
    'Entgeltgruppe 13 TV-L',
    'Etter avtale',
    'Lønnstrinn 55–64',
    '2024-2026',
    '10 % bonus',
    '37,5 timer',
    '',
    '€',
    '9'.repeat(5000),
    '- - -',
    '\u0000',
  ]) {
    it(`finds no amount in ${JSON.stringify(text.slice(0, 30))}`, () => assert.equal(normalizePay(text), undefined));
  }

  it('keeps the text as written', () => assert.equal(normalizePay(' €50k\n a year ')?.pay.text, '€50k a year'));

  it('takes linear time for text without an amount', () => {
    const start = process.cpuUsage();
    for (const piece of ['1 ', '1.000', '1-', 'kr ', '€', 'from ', '1 h ', 'a ']) read(piece.repeat(20_000));
    assert.ok(processorTime(start) < 2000);
  });
});

describe('readPay', () => {
  for (const [whole, parts, pay] of [
    [undefined, {}, undefined],
    ['by agreement', {}, { text: 'by agreement' }],
    ['TBD', {}, undefined],
    [' – ', {}, undefined],
    ['€50,000 a year', {}, { text: '€50,000 a year', min: 50_000, max: 50_000, currency: 'EUR', period: 'YEAR' }],
    [
      '€50,000',
      { currency: 'SEK', period: 'year' },
      { text: '€50,000', min: 50_000, max: 50_000, currency: 'EUR', period: 'YEAR' },
    ],
    ['50000-60000', { currency: 'EUR' }, { text: '50000-60000', min: 50_000, max: 60_000, currency: 'EUR' }],
    ['€50,000', { min: '1', max: '2' }, { text: '€50,000', min: 50_000, max: 50_000, currency: 'EUR' }],
    ['by agreement', { min: '40' }, { text: '40', min: 40 }],
    [
      undefined,
      { min: '48000', max: '62000', currency: 'EUR', period: 'year' },
      { text: '48000–62000 EUR / year', min: 48_000, max: 62_000, currency: 'EUR', period: 'YEAR' },
    ],
    [undefined, { min: '€48k', max: '€62k' }, { text: '€48k–€62k', min: 48_000, max: 62_000, currency: 'EUR' }],
    [
      undefined,
      { min: '15.50', max: '15.50', currency: 'GBP', period: 'per hour' },
      { text: '15.50 GBP per hour', min: 15.5, max: 15.5, currency: 'GBP', period: 'HOUR' },
    ],
    [undefined, { max: '300 000 kr' }, { text: '300 000 kr', max: 300_000, currency: 'NOK' }],
    [undefined, { min: 'a lot', max: 'more' }, undefined],
    [undefined, { currency: 'EUR' }, undefined],
  ] as [string | undefined, Omit<PayParts, 'place'>, unknown][]) {
    it(JSON.stringify([whole, parts]), () => {
      const texts = whole === undefined ? [] : [{ text: whole, place: PLACE }];
      assert.deepEqual(readPay(texts, { ...parts, place: PLACE }, { lang: 'nb' }).pay, pay);
    });
  }

  const texts = (...written: string[]) =>
    written.map((text, index) => ({ text, place: { offset: index * 100, length: text.length } }));

  it('reads a note if the field has no amount', () => {
    assert.equal(readPay(texts('by agreement', '€50,000'), { place: PLACE }, {}).pay?.min, 50_000);
    assert.deepEqual(readPay(texts('by agreement', 'competitive'), { place: PLACE }, {}).pay, { text: 'by agreement' });
    assert.equal(readPay(texts('€50 0000', '€50,000 a year'), { place: PLACE }, {}).pay?.min, 50_000);
  });

  it('ignores an amount of 0', () => {
    assert.equal(readPay([], { min: '0', max: '0', place: PLACE }, {}).pay, undefined);
    const { pay } = readPay([], { min: '0', max: '60000', currency: 'EUR', place: PLACE }, {});
    assert.deepEqual(pay, { text: '60000 EUR', max: 60_000, currency: 'EUR' });
  });

  for (const [text, level, what] of [
    ['70 000 – 90 0000 EUR annually', 'warning', /“70 000 – 90 0000 EUR annually” has an amount that cannot be read/],
    ['70 000 – 90 000 annually', 'note', /names no currency/],
    ['70 000 – 90 000 EUR', 'note', /names no period/],
  ] as const) {
    it(`reports ${text} at its position`, () => {
      const { problems } = readPay(texts('by agreement', text), { place: PLACE }, { lang: 'en' });
      assert.deepEqual(
        problems.map(({ rule, level, offset, length }) => [rule, level, offset, length]),
        [['unread-pay', level, 100, text.length]],
      );
      assert.match(problems[0]?.message ?? '', what);
    });
  }

  it('reports nothing if the pay is whole, or has no amount', () => {
    for (const text of ['70 000 – 90 000 EUR annually', 'competitive', 'TVöD E13', '']) {
      assert.deepEqual(readPay(texts(text), { place: PLACE }, {}).problems, []);
    }
  });
});

describe('findPay', () => {
  const place = { label: 'Pay day', value: 'the last' };
  const range = { label: 'Pay range', value: '€5' };
  const words = { label: 'Salary', value: 'by agreement' };

  it('prefers a line with a number', () => assert.equal(findPay([words, place, range]), range));
  it('finds pay without a number', () => assert.equal(findPay([words]), words));
  it('finds nothing in no lines', () => assert.equal(findPay([]), undefined));

  for (const label of [
    'Pay range',
    'Salary',
    'Compensation',
    'Lön',
    'Lönespann',
    'Månadslön',
    'Ersättning',
    'Lønn',
    'Lønnsspenn',
    'Årslønn',
    'Lønsspenn',
    'Løn',
    'Månedsløn',
    'Palkka',
    'Palkkahaarukka',
    'Gehalt',
    'Gehaltsspanne',
    'Vergütung',
  ]) {
    it(`recognizes the label ${label} as pay`, () => assert.equal(findPay([{ label, value: '1' }])?.label, label));
  }

  for (const label of [
    'Start date',
    'Oppstart',
    'Tiltrædelse',
    'Eintritt',
    'Aloitus',
    'Payload',
    'Arbetstid',
    'Belöning',
  ]) {
    it(`does not recognize the label ${label} as pay`, () => assert.equal(findPay([{ label, value: '1' }]), undefined));
  }
});
