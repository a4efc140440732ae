import { setImmediate } from 'node:timers/promises';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Problem } from '../diagnostics/diagnostic.js';
import type { RuleLevels } from '../diagnostics/rule-levels.js';
import { RULES } from '../diagnostics/rules/rules.js';
import { bodiesIn, type ShortcodeRegistry } from './shortcodes/registry.js';
import { checkText } from './markdown/check-text.js';
import type { FieldKeys } from './fields/field-keys.js';
import type { PostingFile } from './read/find-posting-files.js';
import { mapFields } from './fields/map-fields.js';
import { repairMojibake } from './read/repair-mojibake.js';
import { notesOf } from './fields/notes-of.js';
import { parseShortcodes } from './shortcodes/grammar/parse-shortcodes.js';
import type { StatusWords } from './fields/status.js';
import { readFields } from './fields/read-fields.js';
import { decodeText, findControlCharacters } from './read/decode-text.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import { sanitizeHtml, type SanitizedHtml } from './markdown/sanitize-html.js';
import { SourceLocator } from './markdown/source-locator.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { translationKey } from './output/translation-key.js';
import { TooLongError, withinTime } from './run-with-timeout.js';

/** What compiling one posting needs besides its file. */
export interface CompileSettings {
  shortcodes: ShortcodeRegistry;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name; in it a deadline that is only a date ends. */
  timeZone: string;
  /** What relative links resolve against. */
  baseUrl?: string;
  /** Where places are whose country the posting does not name: ISO 3166-1 alpha-2 in upper case. */
  country?: string;
  /** The paths of all postings inside their folders, by which `ref` and `relref` find the one they name. */
  postings?: ReadonlySet<string>;
  /** Under which keys fields are looked for, where not under the usual ones. */
  fieldKeys?: FieldKeys;
  /** The levels of rules, where they are not the rules' own. */
  rules?: RuleLevels;
  /** What words of `status` mean, besides those that are known. */
  states?: StatusWords;
}

/** Why a posting is, or is not, in the bundle; `untitled` is one without a title where that is no error. */
export type PostingState = 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'untitled' | 'error';

/** One posting, compiled; `summary` and `html` are absent when it has no title or cannot be read. */
export interface CompiledPosting {
  file: PostingFile;
  /** What the diagnostics' lines are of; absent where there are none, since many texts fill the memory. */
  text?: string;
  state: PostingState;
  /** What its translations share with it. */
  key: string;
  /** Addresses that it had before, as written; translations may share them, too. */
  aliases: string[];
  slug?: string;
  summary?: Omit<JobSummary, 'id' | 'body'>;
  html?: string;
  /** The instants at which its state changes by itself, in milliseconds since the epoch. */
  changesAt: number[];
  diagnostics: Diagnostic[];
}

/** A posting to compile. */
export interface PostingSource {
  file: PostingFile;
  bytes: Uint8Array;
}

/** A posting that is compiled but for its HTML, which may have to be sanitized. */
export interface PostingDraft {
  /** Absent where everything in it is the compiler's own. */
  rawHtml?: { html: string; locator: SourceLocator };
  /** @param sanitized the raw HTML */
  finish(sanitized?: SanitizedHtml): CompiledPosting;
}

/** The most that one posting may take, in milliseconds. */
const MOST_TIME = 5000;

/** How many postings are on their way at once, besides what is made of them. */
export const AT_ONCE = 50;

/**
 * The whole way of some postings, from bytes to summary and sanitized body. Every problem is collected on the way. A
 * posting that cannot be compiled, because it takes too long or is nested too deeply, is one problem of the rule
 * `too-complex`.
 *
 * @param progress told how many are done, now and then
 * @returns the postings in the order of their sources
 */
export async function compileSources(
  sources: readonly PostingSource[],
  settings: CompileSettings,
  progress?: (done: number) => void,
): Promise<CompiledPosting[]> {
  const postings: CompiledPosting[] = [];
  for (let start = 0; start < sources.length; start += AT_ONCE) {
    for (const { rawHtml, finish } of draftPostings(sources.slice(start, start + AT_ONCE), settings))
      postings.push(finish(rawHtml && (await sanitizeHtml(rawHtml.html, rawHtml.locator))));
    progress?.(postings.length);
    // So that a server that compiles, as that of `preview` does, still answers.
    await setImmediate();
  }
  return postings;
}

/** Watching the time costs as much as half a posting does, so it is watched for all of them, and for each only where one is slow. */
function draftPostings(sources: readonly PostingSource[], settings: CompileSettings): PostingDraft[] {
  try {
    return withinTime(MOST_TIME, () => sources.map((source) => draftPosting(source, settings)));
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
    const [source] = sources;
    if (!source || sources.length > 1) return sources.flatMap((each) => draftPostings([each], settings));
    const message = `This posting took more than ${MOST_TIME / 1000} seconds, so it was given up. Look for a long row of the same marks, such as ~, * or [.`;
    return [tooComplex(source, message)];
  }
}

function draftPosting(source: PostingSource, settings: CompileSettings): PostingDraft {
  try {
    return draftStages(source, settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'This posting is nested too deeply to be read. Look for a long row of > or of lists within lists.';
    return tooComplex(source, message);
  }
}

function tooComplex({ file, bytes }: PostingSource, message: string): PostingDraft {
  return atFault(file, decodeText(bytes).text, [{ rule: 'too-complex', message, offset: 0 }]);
}

function draftStages({ file, bytes }: PostingSource, settings: CompileSettings): PostingDraft {
  const source = decodeText(bytes);
  if (source.problems.length > 0) return atFault(file, source.text, source.problems);
  const { text, toOriginal, problems: encodingProblems } = repairMojibake(source.text);
  const inSource = (problems: Problem[]) =>
    problems.map((problem) => ({ ...problem, offset: toOriginal(problem.offset) }));

  // After mending, since what damage leaves behind are control characters.
  const unseen = findControlCharacters(text);
  if (unseen.length > 0) return atFault(file, source.text, inSource(unseen));
  const split = splitFrontMatter(text);
  if (split.problems.some(isError)) return atFault(file, source.text, inSource(split.problems));
  const mapped = mapFields(split.entries, settings.fieldKeys);
  const shortcodes = parseShortcodes(text, {
    from: split.bodyStart,
    hasBody: bodiesIn(settings.shortcodes),
  });
  const read = readFields(mapped.fields, {
    file: file.inside,
    prose: text.slice(split.bodyStart),
    notes: notesOf(shortcodes.nodes),
    ...settings,
  });
  const rendered = renderMarkdown(shortcodes.nodes, {
    text,
    bodyStart: split.bodyStart,
    shortcodes: settings.shortcodes,
    frontMatter: split.entries,
    place: {
      inside: file.inside,
      lang: read.summary?.lang ?? 'en',
      ...(settings.postings && { postings: settings.postings }),
    },
    ...(read.summary?.apply && { applyUrl: read.summary.apply.url }),
    ...(settings.baseUrl !== undefined && { baseUrl: settings.baseUrl }),
  });
  const checked = checkText(text, {
    bodyStart: split.bodyStart,
    nodes: shortcodes.nodes,
    ...(read.summary && { lang: read.summary.lang }),
    hasPay: read.hasPay,
  });

  const finish = (sanitized: SanitizedHtml = { html: rendered.ownHtml ?? '', problems: [] }) => {
    const stages = [split, mapped, shortcodes, read, checked, rendered, sanitized];
    const problems = [...encodingProblems, ...inSource(stages.flatMap((stage) => stage.problems))];
    const diagnostics = diagnose(problems, file.name, source.text, settings.rules);
    const isBad = diagnostics.some(({ level }) => level === 'error');
    return {
      file,
      ...(diagnostics.length > 0 && { text: source.text }),
      state: isBad ? ('error' as const) : read.summary ? read.state : ('untitled' as const),
      key: translationKey(file.inside, read.translationKey, read.summary?.lang),
      aliases: read.aliases,
      changesAt: read.changesAt,
      ...(read.slug !== undefined && { slug: read.slug }),
      ...(read.summary && { summary: read.summary, html: sanitized.html }),
      diagnostics,
    };
  };
  const rawHtml = { html: rendered.html, locator: new SourceLocator(text, split.bodyStart) };
  return rendered.ownHtml === undefined ? { rawHtml, finish } : { finish };
}

function isError({ level, rule }: Problem): boolean {
  return (level ?? RULES[rule].level) === 'error';
}

function atFault(file: PostingFile, text: string, problems: Problem[]): PostingDraft {
  const finish = (): CompiledPosting => ({
    file,
    text,
    state: 'error',
    key: translationKey(file.inside),
    aliases: [],
    changesAt: [],
    diagnostics: diagnose(problems, file.name, text),
  });
  return { finish };
}
