import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { SourceText } from '../source-text.js';

/** Windows-1252, bytes 128 to 255 (https://encoding.spec.whatwg.org/#windows-1252). Unassigned bytes are C1 controls. */
const WINDOWS_1252 =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join('');

/** Mac Roman, bytes 128 to 255 (https://encoding.spec.whatwg.org/#macintosh). */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** An encoding that UTF-8 is often misread as. */
interface MisreadEncoding {
  name: string;
  /** The byte of each character. */
  bytes: ReadonlyMap<string, number>;
  /** Characters that represent the lead byte of a plausible UTF-8 sequence. */
  leads: RegExp;
}

/** The encodings to look for. Their lead characters differ, so a sequence belongs to at most one. */
const MISREAD_ENCODINGS: readonly MisreadEncoding[] = [
  { name: 'Windows-1252 or Latin-1', bytes: withLatin1(bytesOf(WINDOWS_1252)), leads: /[ÂÃÄÅâð]/ },
  { name: 'Mac Roman', bytes: bytesOf(MAC_ROMAN), leads: /[¬√ƒ≈‚\uf8ff]/ },
];

function bytesOf(upperHalf: string): Map<string, number> {
  return new Map([...upperHalf].map((character, index) => [character, 128 + index]));
}

/** Adds Latin-1, which has C1 controls where Windows-1252 has letters and quotes. */
function withLatin1(bytes: Map<string, number>): Map<string, number> {
  for (let byte = 128; byte < 160; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
}

/** The result of `repairMojibake`. */
export interface RepairedText {
  /** The repaired text, with positions in the original text. */
  source: SourceText;
  /** One for each damaged word, with offsets in the original text. */
  problems: Problem[];
}

/** A damaged sequence and its repaired text. */
interface Repair {
  start: number;
  end: number;
  repaired: string;
  encoding: MisreadEncoding;
}

/** Text may have been misread several times in a row. */
const MAX_PASSES = 3;
const SUSPECT = /[ÂÃÄÅâð¬√ƒ≈‚\uf8ff]/g;
/** Characters that are reported as one word together with the damage between them. */
const IN_WORD = /[\p{L}\p{M}\p{N}'’-]/u;
/** Letters, punctuation and emoji of Western text. Any other result is a coincidence, not a repair. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u0192\u02c6\u02dc\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2039\u203a\u20ac\u2122\u2190-\u2193\u2192\u2212\u2248\u2260\u2264\u2265\u2713\u2714\u{1f300}-\u{1faff}]$/u;
/** Symbols that may follow a root sign in a formula, but not inside a word. */
const MATHEMATICS = /[πΩ∞∑∫µ≤≥±≠∆]/;

/**
 * Repairs UTF-8 that was decoded as Mac Roman, Latin-1 or Windows-1252: “Bj√∏rgen” and “BjÃ¸rgen” become “Bjørgen”. A
 * sequence is repaired only if its bytes are UTF-8 for a letter or symbol of Western text, and if it is implausible as
 * written: “√ 2” and “«Å»” stay unchanged.
 */
export function repairMojibake(text: string): RepairedText {
  let current: RepairedText = { source: SourceText.from(text, 0, text.length), problems: [] };
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const repairs = findRepairs(current.source.text);
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
  const repaired = decodeUtf8(bytes);
  if (repaired === undefined || !PLAUSIBLE.test(repaired)) return undefined;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 2);
  return followsRepair || isImplausible(written, before, after)
    ? { start, end: start + length, repaired, encoding }
    : undefined;
}

function decodeUtf8(bytes: number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a sequence that could be mojibake is implausible as written, given the neighboring characters. */
function isImplausible(written: string, before: string, after: string): boolean {
  const [lead = '', next = ''] = written;
  // Ä and Å are letters and end uppercase words: «PÅ», “NÅ…”. After a lowercase letter, or inside a word, they are damage.
  if (lead === 'Ä' || lead === 'Å') return /\p{Ll}$/u.test(before) || (/^\p{L}/u.test(after) && !isQuoting(next));
  if (lead === '√' && MATHEMATICS.test(next)) return /\p{L}\p{L}/u.test(before) || /\p{L}\p{L}/u.test(after);
  if (lead === '≈' || lead === 'ƒ') return /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  return true;
}

function isQuoting(character: string): boolean {
  return /[«»‘’“”‹›„‚–—…\u00a0]/.test(character);
}

function apply(repairs: readonly Repair[], { source, problems }: RepairedText): RepairedText {
  const parts: SourceText[] = [];
  let position = 0;
  for (const { start, end, repaired } of repairs) {
    parts.push(source.slice(position, start), SourceText.standingFor(source.span(start, end), repaired));
    position = end;
  }
  const reports = wordsOf(source.text, repairs).map(({ start, written, fix, encoding }) => ({
    rule: 'mojibake' as const,
    message: `“${shorten(written)}” is UTF-8 that was decoded as ${encoding.name}; it is published as “${shorten(fix)}”.`,
    help: 'Correct the file, and check the encoding that your editor uses.',
    ...source.span(start, start + written.length),
    fix,
  }));
  // A word that is repaired twice is reported once, with the final text.
  const known = problems.filter(({ offset }) => !reports.some((again) => again.offset === offset));
  return {
    source: SourceText.join([...parts, source.slice(position)]),
    problems: [...known, ...reports].sort((one, other) => one.offset - other.offset),
  };
}

/** The damaged words. Repairs that are separated by letters only belong to one word. */
function wordsOf(
  text: string,
  repairs: readonly Repair[],
): { start: number; written: string; fix: string; encoding: MisreadEncoding }[] {
  const words: { start: number; end: number; fix: string; encoding: MisreadEncoding }[] = [];
  for (const { start, end, repaired, encoding } of repairs) {
    const wordStart = grow(text, start, -1);
    const wordEnd = grow(text, end, 1);
    const last = words.at(-1);
    if (last && wordStart <= last.end) {
      // The word already includes the text after the last repair; only this repair's characters change.
      const overlap = last.end - start;
      last.fix = last.fix.slice(0, last.fix.length - Math.max(0, overlap)) + repaired + text.slice(end, wordEnd);
      last.end = wordEnd;
    } else {
      const fix = text.slice(wordStart, start) + repaired + text.slice(end, wordEnd);
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
