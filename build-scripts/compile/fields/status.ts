import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { ALL_WORDS } from '../words/all-words.js';
import type { Span } from '../source-text.js';
import { beginningOf } from './date.js';

/** A field's value as one line of text, and its position in the file. */
export interface FieldText extends Span {
  text: string;
}

/** The fields that determine whether a posting is published. */
export interface PublishingFields {
  draft?: FieldText | undefined;
  /** The key `published`. */
  public?: FieldText | undefined;
  hidden?: FieldText | undefined;
  status?: FieldText | undefined;
  /** Additional words for `status` from the configuration, lowercase. */
  words?: StatusWords | undefined;
  /** Date of publication: an ISO 8601 date, or date-time with offset. */
  publishes?: string | undefined;
  /** When the job closes: ISO 8601 in UTC. */
  openUntil?: string | undefined;
  /** Position of the deadline in the file. */
  closesPlace?: Span;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name of the time zone of dates without a time. Default: UTC. */
  timeZone?: string;
}

/**
 * Whether a posting is published, and if not, why: `expired` is past its deadline or has a status of closed; `unknown` has an
 * invalid value, which is an error.
 */
export interface PublishingState {
  state: 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'unknown';
  problems: Problem[];
}

/** Meanings of the words of `status` and `state`. */
export const STATUS_MEANINGS = ['published', 'draft', 'closed'] as const;

/** One of `STATUS_MEANINGS`. */
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** Words of `status` and `state`, lowercase, with their meanings. */
export type StatusWords = ReadonlyMap<string, StatusMeaning>;

const STATUS_WORDS: StatusWords = new Map(
  Object.values(ALL_WORDS).flatMap(({ status }) =>
    STATUS_MEANINGS.flatMap((meaning) => (status?.[meaning] ?? []).map((word) => [word, meaning] as const)),
  ),
);

/**
 * Determines whether a posting is published. An invalid value is an error, so the posting is not published. Of several
 * reasons, the first of draft, hidden, expired and future applies.
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
    problems.push({
      rule: 'expired',
      message: 'The deadline has passed.',
      help: 'Extend the deadline if the job is still open.',
      ...(input.closesPlace ?? { offset: 0 }),
    });
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
  const message = `Invalid value “${shorten(field.text)}” for ${key}, so the posting is not published.`;
  const help = `Use ${key}: true or ${key}: false.`;
  problems.push({ rule: 'unknown-status', message, help, offset: field.offset, length: field.length });
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
    const message = `Unknown status “${shorten(field.text)}”, so the posting is not published.`;
    const help = `Use one of ${[...new Set([...STATUS_WORDS.keys(), ...words.keys()])].join(', ')}, or define the word in the configuration, under states.`;
    problems.push({ rule: 'unknown-status', message, help, offset: field.offset, length: field.length });
  }
  return status;
}
