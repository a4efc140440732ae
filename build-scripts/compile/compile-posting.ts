import { setImmediate } from 'node:timers/promises';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Problem } from '../diagnostics/diagnostic.js';
import { RULES } from '../diagnostics/rules/rules.js';
import { mapFields, type MappedFields } from './fields/map-fields.js';
import { pathFields } from './fields/path-fields.js';
import { readFields } from './fields/read-fields.js';
import type { FrontMatterEntry } from './front-matter/front-matter.js';
import { suggestFields } from './fields/suggest-fields.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { resolveLinks } from './markdown/resolve-links.js';
import { closingStatement } from './markdown/closing-statement.js';
import { checkText } from './markdown/check-text.js';
import { sanitizeHtml, writeHtml } from './markdown/sanitize-html.js';
import { labeledFields } from './markdown/labeled-fields.js';
import { findApplyHint } from './markdown/find-apply-hint.js';
import { findDeadlines } from './markdown/find-deadlines.js';
import { findPayHint } from './markdown/find-pay-hint.js';
import { labeledLines } from './markdown/labeled-lines.js';
import { lexBody, renderBody, type LexedBody } from './markdown/render-body.js';
import { titleHeading } from './markdown/title-heading.js';
import { translationKey } from './paths.js';
import { decodeText, findControlCharacters, findControlReferences, findEscapedControls } from './read/decode-text.js';
import { repairMojibake } from './read/repair-mojibake.js';
import { runWithTimeout, TimeoutError } from './run-with-timeout.js';
import { parseShortcodes } from './shortcodes/grammar/parse-shortcodes.js';
import { bodiesIn } from './shortcodes/registry.js';
import type { SourceText } from './source-text.js';
import type { CompiledPosting, CompileSettings, PostingFile, PostingSource } from './types.js';

/** Milliseconds that compiling one posting may take. */
const MAX_TIME = 5000;
const TAKES_TOO_LONG = {
  message: `This posting takes more than ${MAX_TIME / 1000} seconds to compile.`,
  help: 'Look for a long row of the same marks, such as ~, * or [.',
};
const NESTED_TOO_DEEPLY = {
  message: 'This posting is nested too deeply.',
  help: 'Look for a long row of >, for lists within lists, or for HTML tags that are never closed.',
};

/** How many postings share a time limit, before a server in the same process may answer. */
const AT_ONCE = 50;

/**
 * Compiles postings, each by itself, from bytes to summary and sanitized body, and collects every problem on the way. One
 * that takes too long or is nested too deeply has a single problem, `too-complex`.
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
  for (let start = 0; start < sources.length; start += AT_ONCE) {
    // Copied, since strings that were cut from a text or joined keep all of its parts in memory.
    postings.push(...structuredClone(compileInTime(sources.slice(start, start + AT_ONCE), settings)));
    progress?.(postings.length);
    await setImmediate();
  }
  return postings;
}

/** A time limit costs as much as half a posting, so postings share one; if they exceed it, each has its own. */
function compileInTime(sources: readonly PostingSource[], settings: CompileSettings): CompiledPosting[] {
  try {
    return runWithTimeout(MAX_TIME, () => sources.map((source) => compilePosting(source, settings)));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const [source] = sources;
    if (source && sources.length === 1) return [tooComplex(source, TAKES_TOO_LONG)];
    return sources.flatMap((each) => compileInTime([each], settings));
  }
}

function compilePosting(source: PostingSource, settings: CompileSettings): CompiledPosting {
  try {
    return compileStages(source, settings);
  } catch (error) {
    // The stack is full, or a limit of depth exceeded.
    if (error instanceof RangeError) return tooComplex(source, NESTED_TOO_DEEPLY);
    throw error;
  }
}

function tooComplex({ file, bytes }: PostingSource, explanation: Pick<Problem, 'message' | 'help'>): CompiledPosting {
  return unreadable(file, decodeText(bytes).text, [{ rule: 'too-complex', ...explanation, offset: 0 }]);
}

/** Runs the stages in order. Each returns its data and its `problems`. */
function compileStages({ file, bytes }: PostingSource, settings: CompileSettings): CompiledPosting {
  const decoded = decodeText(bytes);
  if (decoded.problems.length > 0) return unreadable(file, decoded.text, decoded.problems);
  const repaired = repairMojibake(decoded.text);
  const { text } = repaired.source;
  const inFile = (problems: Problem[]) => problems.map((problem) => moved(problem, repaired.source));
  const unseen = findControlCharacters(text);
  if (unseen.length > 0) return unreadable(file, decoded.text, inFile(unseen));
  const split = splitFrontMatter(text);
  if (split.problems.some(isError)) return unreadable(file, decoded.text, inFile(split.problems));
  const encoded = [...findEscapedControls(split.entries), ...findControlReferences(text, split.bodyStart)];
  if (encoded.length > 0) return unreadable(file, decoded.text, inFile(encoded));

  const { shortcodes, postings, baseUrl } = settings;
  const parsed = parseShortcodes(text, {
    from: split.bodyStart,
    hasBody: bodiesIn(shortcodes),
    names: shortcodes.keys(),
  });
  const isMdx = file.inside.toLowerCase().endsWith('.mdx');
  const lexed = lexBody(parsed.nodes, { file: text, shortcodes, isMdx });
  const { mapped, body } = mapPosting(split.entries, lexed, file, settings);
  const read = readFields(mapped, {
    ...settings,
    file: file.inside,
    text,
    prose: text.slice(split.bodyStart),
    labeledLines: labeledLines(body),
    payHint: (context) => findPayHint(body, context),
    deadlineHints: () => findDeadlines(body),
    applyHint: () => findApplyHint(body),
  });
  const { summary } = read;
  const place = { inside: file.inside, lang: summary?.lang ?? 'en', ...(postings && { postings }) };
  const rendered = renderBody(body, {
    frontMatter: split.entries,
    place,
    ...(summary?.apply && { apply: summary.apply }),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  const checked = checkText(body, {
    ...(summary && { lang: summary.lang }),
    hasPay: read.hasPay,
    needsPay: read.needsPay,
  });

  const tree = sanitizeHtml(rendered.html);
  const linked = resolveLinks(tree, rendered.anchors, baseUrl);

  const found = [split, mapped, parsed, read, checked, rendered, linked].flatMap(({ problems }) => problems);
  const all = diagnose([...repaired.problems, ...inFile(found)], file.name, decoded.text, settings);
  const isBad = all.some(({ level }) => level === 'error');
  // Nobody sees a page that its author hides, and no flag publishes it.
  const isHidden = read.state === 'hidden' && !isBad;
  const diagnostics = isHidden ? all.filter(({ rule }) => rule === 'unknown-status') : all;
  return {
    file,
    state: isBad ? 'error' : summary ? read.state : 'untitled',
    key: translationKey(file.inside, read.translationKey, summary?.lang),
    aliases: read.aliases,
    changesAt: read.changesAt,
    configurable: [...found.flatMap(({ configurable }) => configurable ?? []), ...suggestFields(mapped)],
    ...(read.slug !== undefined && { slug: read.slug }),
    ...(summary && { summary, html: new TextEncoder().encode(writeHtml(tree)) }),
    diagnostics,
  };
}

/**
 * Finds the fields of a posting in its front matter, its path and its body. A first-level heading that is its title is
 * removed from the body. A file without front matter is not a posting.
 */
function mapPosting(
  entries: readonly FrontMatterEntry[],
  body: LexedBody,
  { inside }: PostingFile,
  { fieldKeys }: CompileSettings,
): { mapped: MappedFields; body: LexedBody } {
  if (entries.length === 0) return { mapped: mapFields(entries, fieldKeys), body };
  const implied = [...pathFields(inside), ...labeledFields(body), ...closingStatement(body)];
  const mapped = mapFields(entries, fieldKeys, implied);
  const heading = mapped.fields.has('title') ? undefined : titleHeading(body);
  if (!heading) return { mapped, body };
  return { mapped: mapFields(entries, fieldKeys, [...implied, heading.entry]), body: heading.body };
}

/** Converts a problem's positions in the repaired text to those in the file. */
function moved(problem: Problem, source: SourceText): Problem {
  const place = <T extends { offset: number; length?: number }>({ length, ...rest }: T) => {
    const span = source.span(rest.offset, rest.offset + (length ?? 0));
    return { ...rest, offset: span.offset, ...(length !== undefined && { length: span.length }) };
  };
  const { related, ...own } = problem;
  return { ...place(own), ...(related && { related: place(related) }) };
}

function isError({ level, rule }: Problem): boolean {
  return (level ?? RULES[rule].level) === 'error';
}

function unreadable(file: PostingFile, text: string, problems: Problem[]): CompiledPosting {
  return {
    file,
    state: 'error',
    key: translationKey(file.inside),
    aliases: [],
    changesAt: [],
    configurable: [],
    diagnostics: diagnose(problems, file.name, text),
  };
}
