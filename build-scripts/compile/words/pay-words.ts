import type { PayPeriod } from '../../../src/posting/job-posting.js';

/** Words of the interface languages in what a job pays. `*` as in `wordPattern`. */

/** Between two amounts. */
export const RANGE_WORDS = ['to', 'till', 'til', 'bis', 'and', 'och', 'og', 'und', 'ja', 'upp till', 'opp til'];

/** Before an amount that is the least. */
export const LEAST_WORDS = [
  ...['from', 'at least', 'minimum', 'min', 'starting at', 'starting from', 'above', 'over', 'more than'],
  ...['från', 'minst', 'lägst', 'över', 'mer än', 'fra', 'frå', 'over', 'meir enn', 'mer enn', 'mindst', 'mere end'],
  ...['ab', 'von', 'mindestens', 'über', 'vähintään', 'alkaen', 'yli'],
];

/** Before an amount that is the most. */
export const MOST_WORDS = [
  ...['up to', 'maximum', 'max', 'at most', 'less than', 'upp till', 'högst', 'opp til', 'opptil', 'inntil', 'maks'],
  ...[
    'høyst',
    'høgst',
    'opp mot',
    'op til',
    'højst',
    'bis zu',
    'bis',
    'höchstens',
    'maximal',
    'enintään',
    'jopa',
    'till',
    'til',
  ],
];

/** After an amount that is the least. */
export const LEAST_WORDS_AFTER = [
  'alkaen',
  'and up',
  'or more',
  'upwards',
  'og oppover',
  'och uppåt',
  'og opefter',
  'aufwärts',
];

/** Words for a currency, singly and in the plural, that mean one currency only; ISO 4217. */
export const CURRENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['euro', 'euros', 'euroa', 'eurot', 'eurosta', 'euron', 'eur'],
  SEK: ['sek', 'kronor', 'krona', 'svenska kronor', 'svenske kroner', 'tkr sek', 'ruotsin kruunua'],
  NOK: ['nok', 'norske kroner', 'norska kronor', 'norwegian kroner', 'norjan kruunua'],
  DKK: ['dkk', 'danske kroner', 'danska kronor', 'danish kroner', 'tanskan kruunua'],
  USD: ['usd', 'us dollar*', 'dollar*'],
  GBP: ['gbp', 'pound*', 'pund', 'puntaa'],
  CHF: ['chf', 'swiss franc*', 'franken'],
  ISK: ['isk'],
};

/** Symbols that mean one currency, or usually do. Longer ones are looked for first. */
export const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', CA$: 'CAD', C$: 'CAD', AU$: 'AUD', A$: 'AUD', NZ$: 'NZD', HK$: 'HKD', S$: 'SGD' },
  ...{ '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', '₹': 'INR', zł: 'PLN', Kč: 'CZK' },
};

/** Crowns, whose country only the language tells. */
export const CROWN_WORDS = ['kr', 'kroner', 'krone', 'tkr'];
/** The crowns of those who write a language: BCP 47 primary language to ISO 4217. */
export const CROWNS: Readonly<Record<string, string>> = {
  sv: 'SEK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  da: 'DKK',
};

/** After a number: it counts thousands. */
export const THOUSAND_WORDS = ['k', 'tkr', 'tusen', 'tusind', 'thousand', 'tsd', 'tuhatta', 't€', 'teur'];

/** For what time an amount is. `time` is an hour in Danish and Norwegian, so it counts only after `per` and its like. */
export const PERIOD_WORDS: Readonly<Record<PayPeriod, readonly string[]>> = {
  HOUR: [
    ...[
      'hour',
      'hourly',
      'hr',
      'h',
      'timme',
      'timmen',
      'timlön*',
      'timen',
      'timeløn*',
      'timelønn*',
      'timesløn*',
      'timeløn',
    ],
    ...[
      'i timen',
      'per time',
      'pr time',
      'pr. time',
      'stunde',
      'stündlich',
      'std',
      'stundenlohn',
      '*/t',
      'tunti',
      'tunnissa',
      'tunnilta',
      'tuntipalkka',
    ],
  ],
  DAY: [
    ...[
      'day',
      'daily',
      'dag',
      'dagen',
      'dagslön',
      'dagløn*',
      'tag',
      'täglich',
      'tagessatz',
      'päivä',
      'päivässä',
      'päivältä',
    ],
  ],
  WEEK: [
    ...[
      'week',
      'weekly',
      'vecka',
      'veckan',
      'veckolön',
      'uke',
      'uka',
      'uken',
      'ukentlig',
      'veke',
      'veka',
      'uge',
      'ugen',
    ],
    ...['ugentlig*', 'woche', 'wöchentlich', 'viikko', 'viikossa', 'viikolta'],
  ],
  MONTH: [
    ...[
      'month',
      'monthly',
      'mo',
      'pcm',
      'månad',
      'månaden',
      'mån',
      'månads*',
      'måned',
      'måneden',
      'månedlig*',
      'månadleg*',
    ],
    ...[
      'månedsløn*',
      'mnd',
      'md',
      'mdr',
      'monat',
      'monatlich',
      'monats*',
      'mtl',
      'kuukausi',
      'kuukaudessa',
      'kuukaudelta',
    ],
    ...['kuukausipalkka', 'kk'],
  ],
  YEAR: [
    ...[
      'year',
      'yearly',
      'annual',
      'annually',
      'annum',
      'yr',
      'p.a',
      'pa',
      'år',
      'året',
      'årlig*',
      'årleg*',
      'årslön',
      'årsløn*',
    ],
    ...['årsinntekt', 'jahr', 'jährlich', 'jahres*', 'vuosi', 'vuodessa', 'vuodelta', 'vuosittain', 'vuosipalkka'],
  ],
};

/** Units of working time, which are no amounts: “37.5 hours a week”. */
export const WORKING_TIME_WORDS = [
  ...['h', 'hr', 'hrs', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'],
  ...['timme', 'timmar', 'tim', 'dag', 'dagar', 'vecka', 'veckor', 'månader', 'månadslöner', 'år'],
  ...['timer', 'timar', 'dager', 'dage', 'uke', 'uker', 'veker', 'uger', 'måneder', 'månadar'],
  ...[
    'stunden',
    'std',
    'tage',
    'wochen',
    'monate',
    'monatsgehälter',
    'jahre',
    'tuntia',
    'päivää',
    'viikkoa',
    'kuukautta',
    'vuotta',
  ],
];

/** Between an amount, or a working time, and its period. */
export const PER_WORDS = ['a', 'an', 'per', 'pr', 'i', 'om', 'in', 'im', 'pro', 'je', 'the', 'der', 'die', 'den'];
