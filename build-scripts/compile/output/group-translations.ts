import type { JobSummary } from '../../../src/posting/job-posting.js';
import { aliasKey, toId } from '../paths.js';
import type { CompiledPosting, PostingFile } from '../types.js';

/** A posting of the bundle, with its file. */
export interface PublishedPosting {
  file: PostingFile;
  summary: JobSummary;
  html: Uint8Array;
}

/** A posting left out because another one has the same id and language. */
export interface Clash {
  /** The file left out. */
  file: string;
  /** The file that is published. */
  with: string;
  id: string;
}

/** Assigns the same id to all translations of a job, and finds postings with the same id and language. */
export function groupTranslations(postings: readonly CompiledPosting[]): {
  published: PublishedPosting[];
  clashes: Clash[];
} {
  const jobOf = joinByAlias(postings);
  const ids = new Map<string, string>();
  for (const { key: own, slug } of postings) {
    const key = jobOf(own);
    if (!ids.has(key)) ids.set(key, toId(slug ?? key));
  }
  const taken = new Map<string, { key: string; file: string }>();
  const published: PublishedPosting[] = [];
  const clashes: Clash[] = [];
  for (const posting of postings) {
    const { file, summary: fields, html } = posting;
    const key = jobOf(posting.key);
    const id = ids.get(key);
    if (!fields || html === undefined || id === undefined) continue;
    const place = `${id}.${fields.lang}`;
    const before = taken.get(place);
    if (before) {
      clashes.push({ file: file.name, with: before.file, id });
      continue;
    }
    taken.set(place, { key, file: file.name });
    const { lang, ...rest } = fields;
    published.push({ file, summary: { id, lang, ...rest, body: `jobs/${place}.json` }, html });
  }
  return { published, clashes };
}

/**
 * Joins postings in different languages that share an alias. Postings in the same language are never joined, since they
 * cannot be translations.
 *
 * @returns a function from the key of a posting to the key of its job
 */
function joinByAlias(postings: readonly CompiledPosting[]): (key: string) => string {
  const joined = new Map<string, string>();
  const jobOf = (key: string): string => {
    let job = key;
    for (let next = joined.get(job); next !== undefined; next = joined.get(job)) job = next;
    if (job !== key) joined.set(key, job);
    return job;
  };
  const languages = new Map<string, Set<string>>();
  for (const { key, summary } of postings) {
    if (summary) languages.set(key, (languages.get(key) ?? new Set()).add(summary.lang));
  }
  const owners = new Map<string, string>();
  for (const { key: own, aliases, summary } of postings) {
    for (const alias of aliases) {
      const name = aliasKey(alias, summary?.lang);
      if (name === undefined) continue;
      const key = jobOf(own);
      const owner = owners.get(name);
      const other = owner === undefined ? key : jobOf(owner);
      if (owner === undefined) owners.set(name, own);
      const [ours, theirs] = [languages.get(key), languages.get(other)];
      if (key === other || !ours || !theirs || [...ours].some((lang) => theirs.has(lang))) continue;
      for (const lang of ours) theirs.add(lang);
      joined.set(key, other);
    }
  }
  return jobOf;
}
