import type { JobApply, JobPay, JobSummary } from '../../src/posting/job-posting.js';
import { safeUrl } from '../../src/posting/safe-url.js';
import type { Problem } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/shorten.js';
import type { CompileSettings, PostingState } from './compile-posting.js';
import { deadlineInstant } from './deadline-instant.js';
import type { FieldName } from './field-keys.js';
import { listOf, textOf, type FieldValue } from './map-fields.js';
import { normaliseDate } from './normalise-date.js';
import { normaliseEmployment } from './normalise-employment.js';
import { normaliseLanguage } from './normalise-language.js';
import { normaliseLocation } from './normalise-location.js';
import { normalisePay } from './normalise-pay.js';
import { publishingState } from './publishing-state.js';
import { readLabelledFacts } from './read-labelled-facts.js';

/** What the fields are read beside. */
export interface FieldSurroundings extends CompileSettings {
  /** The path inside the folder of postings; it may name the language. */
  file: string;
  /** The body as written; its language is detected. */
  prose: string;
  /** The Markdown of each note; its labelled lines are facts. */
  notes: readonly string[];
}

/** A posting's fields, read and normalised. */
export interface ReadFields {
  state: Exclude<PostingState, 'error'>;
  slug?: string;
  translationKey?: string;
  /** Absent when there is no title. */
  summary?: Omit<JobSummary, 'id' | 'body'>;
  problems: Problem[];
}

/** Reads what the front matter and the notes say about the job, each field by the stage that knows it. */
export function readFields(
  fields: ReadonlyMap<FieldName, FieldValue>,
  around: FieldSurroundings,
): ReadFields {
  const problems: Problem[] = [];
  const take = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const text = (name: FieldName) => textOf(fields.get(name)?.value);
  const list = (name: FieldName) => listOf(fields.get(name)?.value);
  const offset = (name: FieldName) => fields.get(name)?.offset ?? 0;
  const date = (name: FieldName) => {
    const written = text(name);
    return written === undefined
      ? undefined
      : take(normaliseDate(written, offset(name), around.timeZone)).value?.date;
  };
  const flag = (name: FieldName) => text(name)?.toLowerCase() === 'true';
  const fieldText = (name: FieldName) => {
    const written = text(name);
    return written === undefined ? undefined : { text: written, offset: offset(name) };
  };

  const title = readTitle(fields.get('title'), problems);
  const { lang } = take(
    normaliseLanguage({
      ...optional('declared', text('lang')),
      fileName: around.file,
      text: [title, text('intro'), around.prose].filter(Boolean).join('\n'),
      offset: offset('lang'),
    }),
  );
  const posted = date('posted');
  const isPublishedSeparately = offset('published') !== offset('posted');
  const publishes = isPublishedSeparately && fields.has('published') ? date('published') : posted;
  const closes = date('closes');
  const openUntil = closes === undefined ? undefined : deadlineInstant(closes, around.timeZone);
  const { state } = take(
    publishingState({
      ...optional('draft', fieldText('draft')),
      ...optional('public', fieldText('public')),
      ...optional('hidden', fieldText('hidden')),
      ...optional('status', fieldText('status')),
      ...optional('publishes', publishes),
      ...optional('openUntil', openUntil),
      now: around.now,
      timeZone: around.timeZone,
      closesOffset: offset('closes'),
    }),
  );
  const slug = readSlug(fields.get('slug'), problems);
  const labelled = readLabelledFacts([...around.notes]);
  const order = Number(text('order') ?? Number.NaN);
  if (flag('ai')) {
    problems.push({
      rule: 'ai-marked',
      message: 'This posting is marked as written or translated with AI. Have somebody who speaks its language read it before it is published.',
      offset: offset('ai'),
    }); // prettier-ignore
  }
  const summary: Omit<JobSummary, 'id' | 'body'> | undefined =
    title === undefined
      ? undefined
      : {
          lang,
          title,
          ...optional('intro', text('intro')),
          ...optional('team', text('team')),
          ...optional('location', normaliseLocation(list('location'))),
          ...optional('employment', ifGiven(text('employment'), normaliseEmployment)),
          ...optional('pay', readPay(text('pay') ?? labelled.pay, lang, flag('openApplication'), problems)),
          ...optional('posted', posted),
          ...optional('closes', closes),
          ...optional('openUntil', openUntil),
          ...optional('apply', readApply(fields.get('apply'), text('applyLabel'), problems)),
          ...(labelled.facts.length > 0 && { facts: labelled.facts }),
          ...(flag('openApplication') && { openApplication: true }),
          ...(Number.isFinite(order) && { order }),
        };
  return {
    state: state === 'unknown' ? 'hidden' : state,
    ...optional('slug', slug),
    ...optional('translationKey', text('translationKey')),
    ...optional('summary', summary),
    problems,
  };
}

function readTitle(field: FieldValue | undefined, problems: Problem[]): string | undefined {
  const title = typeof field?.value === 'string' ? textOf(field.value) : undefined;
  if (title === undefined) {
    const message = field
      ? 'The title is not a text but a list or a group. Write it on one line: title: "…".'
      : 'This posting has no title, so it cannot be shown. Write title: "…" in its front matter; if it is no posting, move it out of the folder.';
    problems.push({ rule: 'missing-title', message, offset: field?.offset ?? 0 });
  }
  return title;
}

/** An open application is for no job in particular, so no pay range can be asked of it. */
function readPay(
  written: string | undefined,
  lang: string,
  isOpenApplication: boolean,
  problems: Problem[],
): JobPay | undefined {
  const pay = ifGiven(written, (text) => normalisePay(text, lang));
  if (pay?.min === undefined && pay?.max === undefined && !isOpenApplication) {
    const message =
      'This posting names no pay range. In the EU candidates must be told one before the first interview (directive 2023/970, article 5). Write salary: "…", or a line “**Pay range:** …” in a note.';
    problems.push({ rule: 'no-pay-range', message, offset: 0 });
  }
  return pay;
}

function readApply(
  field: FieldValue | undefined,
  label: string | undefined,
  problems: Problem[],
): JobApply | undefined {
  const written = textOf(field?.value);
  if (written === undefined) {
    const message =
      'This posting does not say how to apply. Write apply_url: "https://…" or applyEmail: "…" in its front matter.';
    problems.push({ rule: 'missing-apply', message, offset: 0 });
    return undefined;
  }
  const url = safeUrl(/^[^\s@:/]+@[^\s@]+$/.test(written) ? `mailto:${written}` : written, 'apply');
  if (url === undefined) {
    const message = `One cannot apply at ‘${shorten(written)}’: the address must begin with https://, http:// or mailto:.`;
    problems.push({ rule: 'unsafe-link', message, offset: field?.offset ?? 0 });
    return undefined;
  }
  return { url, ...optional('label', label) };
}

/** A slug is part of a URL and of a file name: it may hold folders, never a way up. */
function readSlug(field: FieldValue | undefined, problems: Problem[]): string | undefined {
  const slug = textOf(field?.value);
  if (slug === undefined || !/(^|[/\\])\.\.?([/\\]|$)/.test(slug)) return slug;
  const message = `The slug ‘${shorten(slug)}’ leads out of the folder. Write a name without dots between slashes.`;
  problems.push({ rule: 'unsafe-path', message, offset: field?.offset ?? 0 });
  return undefined;
}

function ifGiven<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}

/** An object with one key, or with none when the value is absent: absent fields are left out, not undefined. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: NonNullable<V> } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: NonNullable<V> };
}
