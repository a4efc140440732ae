import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';

/** What stands where a date should, and says that there is none. `*` as in `wordPattern`. */
export const NO_DATE_WORDS = [
  ...['until filled', 'till filled', 'open', 'TBD', 'TBA', 'to be decided', 'to be announced', 'to be confirmed'],
  ...[
    'ongoing',
    'rolling',
    'continuous*',
    'ASAP',
    'as soon as possible',
    'immediate*',
    'by agreement',
    'none',
    'never',
  ],
  ...['no deadline', 'no closing date', 'n/a', 'not applicable', 'until further notice'],
  ...['snarast*', 'löpande', 'tills vidare', 'så snart som möjligt', 'omgående', 'enligt överenskommelse'],
  ...['løpende', 'fortløpende', 'snarest*', 'så snart som mulig', 'etter avtale', 'omgående', 'inntil videre', 'åpen'],
  ...['løpande', 'fortløpande', 'så snart som mogleg', 'snarast råd', 'inntil vidare', 'open'],
  ...['løbende', 'hurtigst muligt', 'efter aftale', 'indtil videre', 'åben', 'ingen'],
  ...['jatkuva', 'toistaiseksi', 'heti', 'mahdollisimman pian', 'sopimuksen mukaan', 'avoinna'],
  ...['laufend', 'fortlaufend', 'sofort', 'ab sofort', 'schnellstmöglich', 'baldmöglichst', 'nach vereinbarung'],
  ...['nach absprache', 'bis auf weiteres', 'unbefristet', 'offen', 'keine'],
];

/** What may stand before a date written out, besides the name of the day. */
export const WORDS_BEFORE_DATES = ['the', 'on', 'den', 'der', 'am', 'd.'];

/**
 * The zones that RFC 822, section 5.1, names, and those of the countries whose languages we know; minutes from UTC. Other
 * abbreviations stand for several zones (IST is India, Israel or Ireland), so they are not read.
 */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, CET: 60, CEST: 120, EET: 120, EEST: 180 },
    ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  }),
);

/** Names of months, in lower case without a point, to their numbers from 1; and the names of the days. */
export interface CalendarNames {
  months: ReadonlyMap<string, number>;
  days: ReadonlySet<string>;
}

/** The names of months and days in every interface language, long and short, alone and as they stand in a date. */
export function calendarNames(): CalendarNames {
  return (known ??= collectNames());
}

let known: CalendarNames | undefined;

function collectNames(): CalendarNames {
  const months = new Map([['sept', 9]]);
  const days = new Set(['tues', 'thur', 'thurs']);
  const firstOfMonths = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  for (const date of [...firstOfMonths, ...week]) {
    for (const { type, value } of formats().flatMap((format) => format.formatToParts(date))) {
      const name = value.toLowerCase().replace(/\.$/, '');
      if (!/^\p{L}+$/u.test(name)) continue;
      if (type === 'month' && !months.has(name)) months.set(name, new Date(date).getUTCMonth() + 1);
      if (type === 'weekday') days.add(name);
    }
  }
  return { months, days };
}

/** Names differ by where they stand: Finnish has “toukokuu” alone and “toukokuuta” in a date. */
function formats(): Intl.DateTimeFormat[] {
  return INTERFACE_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) => {
      const inDate = { month: width, day: 'numeric', year: 'numeric', weekday: width } as const;
      return [{ month: width }, { weekday: width }, inDate].map(
        (parts) => new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }),
      );
    }),
  );
}
