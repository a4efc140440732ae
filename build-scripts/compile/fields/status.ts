import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { ALL_WORDS } from '../words/all-words.js';
import { beginningOf } from './date.js';

/** A field's value as one line of text, and where the field stands. */
export interface FieldText {
  text: string;
  /** UTF-16 code units of the file's text. */
  offset: number;
}

/** What decides whether a posting is shown. */
export interface PublishingFields {
  draft?: FieldText | undefined;
  /** The key `published`. */
  public?: FieldText | undefined;
  hidden?: FieldText | undefined;
  status?: FieldText | undefined;
  /** Other words for `status`, in small letters: what the configuration adds. */
  words?: StatusWords | undefined;
  /** From when on: an ISO 8601 date, or date-time with offset. */
  publishes?: string | undefined;
  /** The first instant at which the job is closed: ISO 8601 in UTC. */
  openUntil?: string | undefined;
  /** Where the deadline stands, in UTF-16 code units of the file's text. */
  closesOffset?: number;
  /** Milliseconds since the epoch. */
  now: number;
  /** The IANA name of the zone in which a day that is only a date begins; UTC unless given. */
  timeZone?: string;
}

/**
 * Whether a posting is shown, and if not, why: `expired` is past its deadline or said to be closed, `future` not yet to be
 * shown, `unknown` not understood and hence in error.
 */
export interface PublishingState {
  state: 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'unknown';
  problems: Problem[];
}

/** What a word of `status` or `state` can mean. */
export type StatusMeaning = 'published' | 'draft' | 'closed';

/** Words of `status` and `state`, in small letters, and what they mean. */
export type StatusWords = ReadonlyMap<string, StatusMeaning>;

const STATUS_WORDS: StatusWords = new Map(
  Object.values(ALL_WORDS).flatMap(({ status }) =>
    (['published', 'draft', 'closed'] as const).flatMap((meaning) =>
      (status?.[meaning] ?? []).map((word) => [word, meaning] as const),
    ),
  ),
);

/**
 * Decides whether a posting is shown. What is not understood is never shown: it is an error. Of several reasons not to
 * show it, the first of draft, hidden, expired and future counts.
 */
export function publishingState(input: PublishingFields): PublishingState {
  const problems: Problem[] = [];
  const draft = readFlag('draft', input.draft, problems);
  const isPublic = readFlag('published', input.public, problems);
  const hidden = readFlag('hidden', input.hidden, problems);
  const status = readStatus(input.status, input.words, problems);
  if (problems.length > 0) return { state: 'unknown', problems };
  if (draft === true || isPublic === false || status === 'draft') return { state: 'draft', problems };
  if (hidden === true) return { state: 'hidden', problems };
  if (status === 'closed') return { state: 'expired', problems };
  if (input.openUntil !== undefined && Date.parse(input.openUntil) <= input.now) {
    const message =
      'The deadline has passed, so the posting is not published. Extend the deadline if the job is still open.';
    problems.push({ rule: 'expired', message, offset: input.closesOffset ?? 0 });
    return { state: 'expired', problems };
  }
  if (input.publishes !== undefined && beginningOf(input.publishes, input.timeZone) > input.now) {
    return { state: 'future', problems };
  }
  return { state: 'published', problems };
}

function readFlag(key: string, field: FieldText | undefined, problems: Problem[]): boolean | undefined {
  const word = field?.text.trim().toLowerCase();
  if (field === undefined || word === undefined || word === '') return undefined;
  if (word === 'true' || word === 'false') return word === 'true';
  const message = `Invalid value “${shorten(field.text)}” for ${key}, so the posting is not published. Use ${key}: true or ${key}: false.`;
  problems.push({ rule: 'unknown-status', message, offset: field.offset });
  return undefined;
}

function readStatus(
  field: FieldText | undefined,
  words: StatusWords = new Map(),
  problems: Problem[],
): StatusMeaning | undefined {
  const word = field?.text.trim().toLowerCase();
  if (field === undefined || word === undefined || word === '') return undefined;
  const status = words.get(word) ?? STATUS_WORDS.get(word);
  if (status === undefined) {
    const message = `Unknown status “${shorten(field.text)}”, so the posting is not published. Use one of ${[...new Set([...STATUS_WORDS.keys(), ...words.keys()])].join(', ')}, or define the word in the configuration, under states.`;
    problems.push({ rule: 'unknown-status', message, offset: field.offset });
  }
  return status;
}
