import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { MISREAD_ENCODINGS, type MisreadEncoding } from './misread-encodings.js';

/** A text after mending. */
export interface MendedText {
  text: string;
  /** One for each damaged word; their offsets are in the text as it was. */
  problems: Problem[];
  /** Where an offset in the mended text stood before; all offsets are UTF-16 code units. */
  toOriginal: (offset: number) => number;
}

/** Characters as they are in a text, and what they were meant to be. */
interface Repair {
  start: number;
  end: number;
  mended: string;
  encoding: MisreadEncoding;
}

/** Text may have been misread several times in a row. */
const MOST_PASSES = 3;
const SUSPECT = /[ÂÃÄÅâð¬√ƒ≈‚\uf8ff]/g;
/** What belongs to a word for the eye; the damage itself is added to it. */
const IN_WORD = /[\p{L}\p{M}\p{N}'’-]/u;
/** Letters and punctuation of western text, and pictures. What else comes out is chance, not repair. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u0192\u02c6\u02dc\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2122\u2190-\u2193\u2192\u2212\u2248\u2260\u2264\u2265\u2713\u2714\u{1f300}-\u{1faff}]$/u;
/** Signs of mathematics that can follow a root sign and be meant as they are; within a word they are not. */
const MATHEMATICS = /[πΩ∞∑∫µ≤≥±≠∆]/;

/**
 * Mends UTF-8 that was once read as Mac Roman, Latin-1 or Windows-1252: “Bj√∏rgen” and “BjÃ¸rgen” become “Bjørgen”. A
 * sequence is mended only where its characters are, byte for byte, UTF-8 for a letter or sign of western text, and where
 * they make no sense as they stand: “√ 2” and “«Å»” are left alone.
 */
export function mendEncoding(text: string): MendedText {
  let current: MendedText = { text, problems: [], toOriginal: (offset) => offset };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const repairs = findRepairs(current.text);
    if (repairs.length === 0) break;
    current = apply(repairs, current);
  }
  return current;
}

function findRepairs(text: string): Repair[] {
  const repairs: Repair[] = [];
  let end = 0;
  for (const { index } of text.matchAll(SUSPECT)) {
    if (index < end) continue;
    const repair = repairAt(text, index, repairs.at(-1)?.end === index);
    if (!repair) continue;
    repairs.push(repair);
    end = repair.end;
  }
  return repairs;
}

function repairAt(text: string, start: number, followsRepair: boolean): Repair | undefined {
  const lead = text.charAt(start);
  const encoding = MISREAD_ENCODINGS.find(({ leads }) => leads.test(lead));
  const first = encoding?.bytes.get(lead) ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const written = text.slice(start, start + length);
  const bytes = [...written].map((character) => encoding?.bytes.get(character) ?? 0);
  if (!encoding || bytes.length !== length || !bytes.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0)) {
    return undefined;
  }
  const mended = decodeUtf8(bytes);
  if (mended === undefined || !PLAUSIBLE.test(mended)) return undefined;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 2);
  return followsRepair || isDamage(written, before, after)
    ? { start, end: start + length, mended, encoding }
    : undefined;
}

function decodeUtf8(bytes: number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Whether characters that could be damage have no sense as they stand, between their neighbors. */
function isDamage(written: string, before: string, after: string): boolean {
  const [lead = '', next = ''] = written;
  // Ä and Å are letters, and end words in capitals: «PÅ», “NÅ…”. After a small letter, or within a word, they do not.
  if (lead === 'Ä' || lead === 'Å') return /\p{Ll}$/u.test(before) || (/^\p{L}/u.test(after) && !isQuoting(next));
  if (lead === '√' && MATHEMATICS.test(next)) return /\p{L}\p{L}/u.test(before) || /\p{L}\p{L}/u.test(after);
  if (lead === '≈' || lead === 'ƒ') return /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  return true;
}

function isQuoting(character: string): boolean {
  return /[«»‘’“”‹›„‚–—…\u00a0]/.test(character);
}

function apply(repairs: readonly Repair[], { text, problems, toOriginal }: MendedText): MendedText {
  let mended = '';
  let end = 0;
  const steps: { at: number; from: number; to: number; length: number }[] = [];
  for (const repair of repairs) {
    mended += text.slice(end, repair.start);
    steps.push({ at: mended.length, from: repair.start, to: repair.end, length: repair.mended.length });
    mended += repair.mended;
    end = repair.end;
  }
  mended += text.slice(end);

  const back = (offset: number): number => {
    const step = lastAtOrBefore(steps, offset);
    if (!step) return offset;
    const { at, from, to, length } = step;
    return offset < at + length ? from : to + (offset - at - length);
  };
  const found = wordsOf(text, repairs).map(({ start, written, fix, encoding }) => ({
    rule: 'mojibake' as const,
    message: `“${shorten(written)}” is UTF-8 that some program read as ${encoding.name}. It is shown as “${shorten(fix)}”; write that in the file, and check in which encoding your editor saves.`,
    offset: toOriginal(start),
    fix,
  }));
  // A word that had to be mended twice is reported once, with what it became in the end.
  const known = problems.filter(({ offset }) => !found.some((again) => again.offset === offset));
  return {
    text: mended,
    problems: [...known, ...found].sort((one, other) => one.offset - other.offset),
    toOriginal: (offset) => toOriginal(back(offset)),
  };
}

function lastAtOrBefore<T extends { at: number }>(steps: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}

/** The damaged words: repairs that only letters separate are one word. */
function wordsOf(
  text: string,
  repairs: readonly Repair[],
): { start: number; written: string; fix: string; encoding: MisreadEncoding }[] {
  const words: { start: number; end: number; fix: string; encoding: MisreadEncoding }[] = [];
  for (const { start, end, mended, encoding } of repairs) {
    const wordStart = grow(text, start, -1);
    const wordEnd = grow(text, end, 1);
    const last = words.at(-1);
    if (last && wordStart <= last.end) {
      // What follows the last repair was already taken into the word; only this repair’s characters change in it.
      const overlap = last.end - start;
      last.fix = last.fix.slice(0, last.fix.length - Math.max(0, overlap)) + mended + text.slice(end, wordEnd);
      last.end = wordEnd;
    } else {
      const fix = text.slice(wordStart, start) + mended + text.slice(end, wordEnd);
      words.push({ start: wordStart, end: wordEnd, fix, encoding });
    }
  }
  return words.map((word) => ({ ...word, written: text.slice(word.start, word.end) }));
}

function grow(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (IN_WORD.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}
