import type { JobSummary } from '../../src/posting/job-posting.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Problem } from '../diagnostics/diagnostic.js';
import { RULES } from '../diagnostics/rules.js';
import type { ShortcodeRegistry } from '../shortcodes/registry.js';
import { findControlCharacters } from './find-control-characters.js';
import type { PostingFile } from './find-posting-files.js';
import { mapFields } from './map-fields.js';
import { mendEncoding } from './mend-encoding.js';
import { notesOf } from './notes-of.js';
import { parseShortcodes } from './parse-shortcodes.js';
import { readFields } from './read-fields.js';
import { readPostingText } from './read-posting-text.js';
import { renderMarkdown } from './render-markdown.js';
import { sanitiseHtml } from './sanitise-html.js';
import { SourceLocator } from './source-locator.js';
import { splitFrontMatter } from './split-front-matter.js';
import { translationKey } from './translation-key.js';

/** What compiling one posting needs besides its file. */
export interface CompileSettings {
  shortcodes: ShortcodeRegistry;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name; in it a deadline that is only a date ends. */
  timeZone: string;
  /** What relative links resolve against. */
  baseUrl?: string;
}

/** Why a posting is, or is not, in the bundle. */
export type PostingState = 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'error';

/** One posting, compiled; `summary` and `html` are absent when it has no title or cannot be read. */
export interface CompiledPosting {
  file: PostingFile;
  /** The text that the diagnostics' lines are of. */
  text: string;
  state: PostingState;
  /** What its translations share with it. */
  key: string;
  slug?: string;
  summary?: Omit<JobSummary, 'id' | 'body'>;
  html?: string;
  diagnostics: Diagnostic[];
}

/** The whole way of one posting, from bytes to summary and sanitised body. Every problem is collected on the way. */
export async function compilePosting(
  file: PostingFile,
  bytes: Uint8Array,
  settings: CompileSettings,
): Promise<CompiledPosting> {
  const source = readPostingText(bytes);
  if (source.problems.length > 0) return atFault(file, source.text, source.problems);
  const { text, toOriginal, problems: encodingProblems } = mendEncoding(source.text);
  const inSource = (problems: Problem[]) =>
    problems.map((problem) => ({ ...problem, offset: toOriginal(problem.offset) }));

  // After mending, since what damage leaves behind are control characters.
  const unseen = findControlCharacters(text);
  if (unseen.length > 0) return atFault(file, source.text, inSource(unseen));
  const split = splitFrontMatter(text);
  if (split.problems.some(isError)) return atFault(file, source.text, inSource(split.problems));
  const mapped = mapFields(split.entries);
  const shortcodes = parseShortcodes(text, {
    from: split.bodyStart,
    hasBody: (name) => {
      const known = settings.shortcodes.get(name);
      return known && (known.body === 'none' ? 'leaf' : 'paired');
    },
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
    ...(read.summary?.apply && { applyUrl: read.summary.apply.url }),
    ...(settings.baseUrl !== undefined && { baseUrl: settings.baseUrl }),
  });
  const sanitised = await sanitiseHtml(rendered.html, new SourceLocator(text, split.bodyStart));

  const problems = [split, mapped, shortcodes, read, rendered, sanitised].flatMap((stage) => stage.problems);
  const diagnostics = diagnose([...encodingProblems, ...inSource(problems)], file.name, source.text);
  return {
    file,
    text: source.text,
    state: diagnostics.some(({ level }) => level === 'error') ? 'error' : read.state,
    key: translationKey(file.inside, read.translationKey),
    ...(read.slug !== undefined && { slug: read.slug }),
    ...(read.summary && { summary: read.summary, html: sanitised.html }),
    diagnostics,
  };
}

function isError({ level, rule }: Problem): boolean {
  return (level ?? RULES[rule].level) === 'error';
}

function atFault(file: PostingFile, text: string, problems: Problem[]): CompiledPosting {
  const diagnostics = diagnose(problems, file.name, text);
  return { file, text, state: 'error', key: translationKey(file.inside), diagnostics };
}
