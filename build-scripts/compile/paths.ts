import { foldText } from '../../src/posting/fold-text.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { INTERFACE_LANGUAGES } from '../../src/posting/languages.js';
import type { PostingPlace } from './types.js';

/** The folder of a job's static page, relative to the folder of the bundle; ends in `/`. */
export function pageFolder({ lang, id }: Pick<JobSummary, 'lang' | 'id'>): string {
  return `pages/${lang}/${id}/`;
}

/**
 * The absolute URL of a published file.
 *
 * @param path relative to the folder of the bundle
 * @param baseUrl `https:` or `http:` URL of that folder, with or without a trailing `/`
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
 * The page of another posting, relative to the folder of the bundle: `pages/<lang>/<id>/`. The id is derived from its path;
 * `resolveReferences` corrects it if the posting has a `slug` or `translationKey`.
 *
 * As in Hugo, a path is relative to the posting's own folder or to the folder of postings, and a file name is enough if it
 * is unique (https://gohugo.io/methods/page/relref/). Leading folders outside the folder of postings (`/jobs/engineer.md`)
 * are ignored.
 *
 * @param reference path without a heading; with or without its extension
 * @param lang BCP 47; default: the language of the path, else of the referring posting
 * @returns `undefined` if the postings are known and it is not among them
 */
export function postingPath(reference: string, from: PostingPlace, lang?: string): string | undefined {
  const path = normalize(reference);
  const beside = normalize(`${from.inside.replace(/[^/]*$/, '')}/${reference}`);
  const keys = (reference.startsWith('/') ? [path] : [beside, path]).map((candidate) => translationKey(candidate));
  const key = from.postings ? findKey(keys, from.postings) : keys[0];
  if (key === undefined) return undefined;
  const requested = lang ?? languageOf(path) ?? from.lang;
  return `pages/${encodeURIComponent(availableLanguage(key, requested, from.postings))}/${toId(key)}/`;
}

/** The first key that a posting has, else the only key with the same last part. */
function findKey(keys: readonly string[], postings: ReadonlySet<string>): string | undefined {
  const { languages, keysByName } = indexOf(postings);
  const exact = keys.find((key) => languages.has(key));
  if (exact !== undefined) return exact;
  const alike = keysByName.get(lastPart(keys.at(-1) ?? '')) ?? [];
  return alike.length === 1 ? alike[0] : undefined;
}

/** The requested language, unless by their paths the posting is only available in others. */
function availableLanguage(key: string, requested: string, postings: ReadonlySet<string> | undefined): string {
  const languages = (postings && indexOf(postings).languages.get(key)) ?? [];
  return languages.includes(requested) || languages.includes(undefined) ? requested : (languages[0] ?? requested);
}

/** The keys of all postings. */
interface PostingIndex {
  /** The languages in the paths of each key. */
  languages: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** The keys with the same last part. */
  keysByName: ReadonlyMap<string, readonly string[]>;
}

/** The index of postings; cached, since every reference needs it. */
function indexOf(postings: ReadonlySet<string>): PostingIndex {
  const known = INDICES.get(postings);
  if (known) return known;
  const languages = new Map<string, (string | undefined)[]>();
  const keysByName = new Map<string, string[]>();
  for (const inside of postings) {
    const key = translationKey(inside);
    if (!languages.has(key)) append(keysByName, lastPart(key), key);
    append(languages, key, languageOf(inside));
  }
  const index = { languages, keysByName };
  INDICES.set(postings, index);
  return index;
}

const INDICES = new WeakMap<ReadonlySet<string>, PostingIndex>();

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** Normalizes `/sv/../nb/./engineer.md` to `nb/engineer.md`. No path leads out of the folder of postings. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The language in a folder or file name; `no` is Bokmål. */
function languageOf(path: string): string | undefined {
  const words = [/\.([^./]+)\.[^./]+$/.exec(path)?.[1], ...path.split('/').slice(0, -1)];
  const bases = words.map((word) => word?.toLowerCase().split(/[-_]/, 1)[0]);
  return bases.includes('no') ? 'nb' : INTERFACE_LANGUAGES.find((language) => bases.includes(language));
}

/** Names of folders, and suffixes of file names, that denote only the language. */
const LANGUAGES: readonly string[] = [...INTERFACE_LANGUAGES, 'no'];

/**
 * The key that the translations of a job share: their `translationKey`, else the path without the language.
 * `sv/engineer.md`, `nb/engineer/index.md` and `engineer.en.md` are one job.
 *
 * @param inside path inside the folder of postings, with `/`
 * @param named the posting's `translationKey`
 * @param lang the posting's language: only then is a folder such as `it` a language, not a department
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
 * The path of an alias without the language, so that `/en/careers/welder/` and `/careers/welder` are the same; `undefined`
 * if it is not a path.
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

const MAX_ID = 100;
/** Device names, which are no file names on Windows, whatever their extension. */
const DEVICE = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/;

/**
 * Converts a key to an id of ASCII letters, digits and hyphens, which is safe in file names and URLs. A hash of the key
 * replaces what has no ASCII form, such as Japanese, and what is too long, so that the ids of different keys differ.
 */
export function toId(key: string): string {
  const folded = foldText(key.normalize('NFKD'));
  const words = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const isWhole = words !== '' && words.length <= MAX_ID && !/(?!\p{ASCII})[\p{L}\p{N}]/u.test(folded);
  if (isWhole) return DEVICE.test(words) ? `job-${words}` : words;
  const hash = shortHash(key.normalize('NFC'));
  return `${words.slice(0, MAX_ID - hash.length - 1).replace(/-+$/, '') || 'job'}-${hash}`;
}

/**
 * The FNV-1a hash of a text, folded to 40 bits (https://datatracker.ietf.org/doc/html/rfc9923): ten hexadecimal digits.
 * Not from Node, since tests compile in browsers, too.
 */
function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return BigInt.asUintN(40, hash ^ (hash >> 40n))
    .toString(16)
    .padStart(10, '0');
}
