import { bestLanguage, primaryLanguage } from '../../src/posting/reader-language.js';
import { html, type Html } from '../compile/shortcodes/html.js';

/** The page’s own words in one language. */
export interface PageLabels {
  team: string;
  location: string;
  employment: string;
  pay: string;
  closes: string;
  posted: string;
  otherLanguages: string;
  apply: string;
  /** Before the date on which applications closed, which stands where `{date}` is. */
  closedOn: string;
  openJobs: string;
  allJobs: string;
  noJobs: string;
}

const LABELS: Readonly<Record<string, PageLabels>> = {
  en: {
    team: 'Team',
    location: 'Location',
    employment: 'Employment',
    pay: 'Pay',
    closes: 'Apply by',
    posted: 'Posted',
    otherLanguages: 'Other languages',
    apply: 'Apply',
    closedOn: 'Applications closed on {date}.',
    openJobs: 'Open jobs',
    allJobs: 'All jobs',
    noJobs: 'There are no open jobs right now.',
  },
  sv: {
    team: 'Team',
    location: 'Ort',
    employment: 'Anställning',
    pay: 'Lön',
    closes: 'Sök senast',
    posted: 'Publicerad',
    otherLanguages: 'Andra språk',
    apply: 'Ansök',
    closedOn: 'Ansökningstiden gick ut den {date}.',
    openJobs: 'Lediga jobb',
    allJobs: 'Alla jobb',
    noJobs: 'Det finns inga lediga jobb just nu.',
  },
  nb: {
    team: 'Team',
    location: 'Sted',
    employment: 'Ansettelse',
    pay: 'Lønn',
    closes: 'Søknadsfrist',
    posted: 'Publisert',
    otherLanguages: 'Andre språk',
    apply: 'Søk på stillingen',
    closedOn: 'Søknadsfristen gikk ut {date}.',
    openJobs: 'Ledige stillinger',
    allJobs: 'Alle stillinger',
    noJobs: 'Det er ingen ledige stillinger akkurat nå.',
  },
  nn: {
    team: 'Team',
    location: 'Stad',
    employment: 'Tilsetjing',
    pay: 'Løn',
    closes: 'Søknadsfrist',
    posted: 'Publisert',
    otherLanguages: 'Andre språk',
    apply: 'Søk på stillinga',
    closedOn: 'Søknadsfristen gjekk ut {date}.',
    openJobs: 'Ledige stillingar',
    allJobs: 'Alle stillingar',
    noJobs: 'Det er ingen ledige stillingar akkurat no.',
  },
  da: {
    team: 'Team',
    location: 'Sted',
    employment: 'Ansættelse',
    pay: 'Løn',
    closes: 'Ansøgningsfrist',
    posted: 'Opslået',
    otherLanguages: 'Andre sprog',
    apply: 'Søg stillingen',
    closedOn: 'Ansøgningsfristen udløb den {date}.',
    openJobs: 'Ledige stillinger',
    allJobs: 'Alle stillinger',
    noJobs: 'Der er ingen ledige stillinger lige nu.',
  },
  fi: {
    team: 'Tiimi',
    location: 'Sijainti',
    employment: 'Työsuhde',
    pay: 'Palkka',
    closes: 'Hae viimeistään',
    posted: 'Julkaistu',
    otherLanguages: 'Muut kielet',
    apply: 'Hae paikkaa',
    closedOn: 'Hakuaika päättyi {date}.',
    openJobs: 'Avoimet työpaikat',
    allJobs: 'Kaikki työpaikat',
    noJobs: 'Juuri nyt ei ole avoimia työpaikkoja.',
  },
  de: {
    team: 'Team',
    location: 'Ort',
    employment: 'Anstellung',
    pay: 'Gehalt',
    closes: 'Bewerben bis',
    posted: 'Veröffentlicht',
    otherLanguages: 'Andere Sprachen',
    apply: 'Bewerben',
    closedOn: 'Die Bewerbungsfrist endete am {date}.',
    openJobs: 'Offene Stellen',
    allJobs: 'Alle Stellen',
    noJobs: 'Zurzeit gibt es keine offenen Stellen.',
  },
};

/** Whom a page speaks to: its own words, and the language they are in. */
export interface PageVoice {
  labels: PageLabels;
  /** The language of the labels and dates: one of those above. */
  lang: string;
  /** Whether that is another language than the posting’s, so that the labels must be marked as such. */
  isForeign: boolean;
}

/** The words for a page in some language: its own, else those that its readers understand best. */
export function voiceFor(lang: string): PageVoice {
  const spoken = bestLanguage(lang, Object.keys(LABELS)) ?? 'en';
  const labels = LABELS[spoken];
  if (!labels) throw new Error(`There are no labels in ‘${spoken}’.`);
  return { labels, lang: spoken, isForeign: primaryLanguage(lang) !== spoken };
}

/** The attribute that marks a page’s own words as being in another language than the posting; nothing where they are not. */
export function inVoice({ lang, isForeign }: PageVoice): Html | undefined {
  return isForeign ? html` lang="${lang}"` : undefined;
}
