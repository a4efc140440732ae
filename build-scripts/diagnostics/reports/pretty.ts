import { styleText } from 'node:util';
import type { Diagnostic, FileRange } from '../diagnostic.js';
import type { DiagnosticLevel } from '../rule.js';
import { RULES } from '../rules/rules.js';
import { countByRule } from './count-by-rule.js';
import { displayWidth } from './display-width.js';
import { limitPerFile, type LimitedDiagnostic } from './limit-per-file.js';

const COLORS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<DiagnosticLevel, string>;

/** Characters of a source line that a code frame shows. */
const FRAME_WIDTH = 100;
/** How many of them precede the text at fault. */
const FRAME_LEAD = 40;

/** A rule that says the same of more postings than this is summarized, unless it is an error. */
const MOST_ALIKE = 3;

/**
 * Formats diagnostics for a terminal: those of each file together, with a code frame and what to do, and at the end how
 * many of each rule there are. What is said of many postings is said once, and of one file only a few times.
 *
 * @param textOf the text of a file; diagnostics of files without one have no code frame
 */
export function prettyReport(diagnostics: readonly Diagnostic[], textOf: (file: string) => string | undefined): string {
  const { single, alike } = summarize(diagnostics);
  const lines = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const known = lines.get(file) ?? textOf(file)?.split('\n').map(visible) ?? [];
    lines.set(file, known);
    return known;
  };
  const blocks = limitPerFile(single).map((limited) => prettyDiagnostic(limited, linesOf));
  return [...blocks, ...alike.map(prettyGroup), ...countTable(diagnostics)].join('\n\n');
}

function prettyDiagnostic(
  { diagnostic, more }: LimitedDiagnostic,
  linesOf: (file: string) => readonly string[],
): string {
  const { file, level, message, rule, help, related } = diagnostic;
  const color = COLORS[level];
  const gutter = Math.max(...[diagnostic, ...(related ? [related] : [])].map(({ line }) => String(line).length));
  const frame = (range: FileRange, mark: '^' | '-', label = '') =>
    codeFrame(linesOf(range.file)[range.line - 1], range, {
      gutter,
      mark,
      label,
      color: mark === '^' ? color : 'blue',
    });
  const frames = [{ range: diagnostic as FileRange, shown: frame(diagnostic, '^') }];
  if (related?.file === file) frames.push({ range: related, shown: frame(related, '-', related.message) });
  const elsewhere = related && related.file !== file ? [`  related: ${placeOf(related)} ${related.message}`] : [];
  return [
    `${style('bold', placeOf(diagnostic))}  ${style(color, level)}  ${visible(message)}  ${style('dim', rule)}`,
    ...frames
      .sort((a, b) => a.range.line - b.range.line)
      .flatMap(({ shown }, index, all) => (shown[0] === all[index - 1]?.shown[0] ? shown.slice(1) : shown)),
    ...elsewhere,
    ...helpLine(help),
    ...(more > 0 ? [`  and ${more} more like it in this file; --format json lists them all`] : []),
  ].join('\n');
}

function placeOf({ file, line, column }: FileRange): string {
  return `${visible(file)}:${line}:${column}`;
}

function helpLine(help: string | undefined): string[] {
  return help === undefined ? [] : [`  ${style('green', 'help:')} ${visible(help)}`];
}

/**
 * The line with the text at fault underlined; a long line is cut around it. Nothing where the diagnostic is about the whole
 * file.
 */
function codeFrame(
  source: string | undefined,
  { line, column, endLine, endColumn }: FileRange,
  { gutter, mark, label, color }: { gutter: number; mark: string; label: string; color: Color },
): string[] {
  const isWholeFile = line === 1 && column === 1 && endLine === 1 && endColumn === 1;
  if (source === undefined || isWholeFile) return [];
  const start = source.length <= FRAME_WIDTH ? 0 : Math.max(0, column - 1 - FRAME_LEAD);
  const end = Math.min(source.length, start + FRAME_WIDTH);
  const last = endLine > line ? source.trimEnd().length : endColumn - 1;
  const before = (start > 0 ? '…' : '') + source.slice(start, column - 1);
  const marked = source.slice(column - 1, Math.min(last, end));
  const after = source.slice(column - 1 + marked.length, end) + (end < source.length ? '…' : '');
  const isCut = last > end || endLine > line;
  const underline = mark.repeat(Math.max(1, displayWidth(marked))) + (isCut ? '…' : '');
  const border = style('dim', '│');
  return [
    `  ${style('dim', String(line).padStart(gutter))} ${border} ${(before + marked + after).trimEnd()}`,
    `  ${' '.repeat(gutter)} ${border} ${' '.repeat(displayWidth(before))}${style(color, `${underline} ${label}`.trimEnd())}`,
  ];
}

/** Diagnostics of one rule in many postings. */
interface Alike {
  first: Diagnostic;
  /** The first diagnostic of each file. */
  places: Diagnostic[];
  haveSameMessage: boolean;
  haveSameHelp: boolean;
}

/** Separates what is said of more than a few postings: notes of one rule, and warnings with the same message. */
function summarize(diagnostics: readonly Diagnostic[]): { single: Diagnostic[]; alike: Alike[] } {
  const groups = new Map<string, Alike>();
  const keyOf = ({ level, rule, message }: Diagnostic) => (level === 'note' ? rule : `${rule} ${message}`);
  for (const diagnostic of diagnostics) {
    if (diagnostic.level === 'error') continue;
    const group = groups.get(keyOf(diagnostic)) ?? {
      first: diagnostic,
      places: [],
      haveSameMessage: true,
      haveSameHelp: true,
    };
    if (group.places.at(-1)?.file !== diagnostic.file) group.places.push(diagnostic);
    if (diagnostic.message !== group.first.message) group.haveSameMessage = false;
    if (diagnostic.help !== group.first.help) group.haveSameHelp = false;
    groups.set(keyOf(diagnostic), group);
  }
  const isAlike = (diagnostic: Diagnostic) =>
    diagnostic.level !== 'error' && (groups.get(keyOf(diagnostic))?.places.length ?? 0) > MOST_ALIKE;
  return {
    single: diagnostics.filter((diagnostic) => !isAlike(diagnostic)),
    alike: [...groups.values()].filter(({ first }) => isAlike(first)),
  };
}

function prettyGroup({ first: { level, rule, message, help }, places, haveSameMessage, haveSameHelp }: Alike): string {
  const said = haveSameMessage ? visible(message) : RULES[rule].summary;
  const rest = places.length - MOST_ALIKE;
  return [
    `${style('bold', `${places.length} postings`)}  ${style(COLORS[level], level)}  ${said}  ${style('dim', rule)}`,
    `  ${places.slice(0, MOST_ALIKE).map(placeOf).join(', ')} and ${rest} more; --format json lists them all`,
    ...(haveSameHelp ? helpLine(help) : []),
  ].join('\n');
}

/** How many diagnostics of each rule there are, the most frequent first; nothing for a single one. */
function countTable(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length < 2) return [];
  const counts = countByRule(diagnostics);
  const width = Math.max(...counts.map(({ count }) => String(count).length));
  return [
    counts
      .map(
        ({ rule, level, count }) =>
          `${String(count).padStart(width)}  ${style(COLORS[level], level.padEnd('warning'.length))}  ${rule}`,
      )
      .join('\n'),
  ];
}

type Color = 'bold' | 'dim' | 'blue' | 'green' | (typeof COLORS)[DiagnosticLevel];

/** Colors text where the terminal supports it and `NO_COLOR` is not set. */
function style(color: Color, text: string): string {
  return styleText(color, text);
}

/** Control characters and bidirectional marks of a posting, which could change what a terminal shows. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(CONTROL, '\ufffd');
}
