import type { JobPay, JobSummary } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { Span } from '../source-text.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { CompileSettings, LabeledLine, PostingState } from '../types.js';
import type { FieldName } from './field-keys.js';
import { listOf, textOf } from '../front-matter/front-matter-text.js';
import type { FieldValue } from './field-value.js';
import { placeOf, type MappedFields } from './map-fields.js';
import { readEmployment } from './read-employment.js';
import { readImage } from './image.js';
import { readFacets } from './facets.js';
import { readKeywords } from './keywords.js';
import { normalizeLanguage } from './language.js';
import { readLocation } from './read-location.js';
import { readFlag } from './flag.js';
import { withoutMarks } from './title-marks.js';
import { usesDottedDates } from './date.js';
import { readPublishing } from './publishing.js';
import type { FieldText } from './status.js';
import { checkUnknownKeys } from './unknown-keys.js';
import { readApply, type ApplyHint } from './apply.js';
import { completePay } from './infer-pay.js';
import { findPay, readPay, type PayContext } from './pay.js';

/** What reading the fields needs besides the front matter. */
export interface FieldSurroundings extends CompileSettings {
  /** Path within the folder of postings, which may contain the language. */
  file: string;
  /** The whole file. */
  text: string;
  /** The body as written, for detecting its language. */
  prose: string;
  /** Labeled lines of the notes: the pay, and facts. */
  labeledLines: readonly LabeledLine[];
  /** Finds the pay in the running text. */
  payHint: (context: PayContext) => { pay: JobPay; place: Span } | undefined;
  /** Finds the deadlines in the running text. */
  deadlineHints: () => readonly FieldText[];
  /** Finds the link or address in the body by which candidates apply. */
  applyHint: () => ApplyHint | undefined;
}

/** The normalized fields of a posting. */
export interface ReadFields {
  /** Instants at which `state` changes, in milliseconds since the epoch. */
  changesAt: number[];
  state: Exclude<PostingState, 'error' | 'untitled'>;
  slug?: string;
  translationKey?: string;
  /** Former URLs of the posting, as written. */
  aliases: string[];
  /** Whether the posting states its pay, or need not do so. */
  hasPay: boolean;
  /** Whether the job is in a country in which candidates have a right to know the pay. */
  needsPay: boolean;
  /** Absent if there is no title. */
  summary?: Omit<JobSummary, 'id' | 'body'>;
  problems: Problem[];
}

/** The countries of the European Economic Area, where Directive (EU) 2023/970 applies. */
const PAY_TRANSPARENCY: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Reads and normalizes the fields of a posting, from its front matter and notes. */
export function readFields(mapped: MappedFields, around: FieldSurroundings): ReadFields {
  const { fields } = mapped;
  const problems: Problem[] = [];
  const take = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const text = (name: FieldName) => textOf(fields.get(name)?.value);
  const list = (name: FieldName) => listOf(fields.get(name)?.value);
  const place = (name: FieldName) => placeOf(fields.get(name));
  const flag = (name: FieldName) => readFlag(text(name) ?? '') === true;

  const title = readTitle(fields.get('title'), problems);
  const { lang } = take(
    normalizeLanguage({
      declared: text('lang'),
      fileName: around.file,
      postings: around.postings,
      text: [title, text('intro'), around.prose].filter(Boolean).join('\n'),
      place: place('lang'),
      fallback: around.language,
    }),
  );
  const openApplication = flag('openApplication');
  const { location } = take(readLocation(fields, { ...around, lang, openApplication }));
  const countries = location?.countries.length ? location.countries : [around.country ?? ''];
  const publishing = take(
    readPublishing(fields, { ...around, isDotted: [lang, ...countries.map(languageOf)].some(usesDottedDates) }),
  );
  const { employment } = take(
    readEmployment({
      field: fields.get('employmentType'),
      salary: text('salary'),
      title,
      intro: text('intro'),
      prose: around.prose,
    }),
  );
  const slug = readSlug(fields.get('slug'), problems);
  if (flag('ai')) {
    problems.push({
      rule: 'ai-marked',
      message: 'This posting is marked as written or translated with AI.',
      help: 'Have someone who speaks its language review it, then remove the mark.',
      ...place('ai'),
    });
  }
  // A file without front matter is not a posting; only its missing title is reported.
  const isPosting = fields.size > 0;
  const { apply } = isPosting
    ? take(
        readApply(fields.get('apply'), {
          label: text('applyLabel'),
          icon: text('applyIcon'),
          hint: around.applyHint,
          fallback: around.apply,
          baseUrl: around.baseUrl,
        }),
      )
    : {};
  const labeledPay = findPay(around.labeledLines);
  const facts = around.labeledLines.filter((line) => line !== labeledPay).map(({ label, value }) => ({ label, value }));
  const salary = text('salary');
  const payContext = { lang, country: countries.length === 1 ? countries[0] : undefined };
  const statedPay = readPay(
    [
      ...(salary === undefined ? [] : [{ text: salary, place: place('salary') }]),
      ...(labeledPay ? [{ text: labeledPay.value, place: labeledPay.place }] : []),
    ],
    {
      min: text('salaryMin'),
      max: text('salaryMax'),
      currency: text('salaryCurrency'),
      period: text('salaryPeriod'),
      place: place(fields.has('salaryMin') ? 'salaryMin' : 'salaryMax'),
    },
    payContext,
  );
  const stated = take(completePay(statedPay, countries)).pay ?? readGrade(fields.get('salaryGrade'));
  const payHint = isPosting && !/\d/.test(stated?.text ?? '') ? around.payHint(payContext) : undefined;
  // Words such as “competitive” say less than those of the front matter.
  const pay = payHint?.pay.min === undefined ? (stated ?? payHint?.pay) : payHint.pay;
  if (payHint && pay === payHint.pay) {
    problems.push({
      rule: 'pay-in-text',
      message: `The pay “${shorten(payHint.pay.text)}” is in the running text only, from which it is read.`,
      help: 'Add salary: "…" to the front matter, or a line “**Pay range:** …” to a note.',
      ...payHint.place,
    });
  }
  problems.push(...checkUnknownKeys(mapped, around));
  const image = take(readImage(fields.get('image'), around.baseUrl)).url;
  const socialImage = take(readImage(fields.get('socialImage'), around.baseUrl)).url;
  const order = Number(text('order') ?? Number.NaN);
  const summary =
    title === undefined
      ? undefined
      : withoutUndefined({
          lang,
          title,
          intro: text('intro'),
          team: text('team'),
          location,
          employment,
          pay,
          posted: publishing.posted,
          closes: publishing.closes,
          openUntil: publishing.openUntil,
          closed: publishing.isClosed ? (true as const) : undefined,
          apply,
          facts: facts.length > 0 ? facts : undefined,
          keywords: readKeywords(list('keywords')),
          facets: around.facets && readFacets(fields, text('team'), around.facets),
          image,
          socialImage,
          openApplication: openApplication ? (true as const) : undefined,
          order: Number.isFinite(order) ? order : undefined,
        });
  return {
    state: publishing.state === 'unknown' ? 'hidden' : publishing.state,
    changesAt: publishing.changesAt,
    aliases: list('aliases'),
    // An open application is not for a particular job, so it has no pay.
    // A grade of a collective agreement, such as “TVöD E13”, states the pay too.
    hasPay: /\d/.test(pay?.text ?? '') || !isPosting || openApplication,
    needsPay: countries.some((country) => PAY_TRANSPARENCY.has(country)),
    problems,
    ...withoutUndefined({ slug, translationKey: text('translationKey'), summary }),
  };
}

/** The most common language of a country, BCP 47. */
function languageOf(country: string): string {
  return country === '' ? 'und' : new Intl.Locale('und', { region: country }).maximize().language;
}

/** A pay grade: one that is a number only, such as `gs: 15`, needs the name of its key. */
function readGrade(field: FieldValue | undefined): JobPay | undefined {
  const grade = textOf(field?.value);
  if (!field || grade === undefined) return undefined;
  const name = /^gs/i.test(field.key) ? 'GS' : field.key.charAt(0).toUpperCase() + field.key.slice(1).replace('_', ' ');
  return { text: /\p{L}/u.test(grade) ? grade : `${name}${name === 'GS' ? '-' : ' '}${grade}` };
}

function readTitle(field: FieldValue | undefined, problems: Problem[]): string | undefined {
  const title = Array.isArray(field?.value) ? undefined : textOf(field?.value);
  if (title === undefined) {
    const message = field ? 'The title is a list instead of text.' : 'This posting has no title.';
    const help = field
      ? 'Write title: "…".'
      : 'Add title: "…" to the front matter, or move the file out of the folder if it is not a posting.';
    problems.push({ rule: 'missing-title', message, help, ...placeOf(field) });
  }
  return title === undefined ? undefined : withoutMarks(title);
}

/** A slug is part of a URL and of a file name: it may hold folders, never a way up. */
function readSlug(field: FieldValue | undefined, problems: Problem[]): string | undefined {
  const slug = textOf(field?.value);
  if (slug === undefined || !/(^|[/\\])\.\.?([/\\]|$)/.test(slug)) return slug;
  const message = `The slug “${shorten(slug)}” leads out of the bundle’s folder.`;
  problems.push({ rule: 'unsafe-path', message, help: 'Remove the dots between the slashes.', ...placeOf(field) });
  return undefined;
}

/** A copy without the keys that are undefined: in the bundle absent fields are left out. */
function withoutUndefined<Fields extends object>(fields: Fields): WithoutUndefined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<Fields>;
}

/** With the keys that may be undefined as optional ones. */
type WithoutUndefined<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};
