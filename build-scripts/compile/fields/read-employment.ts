import type { EmploymentType, JobEmployment } from '../../../src/posting/job-posting.js';
import { everyWorkWord } from '../words/all-words.js';
import { wordSource } from '../words/word-pattern.js';
import { normalizeEmployment, PER_WEEK } from './employment.js';

/** Strong texts beside each other are lines too: `**Kiel** **20 hours a week**`. */
const LINE_END = /\n|(?<=\*\*) +(?=\*\*)/;
/** A longer line tells of something else. */
const LONGEST_LINE = 250;
/** Marks at the start of a line: of a list, a quote, strong text, or a picture of a pencil. */
const MARKS = /^[^\p{L}\p{N}#[<]*|\*\*|__/gu;
const leads = wordSource(everyWorkWord(({ employment }) => employment.leads));
const stated = wordSource(everyWorkWord(({ employment }) => employment.stated));
const hours = wordSource(everyWorkWord(({ employment }) => employment.hours));
const days = wordSource(everyWorkWord(({ location }) => location.days));
const weeklyHours = String.raw`\d{1,2}(?:[.,]\d)?(?: ?[-–] ?\d{1,2})? ?${hours}${PER_WEEK}`;
const fewDays = String.raw`(?:[1-4]/5(?!\d)|[1-4](?:[.,]5)? ?${days}${PER_WEEK}(?! (?:en|from|in|im|at|på|i) ))`;
/** “Part-time”, “Contrat : freelance”, “40 Stunden pro Woche”; not “Freelance marketplaces”. */
const STATEMENT = new RegExp(
  `^(?:${leads}[^.!?]{0,40}?)?(${weeklyHours}|${fewDays}|${stated}[\\p{L}·.()]{0,5}(?= *(?:$|[.,;:/&(–-]|\\d+ \\p{L}|\\p{Ll}{1,4} |position|contract|stelle)))`,
  'iu',
);
const WEEKLY_HOURS = new RegExp(weeklyHours, 'i');
const FEW_DAYS = new RegExp(fewDays, 'i');
/** Characters after a statement that may qualify it: “40 hours a week (part-time possible)”. */
const QUALIFICATION = 120;

/** What reading the employment needs. */
interface EmploymentSources {
  /** The field itself. */
  written: string | undefined;
  /** The pay, which says whether the work is voluntary: `compensation: gratis`. */
  salary: string | undefined;
  /** The body as written. */
  prose: string;
}

/**
 * Reads the kind of employment from its field; what that leaves open, from the pay and from lines of the text that state
 * it: an item of a list, or a paragraph of one line.
 */
export function readEmployment({ written, salary, prose }: EmploymentSources): JobEmployment | undefined {
  const own = written === undefined ? undefined : normalizeEmployment(written);
  if (own?.types.some(isTime)) return own;
  const voluntary = normalizeEmployment(salary ?? '');
  if (!own && voluntary.types.includes('VOLUNTEER')) return voluntary;
  const stated = statedEmployment(prose);
  if (!own || !stated) return own ?? stated;
  // “Permanent” beside “Full time.” in the text.
  return {
    text: own.text,
    types: [...own.types, ...stated.types.filter((type) => own.types.length === 0 || isTime(type))],
  };
}

function isTime(type: EmploymentType): boolean {
  return type === 'FULL_TIME' || type === 'PART_TIME';
}

function statedEmployment(body: string): JobEmployment | undefined {
  const texts = new Map<string, string>();
  const types = new Set<EmploymentType>();
  for (const written of body.split(LINE_END)) {
    const line = written.normalize('NFC').replace(/\s+/g, ' ').replace(MARKS, '').trim();
    const [statement, words] = line.length <= LONGEST_LINE ? (STATEMENT.exec(line) ?? []) : [];
    if (statement === undefined || words === undefined) continue;
    const qualified = line.slice(0, statement.length + QUALIFICATION);
    const found = [
      ...normalizeEmployment(qualified).types,
      ...normalizeEmployment(WEEKLY_HOURS.exec(qualified)?.[0] ?? '').types,
      ...(FEW_DAYS.test(qualified) ? (['PART_TIME'] as const) : []),
    ];
    if (found.length === 0) continue;
    found.forEach((type) => types.add(type));
    const text = words.replace(/[.]+$/, '');
    texts.set(text.toLowerCase(), text);
  }
  return types.size > 0 ? { text: [...texts.values()].join(', '), types: [...types] } : undefined;
}
