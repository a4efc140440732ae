import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { languageName } from '../../../src/localization/format.js';
import { INTERFACE_LANGUAGES, isInterfaceLanguage, primaryLanguage } from '../../../src/posting/languages.js';
import type { Span } from '../source-text.js';
import { everyEntry } from '../words/all-words.js';
import { countCommonWords, hasCommonWords, isPlainlyIn } from './common-words.js';
import { detectLanguage, proseOf, type DetectedLanguage } from './detect-language.js';

/** Sources of a posting's language. */
export interface LanguageSources {
  /** Value of the front matter field, as written. */
  declared?: string | undefined;
  /** Path within the folder of postings, with `/`: `sv/welder.md`, `welder.sv.md`. */
  fileName: string;
  /** Paths of all postings inside their folders, for the languages that the site uses. */
  postings?: ReadonlySet<string> | undefined;
  /** Title, intro and body. */
  text: string;
  /** Position of the field's value in the file. */
  place: Span;
  /** BCP 47 tag for postings that do not declare their language and do not show it. Default: `en`. */
  fallback?: string | undefined;
}

/** A posting's language, and the problems of its declaration. */
export interface NormalizedLanguage {
  /** BCP 47. */
  lang: string;
  problems: Problem[];
}

const DEFAULT = 'en';
/** Texts without a declared language are at least this long, in UTF-16 code units, for a note. */
const LEAST_TEXT = 200;

/**
 * Determines the language of a posting: from the front matter, else the file name, the folder, or the text, else the
 * default. A text that is clearly in another language overrides the declaration, since screen readers mispronounce text
 * with the wrong language, and filters do not find it.
 */
export function normalizeLanguage(sources: LanguageSources): NormalizedLanguage {
  const { declared = '', fileName, text, place, fallback = DEFAULT } = sources;
  const prose = proseOf(text);
  const stated = statedTags(declared);
  const claims = stated.length > 0 ? stated : pathTags(fileName);
  const counts = countCommonWords(prose);
  const confirmed = claims.find((tag) => isPlainlyIn(counts, primaryLanguage(tag)));
  const canContradict =
    stated.length === 0 || stated.some((tag) => isNorwegian(tag) || hasCommonWords(primaryLanguage(tag)));
  const detected = confirmed === undefined && canContradict ? detectLanguage(prose, counts) : undefined;
  const named =
    confirmed ??
    claims.find((tag) => detected && isSame(tag, detected.lang)) ??
    (stated.length > 0 ? stated[0] : claims.find((tag) => isCredible(tag, sources, detected)));
  const lang = settle(named, detected, fallback);
  const problem = (rule: Problem['rule'], message: string, help: string) => ({
    lang,
    problems: [{ rule, message, help, ...place, ...(declared.trim() !== '' && { fix: lang }) }],
  });
  if (declared.trim() !== '' && stated.length === 0) {
    const message = `Unknown language “${shorten(declared)}”; the posting is published in ${languageName('en', lang)}.`;
    return problem('language-mismatch', message, `Use a BCP 47 tag, such as ${lang}.`);
  }
  if (named !== undefined && !isSame(named, lang)) {
    const source = stated.length === 0 ? 'The file name or folder' : 'The posting';
    const message = `${source} declares ${languageName('en', named)}, but the text is in ${languageName('en', lang)} and is published as such.`;
    const help = stated.length === 0 ? `Add language: ${lang} to the front matter, or move the file.` : `Use ${lang}.`;
    return problem('language-mismatch', message, help);
  }
  if (named === undefined && detected === undefined && prose.trim().length >= LEAST_TEXT) {
    const message = `The posting declares no language, and its text does not show which one it is in. It is published in ${languageName('en', lang)}.`;
    return problem(
      'unknown-language',
      message,
      `Add language: ${lang} to the front matter, or set language in the configuration.`,
    );
  }
  return { lang, problems: [] };
}

/** The declared language, unless the text is clearly in another. Resolves “Norwegian” to one of its written forms. */
function settle(named: string | undefined, detected: DetectedLanguage | undefined, fallback: string): string {
  if (named === undefined) return detected?.lang ?? settle(fallback, undefined, DEFAULT);
  if (primaryLanguage(named) === 'no')
    return detected && (detected.isClear || isNorwegian(detected.lang)) ? detected.lang : 'nb';
  return detected?.isClear && !(primaryLanguage(named) === detected.lang) ? detected.lang : named;
}

/** Whether two tags are of the same language, of which Norwegian without a written form is each form. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [primaryLanguage(one), primaryLanguage(other)];
  return first === second || (first === 'no' && isNorwegian(second)) || (second === 'no' && isNorwegian(first));
}

function isNorwegian(tag: string): boolean {
  return ['no', 'nb', 'nn'].includes(primaryLanguage(tag));
}

/** The languages of a value: one, or several as in “English / Deutsch”. */
function statedTags(declared: string): string[] {
  const whole = languageTag(declared);
  if (whole !== undefined) return [whole];
  return declared
    .replace(/\([^()]*\)/g, '')
    .split(/[,;/|&+]/)
    .flatMap((part) => languageTag(part) ?? []);
}

/**
 * Whether a tag in a path that the text does not confirm is one: `acme.co.md` is not in Corsican, and postings in the folder
 * `it` may be a department’s.
 */
function isCredible(
  tag: string,
  { fileName, postings }: LanguageSources,
  detected: DetectedLanguage | undefined,
): boolean {
  const isFolder = !isSame(tag, fileTag(fileName) ?? '');
  if (isNorwegian(tag) || isInterfaceLanguage(primaryLanguage(tag))) {
    return isFolder || !detected?.isClear || isShared(tag, postings);
  }
  return detected === undefined && isShared(tag, postings);
}

/** Whether the paths of several postings have a tag. */
function isShared(tag: string, postings: ReadonlySet<string> = new Set()): boolean {
  let counts = knownTags.get(postings);
  if (!counts) {
    counts = new Map();
    for (const tag of [...postings].flatMap(pathTags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    knownTags.set(postings, counts);
  }
  return (counts.get(tag) ?? 0) > 1;
}

/** Number of postings with each tag in their path. */
const knownTags = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** The languages in a path: of the end of the file’s name, then of its folders, innermost first. */
function pathTags(fileName: string): string[] {
  const folders = fileName.split('/').slice(0, -1).reverse();
  return [fileTag(fileName), ...folders.map(tagInPath)].filter((tag) => tag !== undefined);
}

/** The language of `welder.sv.md` and `welder/index.sv.md`. */
function fileTag(fileName: string): string | undefined {
  const [, ending] = /\.([^./]+)\.[^./]+$/.exec(fileName) ?? [];
  return ending === undefined ? undefined : tagInPath(ending);
}

/** A language, optionally with a script and a region: `sv`, `pt-br`, `zh_Hant_TW`. */
function tagInPath(name: string): string | undefined {
  return /^[a-z]{2}(?:[-_][a-z]{4})?(?:[-_][a-z]{2})?$/i.test(name) ? languageTag(name) : undefined;
}

/**
 * Parses a language tag, or the name of a language in an interface language or in that language itself: “En”, “nb_NO”,
 * “Norsk”, “français”.
 *
 * @returns BCP 47 tag without an implied region (`nb` for `nb-NO`, but `en-GB`); `no` if the written form of Norwegian is
 *   not specified; `undefined` if there is no such language
 */
export function languageTag(written: string): string | undefined {
  const text = written.normalize('NFC').trim();
  if (text === '') return undefined;
  // Collecting the names of all languages takes a while, and most postings have a tag.
  return canonicalTag(text.replaceAll('_', '-')) ?? languageNames().get(text.toLowerCase());
}

/** Cached, since most postings of a site have the same tags in their paths. */
function canonicalTag(text: string): string | undefined {
  if (!canonicalTags.has(text)) canonicalTags.set(text, canonicalize(text));
  return canonicalTags.get(text);
}

const canonicalTags = new Map<string, string | undefined>();

function canonicalize(text: string): string | undefined {
  // Languages of postings have two-letter codes; longer words are too often something else.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text)) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(text);
    if (language.length !== 2) return undefined;
    const short = script === undefined ? language : `${language}-${script}`;
    const isImplied = region === undefined || new Intl.Locale(short).maximize().region === region;
    if (!isLanguage(language)) return undefined;
    return isImplied ? short : `${short}-${region}`;
  } catch {
    return undefined;
  }
}

let englishNames: Intl.DisplayNames | undefined;

function isLanguage(code: string): boolean {
  if (isInterfaceLanguage(code)) return true;
  englishNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return englishNames.of(code) !== undefined;
}

let known: Map<string, string> | undefined;

function languageNames(): Map<string, string> {
  return (known ??= collectNames());
}

function collectNames(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguage);
  const names = everyEntry(({ languages }) => languages);
  for (const language of [...INTERFACE_LANGUAGES, undefined]) {
    const display = language && new Intl.DisplayNames(language, { type: 'language' });
    for (const code of codes) {
      // Withdrawn codes have the name of their replacement.
      const current = new Intl.Locale(code).language;
      const name = (display ?? new Intl.DisplayNames(code, { type: 'language' })).of(code)?.toLowerCase();
      if (name !== undefined && name !== code && !names.has(name)) names.set(name, current);
    }
  }
  return names;
}
