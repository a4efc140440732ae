import type { Problem } from '../../diagnostics/diagnostic.js';
import { textOf } from '../front-matter/front-matter-text.js';
import type { Span } from '../source-text.js';
import type { CompileSettings } from '../types.js';
import type { FieldName } from './field-keys.js';
import type { FieldValue } from './field-value.js';
import { readDeadline, readPublication, type PublishingDate } from './publishing-dates.js';
import { FLAG_NAMES, publishingState, type FieldText, type PublishingState } from './status.js';
import { statusMeaning } from './status-words.js';
import { isMarkedClosed } from './title-marks.js';

/** Whether a posting is published, and the dates that are shown. */
export interface Publishing extends PublishingState {
  /** ISO 8601 date, or date-time with offset. */
  posted?: string | undefined;
  /** The earliest deadline, likewise. */
  closes?: string | undefined;
  /** When the job closes: ISO 8601 in UTC. */
  openUntil?: string | undefined;
  /** Instants at which `state` may change, in milliseconds since the epoch. */
  changesAt: number[];
}

/** What reading the fields needs besides them. */
export interface PublishingSurroundings extends Pick<CompileSettings, 'now' | 'timeZone' | 'states'> {
  /** Whether dates with periods begin with the day where the posting is. */
  isDotted?: boolean;
  /** Finds the deadlines in the running text. */
  deadlineHints?: () => readonly FieldText[];
}

/** Reads the fields that determine whether a posting is published. Every key of theirs counts, not only the first. */
export function readPublishing(fields: ReadonlyMap<string, FieldValue>, around: PublishingSurroundings): Publishing {
  const values = (name: FieldName) => textsOf(fields.get(name));
  const [postedField] = values('posted');
  const [publishesField = postedField] = values('publishes');
  const posted = postedField && readPublication(postedField, around);
  const publishes =
    publishesField?.key === postedField?.key ? posted : publishesField && readPublication(publishesField, around);
  // `deadline: filled` is a status.
  const isStatus = ({ text }: FieldText) => statusMeaning(text, around.states) === 'closed';
  const closing = values('closes');
  const read = (field: FieldText) => ({
    ...field,
    ...readDeadline(field, { ...around, posted: posted?.date }),
    place: { offset: field.offset, length: field.length },
  });
  const deadlines =
    closing.length > 0
      ? closing.filter((field) => !isStatus(field)).map(read)
      : readHints(around.deadlineHints?.().map(read) ?? []);
  const [deadline] = deadlines
    .filter((each): each is typeof each & { instant: number } => each.instant !== undefined)
    .toSorted((one, other) => one.instant - other.instant);
  const openUntil = deadline && new Date(deadline.instant).toISOString();
  const decided = publishingState({
    flags: Object.fromEntries(FLAG_NAMES.map((name) => [name, values(name)])),
    status: [...values('state'), ...closing.filter(isStatus), ...values('title').slice(0, 1).flatMap(markOfTitle)],
    words: around.states,
    publishes: publishes?.instant,
    ...(deadline && { deadline }),
    now: around.now,
  });
  const dates: PublishingDate[] = [...new Set([posted, publishes, ...deadlines])].filter((date) => date !== undefined);
  const problems: Problem[] = [...dates.flatMap((date) => date.problems), ...decided.problems];
  return {
    ...decided,
    problems,
    posted: posted?.date,
    closes: deadline?.isUncertain ? undefined : deadline?.date,
    openUntil,
    changesAt: dates.flatMap(({ changesAt }) => changesAt),
  };
}

/** The deadline of the running text, unless its sentences differ. */
function readHints<Deadline extends PublishingDate & { place: Span }>(hints: readonly Deadline[]): Deadline[] {
  const [first] = hints;
  if (first?.date === undefined || hints.some(({ date }) => date !== first.date)) return [];
  const message = `The deadline ${first.date} is in the running text only, from which it is read.`;
  const help = `Add closes: ${first.date} to the front matter.`;
  return [{ ...first, problems: [{ rule: 'deadline-in-text', message, help, ...first.place }] }];
}

/** The status of `[CLOSED] Welder`. */
function markOfTitle(title: FieldText): FieldText[] {
  return isMarkedClosed(title.text) ? [{ ...title, text: 'closed', isImplied: true }] : [];
}

/** Every value of a field as text. */
export function textsOf(field: FieldValue | undefined): FieldText[] {
  if (!field) return [];
  return [field, ...(field.others ?? [])].flatMap(({ value, key, offset, length, isImplied }) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ text, key, offset, length, ...(isImplied && { isImplied }) }];
  });
}
