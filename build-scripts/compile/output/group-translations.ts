import type { JobBody, JobSummary } from '../../../src/posting/job-posting.js';
import { SCHEMA_VERSION } from '../../../src/posting/job-bundle.js';
import type { CompiledPosting } from '../compile-posting.js';
import { aliasKey } from './translation-key.js';

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
  const keys = joinByAlias(postings);
  const ids = new Map<string, string>();
  for (const { key: own, slug } of postings) {
    const key = keys.get(own) ?? own;
    if (!ids.has(key)) ids.set(key, toId(slug ?? key));
  }
  const taken = new Map<string, { key: string; file: string }>();
  const published: PublishedPosting[] = [];
  const clashes: Clash[] = [];
  for (const posting of postings) {
    const { summary: fields, html } = posting;
    const key = keys.get(posting.key) ?? posting.key;
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

/**
 * Joins jobs whose postings in different languages had the same address: an alias of one language’s posting that another
 * one has, too. Two postings in the same language are never joined by it, since they cannot be translations.
 *
 * @returns the key that counts, for each that gives way to another
 */
function joinByAlias(postings: readonly CompiledPosting[]): Map<string, string> {
  const keys = new Map<string, string>();
  const languages = new Map<string, Set<string>>();
  for (const { key, summary } of postings) {
    if (summary) languages.set(key, (languages.get(key) ?? new Set()).add(summary.lang));
  }
  const owners = new Map<string, string>();
  for (const { key: own, aliases, summary } of postings) {
    for (const alias of aliases) {
      const name = aliasKey(alias, summary?.lang);
      if (name === undefined) continue;
      const key = keys.get(own) ?? own;
      const owner = owners.get(name);
      const other = owner === undefined ? key : (keys.get(owner) ?? owner);
      if (owner === undefined) owners.set(name, own);
      const [ours, theirs] = [languages.get(key), languages.get(other)];
      if (key === other || !ours || !theirs || [...ours].some((lang) => theirs.has(lang))) continue;
      for (const lang of ours) theirs.add(lang);
      for (const [from, to] of keys) if (to === key) keys.set(from, other);
      keys.set(key, other);
    }
  }
  return keys;
}

/** Letters without their marks, digits and hyphens: safe as a file name and in a URL on every system. */
export function toId(key: string): string {
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
