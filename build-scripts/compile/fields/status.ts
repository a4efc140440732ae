import { editDistance } from '../../../src/posting/edit-distance.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import { readFlag } from './flag.js';
import {
  STATUS_MEANINGS,
  STATUS_WORDS,
  foldStatus,
  statusMeaning,
  type StatusMeaning,
  type StatusWords,
} from './status-words.js';

/** A field's value as one line of text, and its position. */
export interface FieldText extends Span {
  text: string;
  /** The key as the configuration or the default keys spell it. */
  key: string;
  /** Whether the path or the body says it instead of the front matter. */
  isImplied?: true;
}

/** Whether a posting is published, and if not, why: `expired` is past its deadline or has a status of closed. */
type State = 'published' | 'draft' | 'hidden' | 'future' | 'expired';

/** The fields with a boolean that determines whether a posting is published. */
export type FlagName = keyof typeof FLAGS;

/** For each flag: the value that keeps the posting out of the bundle, and the posting's state then. */
const FLAGS = {
  draft: { is: true, state: 'draft' },
  published: { is: false, state: 'draft' },
  hidden: { is: true, state: 'hidden' },
  visible: { is: false, state: 'hidden' },
  closed: { is: true, state: 'expired' },
  open: { is: false, state: 'expired' },
} as const satisfies Record<string, { is: boolean; state: State }>;

/** The names of the flags. */
export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

const STATES = { published: 'published', draft: 'draft', closed: 'expired' } as const satisfies Record<
  StatusMeaning,
  State
>;

/** What determines whether a posting is published. */
export interface PublishingFields {
  /** Every value of each flag. */
  flags?: Partial<Record<FlagName, readonly FieldText[]>>;
  /** Every value of `status`. */
  status?: readonly FieldText[];
  /** Additional words for `status` from the configuration. */
  words?: StatusWords | undefined;
  /** When the posting is published, in milliseconds since the epoch. */
  publishes?: number | undefined;
  /** The deadline as written, and when the job closes, in milliseconds since the epoch. */
  deadline?: FieldText & { instant: number };
  /** Milliseconds since the epoch. */
  now: number;
}

/** Whether a posting is published. */
export interface PublishingState {
  /** `unknown` has an invalid value, which is an error. */
  state: State | 'unknown';
  /** Whether a flag or status closes the job, whatever its deadline. */
  isClosed: boolean;
  problems: Problem[];
}

/**
 * Determines whether a posting is published. An invalid value is an error, so the posting is not published. Of several
 * reasons, the first of draft, hidden, expired and future applies.
 */
export function publishingState(input: PublishingFields): PublishingState {
  const problems: Problem[] = [];
  const flagged = FLAG_NAMES.flatMap((name) =>
    (input.flags?.[name] ?? []).map((field) => stateOfFlag(name, field, input, problems)),
  );
  const status = (input.status ?? []).map((field) => stateOfStatus(field, input, problems));
  const states = new Set([...flagged, ...status]);
  const isClosed = states.has('expired');
  const implied = (input.status ?? []).find(({ isImplied }, index) => isImplied && status[index] === 'expired');
  if (problems.length > 0) return { state: 'unknown', isClosed, problems };
  const state = (['draft', 'hidden', 'expired'] as const).find((each) => states.has(each));
  if (implied) {
    problems.push({
      rule: 'expired',
      message: 'The folder, the title or the text says that the job is closed.',
      help: 'Change it if the job is still open.',
      offset: implied.offset,
      length: implied.length,
    });
  }
  if (state !== undefined) return { state, isClosed, problems };
  if (input.deadline && input.deadline.instant <= input.now) {
    const { text, offset, length } = input.deadline;
    problems.push({
      rule: 'expired',
      message: `The deadline “${shorten(text)}” has passed.`,
      help: 'Extend the deadline if the job is still open.',
      offset,
      length,
    });
    return { state: 'expired', isClosed, problems };
  }
  if (input.publishes !== undefined && input.publishes > input.now) {
    return { state: 'future', isClosed, problems };
  }
  return { state: 'published', isClosed, problems };
}

function stateOfFlag(name: FlagName, field: FieldText, { words }: PublishingFields, problems: Problem[]): State {
  const { is, state } = FLAGS[name];
  const isSet = readFlag(field.text) ?? flagOfStatus(name, statusMeaning(field.text, words));
  // Hugo 0.111 hides such a posting, and later versions publish it.
  const isAmbiguous = field.key === 'draft' && isSet === true && /^(y|yes|on)$/i.test(field.text.trim());
  if (isSet === undefined || isAmbiguous) {
    problems.push({
      rule: 'unknown-status',
      message: `Invalid value “${shorten(field.text)}” for ${field.key}, so the posting is not published.`,
      help: `Use ${field.key}: true or ${field.key}: false.`,
      offset: field.offset,
      length: field.length,
    });
  }
  return isSet === is ? state : 'published';
}

/** A flag with a word of `status` as its value, such as `published: draft`. */
function flagOfStatus(name: FlagName, meaning: StatusMeaning | undefined): boolean | undefined {
  if (meaning === undefined || name === 'draft' || name === 'hidden') return undefined;
  if (name === 'closed') return meaning === 'draft' ? undefined : meaning === 'closed';
  return meaning === 'published';
}

function stateOfStatus(field: FieldText, { words }: PublishingFields, problems: Problem[]): State {
  const flag = readFlag(field.text);
  const meaning = statusMeaning(field.text, words) ?? (flag === undefined ? undefined : flag ? 'published' : 'draft');
  if (meaning === undefined) {
    const near = nearestStatus(field.text, words);
    problems.push({
      rule: 'unknown-status',
      message: `Unknown value “${shorten(field.text)}” for ${field.key}, so the posting is not published.`,
      help: near
        ? `Did you mean “${near}”?`
        : `Use ${STATUS_MEANINGS.join(', ')} or another word of the same meaning, or define this one under states in the configuration.`,
      offset: field.offset,
      length: field.length,
      ...(near === undefined ? { configurable: { group: 'states', name: foldStatus(field.text) } } : { fix: near }),
    });
  }
  return STATES[meaning ?? 'published'];
}

function nearestStatus(text: string, words: StatusWords = new Map()): string | undefined {
  const written = text.trim().toLowerCase().slice(0, 40);
  const limit = written.length < 4 ? 1 : written.length < 8 ? 2 : 3;
  return [...words.keys(), ...STATUS_WORDS.keys()].find((word) => editDistance(written, word, limit) < limit);
}
