import type { EmploymentType, PayPeriod } from '../../../src/posting/job-posting.js';

/**
 * Words and phrases. Most lists are for `wordPattern`: case does not count, a space also matches a hyphen or nothing, and a
 * `*` leaves an end open: `full time` matches “Full-time”, `deltid*` matches “deltidsstilling”.
 */
export type Words = readonly string[];

/**
 * The words of one language for where and how work is done. A posting may mix languages, so the words of all languages
 * apply to every posting.
 */
export interface WorkWords {
  /** Conjunctions, matched in lowercase only: `or`, `and`. */
  conjunctions: Words;
  /** Beginnings of sentences that say that a job is closed: each subject with each predicate, “the position” “is filled”. */
  closings: readonly { subjects: Words; predicates: Words }[];
  location: {
    /** How a posting shows the ways of working where it does not name them itself. */
    names: Readonly<Record<'remote' | 'hybrid', string>>;
    /** From anywhere, or from anywhere in the countries named. */
    remote: Words;
    /** Partly at a place of work. Matched first, since many of them contain a remote word. */
    hybrid: Words;
    /** Before or after a remote word, negate it. */
    negations: Words;
    /** Before a remote word, do not change it: `fully`, `possibly`. */
    modifiers: Words;
    /** Units of the remote part of the work, as in “2 days remote”. */
    days?: Words;
    /** Before or after a place, or by themselves, are not part of its name: `office`, `only`. */
    notPlaces: Words;
    /** Before a place: `in`, `near`. */
    prepositions: Words;
    /** Before a place, after any other words: `based in`. */
    basedIn?: Words;
    /** In running text, before the country that one may work from. */
    anywhereIn?: Words;
    /** In running text, state that the work can be remote. */
    remoteInText?: Words;
    /** In running text, state that a part of the work can be remote. */
    hybridInText?: Words;
    /** Offers in running text: beside a place of work, to work partly remotely; without one, to work remotely. */
    remoteOffers: Words;
    /** In running text, how often one comes to the office each week: `once`. */
    visits?: Words;
    /** Between working remotely and at the office, where both are said: “from home, but sometimes at the office”. */
    contrasts?: Words;
    /** Near an office to which one need not come. */
    invitations?: Words;
    /** In running text, in sentences that name the place of the office. */
    offices?: Words;
    /** In running text, in sentences that say where someone is wanted. */
    wanted?: Words;
    /** In running text, in sentences about other places: of trips, customers and interviews. */
    elsewhere?: Words;
    /** Between a town and the city near it. */
    near?: Words;
    /** Of the prepositions, those between a place and its country. */
    within: Words;
    /** Before the names of some countries: `the` Netherlands. */
    articles: Words;
    /** In names of organizations, buildings and streets, which are not places to filter by. */
    details?: Words;
    /** In words for hours of work, which are not places: `time zone`. */
    timeZones?: Words;
    /** Names of countries besides those that `Intl` knows, to ISO 3166-1 alpha-2. */
    countries?: Readonly<Record<string, string>>;
    /** Parts of the world besides those that `Intl` names: `EMEA`. */
    worldRegions?: Words;
  };
  employment: {
    /** Words for each of Google's values of `employmentType`. */
    types: Readonly<Partial<Record<EmploymentType, Words>>>;
    /** In the text, at the start of a line about the conditions, before the kind of employment: `Contrat :`. */
    leads?: Words;
    /** Words for a type that state it after such a lead, or at the start of a line. */
    stated?: Words;
    /** Words for a type that state it in a title, and in a sentence that says who is wanted. */
    plain?: Words;
    /** Words for a type that state it in a title only. */
    inTitle?: Words;
    /** Permanent employment: not a type, but a sign that a text is about employment. */
    permanent: Words;
    /** First part of the word for full time, as in “hel- eller deltid”. */
    full?: Words;
    /** First part of the word for part time, likewise. */
    part?: Words;
    /** Units after a number of hours. */
    hours: Words;
    /** “Percent” written out. */
    percent?: Words;
  };
}

/** Names of fields, as keys of front matter and as labels of lines, without `*`. */
export interface FieldLabels {
  title: Words;
  closes: Words;
  location: Words;
  employmentType: Words;
  team: Words;
}

/** All words of one language of the interface. They apply to every posting, except `pay.currency`. */
export interface LanguageWords extends WorkWords {
  pay: {
    /** Labels of a line about pay, as in “**Salary:** …”. */
    labels: Words;
    /** Pay in running text. */
    mentions: Words;
    /** Words for the pay next to `qualities` and `terms`. */
    nouns: Words;
    /** What the pay is without an amount: `competitive`. */
    qualities: Words;
    /** After the pay, how it is determined: `depending on`. */
    terms: Words;
    /** Whole statements about the pay. */
    statements?: Words;
    /** In sentences about the pay of somebody else, or what candidates should name. */
    otherMatters: Words;
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
    /** Words that mean different currencies in different languages: `kr`. */
    ambiguousCurrency?: Words;
    /** The currency of ambiguous words in this language: ISO 4217. */
    currency?: string;
    /** Pay besides the salary, whose amounts do not count: `bonus`. */
    extras: Words;
    /** Before extras that are part of the salary. */
    including: Words;
    /** After a number, count thousands. */
    thousand: Words;
    /** The period that an amount is for. */
    periods: Readonly<Record<PayPeriod, Words>>;
    /** Between an amount, or hours, and its period. */
    per: Words;
    /** Units of working time, whose numbers are not amounts: “37.5 hours a week”. */
    workingTime: Words;
  };
  dates: {
    /** In place of a date: `until filled`. */
    none: Words;
    /** Before a date, besides the name of the day. */
    before: Words;
    /** Between the first and the last date of a period. */
    range: Words;
    /** In running text, before the last date: `no later than`. */
    until: Words;
    /** In running text, about a deadline for applications: `closing date`. */
    deadlines: Words;
    /** In sentences about a date that is something else than a deadline: `interview`. */
    otherDates: Words;
    /** Between a day's number and the name of its month. */
    beforeMonth?: Words;
    /** After a day's number: “1st”. */
    ordinals?: Words;
    /** Between a date and its time. */
    beforeTime: Words;
    /** Names of months besides those that `Intl` knows, to their numbers from 1. */
    months?: Readonly<Record<string, number>>;
    /** Names of days besides those that `Intl` knows. */
    days?: Words;
  };
  /** Values of keys such as `status`, by their meaning, without `*`. */
  status: {
    published: Words;
    draft: Words;
    closed: Words;
    /** Values of keys such as `draft` that mean true, besides those of YAML. */
    yes: Words;
    no: Words;
  };
  /** Hint of the link from a footnote back to the text. */
  backToText: string;
  labels: FieldLabels;
  apply: {
    /** In links, headings and sentences about how to apply. */
    verbs: Words;
    /** What candidates send to an address. */
    documents: Words;
    /** In sentences with an address for something else. */
    questions: Words;
  };
  /** Parts of titles of sections about the hiring process; they match within words. */
  hiringProcess: Words;
  /** Names of languages besides those that `Intl` knows, to BCP 47. */
  languages?: Readonly<Record<string, string>>;
  /** The most common words of the language, including those that it shares with others. */
  common: Words;
  /** Scandinavian languages only, which are too similar to be distinguished by letter sequences. */
  scandinavian?: {
    /** Common words that not all Scandinavian languages have. Each is in the list of every language that has it. */
    words: Words;
    /** Endings of long words, likewise. */
    endings: Words;
  };
}

/** A list of words and phrases, separated by commas. */
export function words({ raw }: TemplateStringsArray): Words {
  return raw
    .join('')
    .replace(/\s+/g, ' ')
    .split(/ ?, ?/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
