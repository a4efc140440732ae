import type { JobSummary } from '../../src/posting/job-posting.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';
import type { PostingPlace } from './types.js';

/** Where the static page of a job stands, relative to the folder of the bundle; it ends in `/`. */
export function pageFolder({ lang, id }: Pick<JobSummary, 'lang' | 'id'>): string {
  return `pages/${lang}/${id}/`;
}

/**
 * The absolute URL of something that is published, where search engines and readers of feeds find it.
 *
 * @param path relative to the folder of the bundle
 * @param baseUrl where that folder is published, `https:` or `http:`; with or without a `/` at its end
 * @throws TypeError when `baseUrl` is not such a URL
 */
export function publishedUrl(path: string, baseUrl: string): string {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new TypeError(`Invalid base URL “${baseUrl}”. Use an absolute URL: https://….`);
  }
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return new URL(path, base).href;
}

/**
 * Where the page of another posting is, relative to the bundle's folder: `pages/<lang>/<id>/`. The id is that which its
 * path gives; a posting with a `slug` or a `translationKey` of its own is named by that instead.
 *
 * As in Hugo a path is relative to the posting's own folder, or to the folder of all postings, and a name alone is enough
 * where only one posting bears it (https://gohugo.io/methods/page/relref/). Leading folders that lie outside the folder of
 * postings (`/jobs/engineer.md`) are passed over.
 *
 * @param reference a path without a heading; with or without its ending
 * @param lang its language, where it is said; else that of its path, else that of the posting it stands in
 * @returns `undefined` when the postings are known and it is not among them
 */
export function postingPath(reference: string, from: PostingPlace, lang?: string): string | undefined {
  const path = normalize(reference);
  const beside = normalize(`${from.inside.replace(/[^/]*$/, '')}/${reference}`);
  const keys = (reference.startsWith('/') ? [path] : [beside, path]).map((candidate) => translationKey(candidate));
  const key = from.postings ? findKey(keys, from.postings) : keys[0];
  if (key === undefined) return undefined;
  const wanted = lang ?? languageOf(path) ?? from.lang;
  return `pages/${encodeURIComponent(availableLanguage(key, wanted, from.postings))}/${toId(key)}/`;
}

/** The first key that a posting has; else the only one that ends in the same name. */
function findKey(keys: readonly string[], postings: ReadonlySet<string>): string | undefined {
  const known = languagesByKey(postings);
  const exact = keys.find((key) => known.has(key));
  if (exact !== undefined) return exact;
  const name = lastPart(keys.at(-1) ?? '');
  const alike = [...known.keys()].filter((key) => lastPart(key) === name);
  return alike.length === 1 ? alike[0] : undefined;
}

/** The language that is wanted, unless the paths say that the posting is only in others. */
function availableLanguage(key: string, wanted: string, postings: ReadonlySet<string> | undefined): string {
  const languages = (postings && languagesByKey(postings).get(key)) ?? [];
  return languages.includes(wanted) || languages.includes(undefined) ? wanted : (languages[0] ?? wanted);
}

/** The keys of all postings, with the languages that their paths say; asked by every reference of a compilation. */
function languagesByKey(postings: ReadonlySet<string>): ReadonlyMap<string, (string | undefined)[]> {
  const known = KNOWN.get(postings);
  if (known) return known;
  const languages = new Map<string, (string | undefined)[]>();
  for (const inside of postings) {
    const key = translationKey(inside);
    languages.set(key, [...(languages.get(key) ?? []), languageOf(inside)]);
  }
  KNOWN.set(postings, languages);
  return languages;
}

const KNOWN = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, (string | undefined)[]>>();

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** `/sv/../nb/./engineer.md` is `nb/engineer.md`; nothing leads out of the folder of postings. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The language that a folder or the ending of a file's name says; Norwegian without more is taken for Bokmål. */
function languageOf(path: string): string | undefined {
  const words = [/\.([^./]+)\.[^./]+$/.exec(path)?.[1], ...path.split('/').slice(0, -1)];
  const bases = words.map((word) => word?.toLowerCase().split(/[-_]/, 1)[0]);
  return bases.includes('no') ? 'nb' : INTERFACE_LANGUAGES.find((language) => bases.includes(language));
}

/** Names of folders, and endings of file names, that say only in which language a posting is. */
const LANGUAGES = ['en', 'sv', 'nb', 'nn', 'no', 'da', 'fi', 'de'];

/**
 * What the translations of one job have in common: the key they name, else the path without the folder or the ending that
 * names its language. `sv/engineer.md`, `nb/engineer/index.md` and `engineer.en.md` are one job.
 *
 * @param inside path inside the folder of postings, `/` between parts
 * @param named the translation key that the posting names
 * @param lang the posting's language: a folder of that name, too, says nothing else, though `it` may be a department
 */
export function translationKey(inside: string, named?: string, lang?: string): string {
  if (named !== undefined) return named;
  const folders = inside.split('/');
  const file = (folders.pop() ?? '').replace(/\.[^.]+$/, '');
  const ending = /\.([^.]+)$/.exec(file)?.[1];
  const name = ending !== undefined && isLanguage(ending, lang) ? file.slice(0, -ending.length - 1) : file;
  const parts = [...folders.filter((folder) => !isLanguage(folder, lang)), name];
  if (parts.length > 1 && parts.at(-1)?.toLowerCase() === 'index') parts.pop();
  return parts.join('/');
}

/**
 * What an alias says of the job: its path without the folder that names its language, so that `/en/careers/welder/` and
 * `/careers/welder` are one. `undefined` for one that is no path.
 */
export function aliasKey(alias: string, lang?: string): string | undefined {
  const path = alias.replace(/^https?:\/\/[^/]*/i, '').replace(/(?:[?#].*|index\.html)$/, '');
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  return parts.filter((part) => !isLanguage(part, lang)).join('/') || undefined;
}

function isLanguage(name: string, lang?: string): boolean {
  const [, base = ''] = /^([a-z]{2})(?:[-_][a-z]{2})?$/.exec(name.toLowerCase()) ?? [];
  return LANGUAGES.includes(base) || (base !== '' && base === lang?.split('-')[0]);
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
