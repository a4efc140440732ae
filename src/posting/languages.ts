import type { JobSummary } from './job-posting.js';

/**
 * The languages that the interface speaks and the compiler understands: BCP 47, without a region. The first is the one that
 * messages are written in. A new one also needs its words in `build-scripts/compile/words` and its messages in
 * `src/localization`.
 */
export const INTERFACE_LANGUAGES = ['en', 'sv', 'nb', 'nn', 'da', 'fi', 'de'] as const;

/** A language that the interface speaks. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Whether the interface speaks a language: BCP 47, without a region. */
export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly string[]).includes(language);
}

/** The primary language subtag, lowercase: `nb-NO` → `nb`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** Mutually intelligible languages, nearest first: readers of one understand text in the others. */
const SCANDINAVIAN = ['no', 'nb', 'nn', 'da', 'sv'];

/**
 * Selects the best language for a reader: the same tag, the same primary language, a mutually intelligible language,
 * English, or else the first candidate.
 *
 * @param wanted BCP 47 tag, case-insensitive
 * @param candidates BCP 47 tags
 * @returns `undefined` only if there are no candidates
 */
export function bestLanguage<Tag extends string>(wanted: string, candidates: readonly Tag[]): Tag | undefined {
  const primary = primaryLanguage(wanted);
  const order = [primary, ...(SCANDINAVIAN.includes(primary) ? SCANDINAVIAN : []), 'en'];
  return (
    candidates.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase()) ??
    order.flatMap((language) => candidates.filter((candidate) => primaryLanguage(candidate) === language))[0] ??
    candidates[0]
  );
}

/** Selects the text in the best language for a reader, of texts by language; `undefined` only if there are none. */
export function bestText(
  texts: Readonly<Record<string, string>>,
  wanted: string,
): { readonly lang: string; readonly text: string } | undefined {
  const lang = bestLanguage(wanted, Object.keys(texts));
  return lang === undefined ? undefined : { lang, text: texts[lang] ?? '' };
}

/** Selects the best language version of each job for a reader. Jobs keep the order of their first version. */
export function jobsForReader(jobs: readonly JobSummary[], wanted: string): JobSummary[] {
  const best = new Map<string, JobSummary>();
  for (const job of jobs) {
    const other = best.get(job.id);
    if (!other || bestLanguage(wanted, [other.lang, job.lang]) !== other.lang) best.set(job.id, job);
  }
  return [...best.values()];
}

/** ISO 15924 codes of the scripts in use that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/**
 * Which way the text of a language runs.
 *
 * @param lang a BCP 47 tag
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  let direction = directions.get(lang);
  if (!direction) {
    direction = RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
    directions.set(lang, direction);
  }
  return direction;
}
