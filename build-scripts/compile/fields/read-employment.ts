import type { EmploymentType, JobEmployment } from '../../../src/posting/job-posting.js';
import { everyWorkWord } from '../words/all-words.js';
import { wordPattern, wordSource } from '../words/word-pattern.js';
import { textOf } from '../front-matter/front-matter-text.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { FieldValue } from './field-value.js';
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
const weeklyHours = String.raw`\d{1,2}(?:[.,]\d)?(?: ?[-–] ?\d{1,2})? ?${hours}\.?(?: \p{L}{2,6}(?= (?:pro|per|a) ))?${PER_WEEK}`;
const fewDays = String.raw`(?:[1-4]/5(?!\d)|[1-4](?:[.,]5)? ?${days}${PER_WEEK}(?! (?:en|from|in|im|at|på|i) ))`;
/** “Part-time”, “Contrat : freelance”, “40 Stunden pro Woche”; not “Freelance marketplaces”. */
const STATEMENT = new RegExp(
  `^(?:${leads}[^.!?]{0,40}?|(?:ca|approx|circa|about|around|etwa)\\.? )?(${weeklyHours}|${fewDays}|${stated}[\\p{L}·.()]{0,5}(?= *(?:$|[.,;:/&(–-]|\\d+ \\p{L}|\\p{Ll}{1,4} |position|contract|stelle|hours|employment|possible|envisageable|möglich|mogelijk|mulig|möjlig)))`,
  'iu',
);
const WEEKLY_HOURS = new RegExp(weeklyHours, 'iu');
const FEW_DAYS = new RegExp(fewDays, 'i');
/** Characters after a statement that may qualify it: “40 hours a week (part-time possible)”. */
const QUALIFICATION = 120;

const PLAIN = wordPattern(
  everyWorkWord(({ employment }) => employment.plain),
  'g',
);
const IN_TITLE = wordPattern(
  everyWorkWord(({ employment }) => [...(employment.plain ?? []), ...(employment.inTitle ?? [])]),
  'g',
);
const WANTED = wordPattern(everyWorkWord(({ location }) => location.wanted));
/** “Software Engineering Intern”; elsewhere, “intern” is “internal” in other languages. */
const INTERN = /(?<= )intern$/gi;
/** A longer text is not a sentence. */
const LONGEST_SENTENCE = 300;
/** As many alternatives are those of a template: “permanent / contract / part-time / temporary”. */
const TEMPLATE = /^[^/]+(?: \/ [^/]+){3,}$/;

/** What reading the employment needs. */
interface EmploymentSources {
  /** The field itself. */
  field: FieldValue | undefined;
  /** The pay, which says whether the work is voluntary: `compensation: gratis`. */
  salary: string | undefined;
  title: string | undefined;
  intro: string | undefined;
  /** The body as written. */
  prose: string;
}

/**
 * Reads the kind of employment from its field; what that leaves open, from the pay, from the title, from lines of the text
 * that state it (an item of a list, or a paragraph of one line), and from sentences that say who is wanted.
 */
export function readEmployment({ field, salary, title = '', intro = '', prose }: EmploymentSources): {
  employment?: JobEmployment;
  problems: Problem[];
} {
  const written = textOf(field?.value);
  const own = written === undefined || TEMPLATE.test(written) ? undefined : normalizeEmployment(written);
  if (own?.types.some(isTime)) return { employment: own, problems: [] };
  const voluntary = normalizeEmployment(salary ?? '');
  if (!own && voluntary.types.includes('VOLUNTEER')) return { employment: voluntary, problems: [] };
  const stated = joined([
    plainEmployment([...title.matchAll(IN_TITLE), ...title.matchAll(INTERN)].map(([word]) => word)),
    statedEmployment(prose),
    plainEmployment(wordsOfWanted(`${intro}\n${prose}`)),
  ]);
  if (own) {
    // “Permanent” beside “Full time.” in the text.
    const more = (stated?.types ?? []).filter((type) => own.types.length === 0 || isTime(type));
    return { employment: { text: own.text, types: [...own.types, ...more] }, problems: [] };
  }
  return stated ? { employment: stated, problems: [inferredEmployment(stated)] } : { problems: [] };
}

/** What the title or the text says may be meant otherwise, so the author is told what is shown. */
function inferredEmployment({ text }: JobEmployment): Problem {
  const shown = shorten(text);
  return {
    rule: 'inferred-employment',
    message: `The front matter has no employment type, so the posting shows “${shown}” of its title or text.`,
    help: `Add employment_type: "${shown}" to the front matter, or the type that is meant.`,
    offset: 0,
  };
}

/** The words for a type in sentences that say who is wanted. */
function wordsOfWanted(text: string): string[] {
  return [...text.matchAll(PLAIN)].flatMap(({ 0: word, index }) => {
    const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - LONGEST_SENTENCE), index))?.[0] ?? '';
    const after = /^[^.!?\n]*/.exec(text.slice(index, index + LONGEST_SENTENCE))?.[0] ?? '';
    return WANTED.test(before + after) ? [word] : [];
  });
}

function plainEmployment(words: readonly string[]): JobEmployment | undefined {
  const { types } = normalizeEmployment(words.join(', '));
  return types.length > 0 ? { text: words.join(', '), types } : undefined;
}

function joined(found: readonly (JobEmployment | undefined)[]): JobEmployment | undefined {
  const texts = new Map<string, string>();
  const types = found.flatMap((employment) => {
    for (const text of employment?.text.split(', ') ?? []) {
      if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
    }
    return employment?.types ?? [];
  });
  return types.length > 0 ? { text: [...texts.values()].join(', '), types: [...new Set(types)] } : undefined;
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
    const named = normalizeEmployment(qualified).types;
    const found = [
      ...named,
      // “Full-time (30 hours a week)” is full time.
      ...(named.includes('FULL_TIME') ? [] : normalizeEmployment(WEEKLY_HOURS.exec(qualified)?.[0] ?? '').types),
      ...(FEW_DAYS.test(qualified) ? (['PART_TIME'] as const) : []),
    ];
    if (found.length === 0) continue;
    found.forEach((type) => types.add(type));
    const text = words.replace(/[.]+$/, '');
    texts.set(text.toLowerCase(), text);
  }
  return types.size > 0 ? { text: [...texts.values()].join(', '), types: [...types] } : undefined;
}
