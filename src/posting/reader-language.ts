import type { JobSummary } from './job-posting.js';

/**
 * Languages whose readers understand the others in writing, nearest first. A reader of Bokmål is better served by Nynorsk
 * or Swedish than by nothing; everybody else meets English last, then whatever there is.
 */
const SCANDINAVIAN = ['no', 'nb', 'nn', 'da', 'sv'];

/**
 * The candidate that serves the reader best: the same tag, the same primary language, one the reader understands,
 * English, then the first. `undefined` only when there are no candidates.
 *
 * @param wanted a BCP 47 tag; case does not count
 * @param candidates BCP 47 tags
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

/** `nb-NO` → `nb`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

/** One version of each job: the one that serves the reader best. The order is that of each job's first version. */
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
