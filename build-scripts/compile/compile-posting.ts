import { setImmediate } from 'node:timers/promises';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Problem } from '../diagnostics/diagnostic.js';
import { RULES } from '../diagnostics/rules/rules.js';
import { bodiesIn } from './shortcodes/registry.js';
import { checkText } from './markdown/check-text.js';
import type { CompiledPosting, CompileSettings, PostingFile, PostingSource } from './types.js';
import { mapFields } from './fields/map-fields.js';
import { repairMojibake } from './read/repair-mojibake.js';
import { notesOf } from './fields/facts.js';
import { parseShortcodes } from './shortcodes/grammar/parse-shortcodes.js';
import { readFields } from './fields/read-fields.js';
import { decodeText, findControlCharacters } from './read/decode-text.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import { sanitizeHtml } from './markdown/html-tree.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { translationKey } from './paths.js';
import { runWithTimeout, TimeoutError } from './run-with-timeout.js';

/** Milliseconds that compiling one posting may take. */
const MAX_TIME = 5000;
const TAKES_TOO_LONG = `This posting takes more than ${MAX_TIME / 1000} seconds to compile. Look for a long row of the same marks, such as ~, * or [.`;
const NESTED_TOO_DEEPLY =
  'This posting is nested too deeply. Look for a long row of >, for lists within lists, or for HTML tags that are never closed.';

/** How many postings are compiled before a server in the same process may answer. */
export const AT_ONCE = 50;

/**
 * Compiles postings, each by itself.
 *
 * @param progress called with the number of postings done, now and then
 * @returns the postings in the order of their sources
 */
export async function compileSources(
  sources: readonly PostingSource[],
  settings: CompileSettings,
  progress?: (done: number) => void,
): Promise<CompiledPosting[]> {
  const postings: CompiledPosting[] = [];
  for (const source of sources) {
    postings.push(compilePosting(source, settings));
    if (postings.length % AT_ONCE > 0 && postings.length < sources.length) continue;
    progress?.(postings.length);
    await setImmediate();
  }
  return postings;
}

/**
 * Compiles one posting, from bytes to summary and sanitized body, and collects every problem on the way. One that takes
 * too long or is nested too deeply has a single problem, `too-complex`.
 */
export function compilePosting(source: PostingSource, settings: CompileSettings): CompiledPosting {
  try {
    return runWithTimeout(MAX_TIME, () => compileStages(source, settings));
  } catch (error) {
    if (error instanceof TimeoutError) return tooComplex(source, TAKES_TOO_LONG);
    if (error instanceof RangeError) return tooComplex(source, NESTED_TOO_DEEPLY);
    throw error;
  }
}

function tooComplex({ file, bytes }: PostingSource, message: string): CompiledPosting {
  return atFault(file, decodeText(bytes).text, [{ rule: 'too-complex', message, offset: 0 }]);
}

function compileStages({ file, bytes }: PostingSource, settings: CompileSettings): CompiledPosting {
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

  const stages = [split, mapped, shortcodes, read, checked, rendered];
  const problems = [...encodingProblems, ...inSource(stages.flatMap((stage) => stage.problems))];
  const diagnostics = diagnose(problems, file.name, source.text, settings.rules);
  const isBad = diagnostics.some(({ level }) => level === 'error');
  return {
    file,
    ...(diagnostics.length > 0 && { text: source.text }),
    state: isBad ? 'error' : read.summary ? read.state : 'untitled',
    key: translationKey(file.inside, read.translationKey, read.summary?.lang),
    aliases: read.aliases,
    changesAt: read.changesAt,
    ...(read.slug !== undefined && { slug: read.slug }),
    ...(read.summary && { summary: read.summary, tree: sanitizeHtml(rendered.html) }),
    diagnostics,
  };
}

function isError({ level, rule }: Problem): boolean {
  return (level ?? RULES[rule].level) === 'error';
}

function atFault(file: PostingFile, text: string, problems: Problem[]): CompiledPosting {
  return {
    file,
    text,
    state: 'error',
    key: translationKey(file.inside),
    aliases: [],
    changesAt: [],
    diagnostics: diagnose(problems, file.name, text),
  };
}
