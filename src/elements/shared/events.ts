import type { BundleErrorReason } from '../../bundle/bundle-error.js';
import type { JobSummary } from '../../posting/job-posting.js';
import type { ChosenValues } from '../../search/criteria.js';

/** Detail of `job-load`. */
export interface JobLoadDetail {
  /** Number of distinct jobs, regardless of translations. */
  readonly jobs: number;
  /** Number of entries of the bundle that were skipped because they do not match the schema. */
  readonly broken: number;
}

/** Detail of `job-error`. */
export interface JobErrorDetail {
  readonly reason: BundleErrorReason;
  readonly url: string;
  /** Message for developers, in English. */
  readonly message: string;
}

/** Detail of `job-filter`. The query itself is omitted for privacy. */
export interface JobFilterDetail {
  readonly chosen: ChosenValues;
  readonly searching: boolean;
  /** Number of matching jobs. */
  readonly count: number;
  /** Ids of the matching jobs, in the order shown. */
  readonly ids: readonly string[];
}

/** Detail of `job-open` and `job-close`: the posting. */
export interface JobReferenceDetail {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
}

/** The reference of a posting in the detail of an event. */
export function jobReference({ id, lang, title }: JobSummary): JobReferenceDetail {
  return { id, lang, title };
}

/** Detail of `job-apply`. */
export interface JobApplyDetail extends JobReferenceDetail {
  /** The apply URL, with forwarded parameters. */
  readonly url: string;
}

/** Details of the elements' events, by event name. All events bubble and are composed. */
export interface JobEventDetails {
  'job-load': JobLoadDetail;
  'job-error': JobErrorDetail;
  'job-filter': JobFilterDetail;
  /** Cancelable when caused by a click: the page then shows the posting itself. */
  'job-open': JobReferenceDetail;
  'job-close': JobReferenceDetail;
  /** Cancelable: the page then handles the application itself. */
  'job-apply': JobApplyDetail;
}

type JobEventMap = { [Name in keyof JobEventDetails]: CustomEvent<JobEventDetails[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to the platform's own map
  interface HTMLElementEventMap extends JobEventMap {}
}

/**
 * Dispatches one of the elements' events.
 *
 * @returns false when it was canceled
 */
export function dispatchJobEvent<Name extends keyof JobEventDetails>(
  element: HTMLElement,
  name: Name,
  detail: JobEventDetails[Name],
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
