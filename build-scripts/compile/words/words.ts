import type { EmploymentType, PayPeriod } from '../../../src/posting/job-posting.js';

/**
 * Words and phrases, in lower case unless they stand otherwise. In most lists a space also stands for a hyphen or nothing,
 * and a `*` leaves an end open: `full time` finds “Full-time”, `deltid*` finds “deltidsstilling”.
 */
export type Words = readonly string[];

/**
 * Everything the compiler knows of one language. A posting may mix languages, so all of them are looked for in every
 * posting; only what is said to be about recognizing or reading a language belongs to that language alone.
 */
export interface LanguageWords {
  /** Between the last two of several things, lower case: `or`, `and`. */
  conjunctions: Words;
  location: {
    /** From anywhere, or from anywhere in the countries named. */
    remote: Words;
    /** Partly at a place of work. Looked for first, since many of them contain a remote word. */
    hybrid: Words;
    /** Before a remote word, say that the work is not remote. */
    negations: Words;
    /** Before a remote word, change nothing: `fully`, `possibly`. */
    modifiers: Words;
    /** Units of how much of the work is done elsewhere, as in “2 days remote”. */
    days: Words;
    /** Parts of a location that name no place. */
    notPlaces: Words;
    /** May stand before a place: `based in`. */
    prepositions: Words;
    /** Of the prepositions, those between a place and its country. */
    within: Words;
    /** Before the names of some countries: `the` Netherlands. */
    articles: Words;
    /** Names of countries besides those that `Intl` knows, to ISO 3166-1 alpha-2. */
    countries?: Readonly<Record<string, string>>;
  };
  employment: {
    /** Words for each of Google's values of `employmentType`. */
    types: Readonly<Partial<Record<EmploymentType, Words>>>;
    /** How long one is employed, not how much: no type, but a sign that a text is about employment. */
    permanent: Words;
    /** First part of the word for full time, as in “hel- eller deltid”. */
    full: Words;
    /** First part of the word for part time, likewise. */
    part: Words;
    /** Units after a number of hours. */
    hours: Words;
    /** “Percent” written out. */
    percent: Words;
  };
  pay: {
    /** Labels of a line about pay, as in “**Salary:** …”. */
    labels: Words;
    /** Pay in running text. */
    mentions: Words;
    /** Between two amounts. */
    range: Words;
    /** Before the lowest amount. */
    from: Words;
    /** After the lowest amount. */
    andUp: Words;
    /** Before the highest amount. */
    upTo: Words;
    /** Words for currencies, singular and plural, by ISO 4217. */
    currencies?: Readonly<Record<string, Words>>;
    /** Words for the currency of whoever writes the language, where others have a currency of the same name. */
    ambiguousCurrency?: Words;
    /** What those words mean in this language: ISO 4217. */
    currency?: string;
    /** After a number, count thousands. */
    thousand: Words;
    /** What time an amount is for. */
    periods: Readonly<Record<PayPeriod, Words>>;
    /** Between an amount, or hours, and its period. */
    per: Words;
    /** Units of working time, whose numbers are no amounts: “37.5 hours a week”. */
    workingTime: Words;
  };
  dates: {
    /** In place of a date, say that there is none: `until filled`. */
    none: Words;
    /** Before a date, besides the name of the day. */
    before: Words;
    /** Between a day's number and the name of its month. */
    beforeMonth?: Words;
    /** After a day's number: “1st”. */
    ordinals?: Words;
    /** Between a date and its time. */
    beforeTime: Words;
    /** Names of months besides those that `Intl` knows, to their number. */
    months?: Readonly<Record<string, number>>;
    /** Names of days besides those that `Intl` knows. */
    days?: Words;
  };
  /** Values of the key `status`. */
  status?: { published: Words; draft: Words; closed: Words };
  /** Parts of the title of a section about the hiring process, within words too. */
  hiringProcess: Words;
  /** Names of languages besides those that `Intl` knows, to BCP 47. */
  languages?: Readonly<Record<string, string>>;
  /** The commonest words of the language, those that it shares with others included. */
  common: Words;
  /** For the Scandinavian languages, which are too much alike to be told apart by their letters. */
  scandinavian?: {
    /** Common words that not all of these languages have; each is in the list of every language that has it. */
    words: Words;
    /** Endings of long words, likewise. */
    endings: Words;
  };
}

/** A list of words and phrases, with commas between them. */
export function words({ raw }: TemplateStringsArray): Words {
  return raw
    .join('')
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
