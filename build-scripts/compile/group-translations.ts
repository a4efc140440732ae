import type { JobBody, JobSummary } from '../../src/posting/job-posting.js';
import { SCHEMA_VERSION } from '../../src/posting/job-bundle.js';
import type { CompiledPosting } from './compile-posting.js';

/** A posting as it enters the bundle, and where it came from. */
export interface PublishedPosting {
  posting: CompiledPosting;
  summary: JobSummary;
  body: JobBody;
}

/** Two postings that claim one place in the bundle; the second is left out. */
export interface Clash {
  posting: CompiledPosting;
  /** The file that has the place. */
  with: string;
  id: string;
}

/** Gives the translations of a job one id, and each version its place in the bundle. */
export function groupTranslations(postings: readonly CompiledPosting[]): {
  published: PublishedPosting[];
  clashes: Clash[];
} {
  const ids = new Map<string, string>();
  for (const { key, slug } of postings) {
    if (!ids.has(key)) ids.set(key, toId(slug ?? key));
  }
  const taken = new Map<string, { key: string; file: string }>();
  const published: PublishedPosting[] = [];
  const clashes: Clash[] = [];
  for (const posting of postings) {
    const { summary: fields, html, key } = posting;
    const id = ids.get(key);
    if (!fields || html === undefined || id === undefined) continue;
    const place = `${id}.${fields.lang}`;
    const before = taken.get(place);
    if (before) {
      clashes.push({ posting, with: before.file, id });
      continue;
    }
    taken.set(place, { key, file: posting.file.name });
    const { lang, ...rest } = fields;
    published.push({
      posting,
      summary: { id, lang, ...rest, body: `jobs/${place}.json` },
      body: { schemaVersion: SCHEMA_VERSION, id, lang, html },
    });
  }
  return { published, clashes };
}

/** Letters without their marks, digits and hyphens: safe as a file name and in a URL on every system. */
function toId(key: string): string {
  const id = key
    .toLowerCase()
    .replace(/[æœ]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  return id || 'job';
}
