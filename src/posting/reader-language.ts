import type { JobSummary } from './job-posting.js';

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
export function bestLanguage(wanted: string, candidates: readonly string[]): string | undefined {
  const primary = primaryLanguage(wanted);
  const order = [primary, ...(SCANDINAVIAN.includes(primary) ? SCANDINAVIAN : []), 'en'];
  return (
    candidates.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase()) ??
    order.flatMap((language) => candidates.filter((candidate) => primaryLanguage(candidate) === language))[0] ??
    candidates[0]
  );
}

/** The primary language subtag, lowercase: `nb-NO` → `nb`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** Selects the best language version of each job for a reader. Jobs keep the order of their first version. */
export function jobsForReader(jobs: readonly JobSummary[], wanted: string): JobSummary[] {
  const versions = new Map<string, JobSummary[]>();
  for (const job of jobs) {
    const known = versions.get(job.id);
    if (known) known.push(job);
    else versions.set(job.id, [job]);
  }
  return [...versions.values()].flatMap((of) => {
    if (of.length === 1) return of;
    const lang = bestLanguage(
      wanted,
      of.map((job) => job.lang),
    );
    return of.find((job) => job.lang === lang) ?? [];
  });
}
