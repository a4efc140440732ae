import type { BundleState } from '../../bundle/bundle-controller.js';
import type { BundleErrorReason } from '../../bundle/bundle-error.js';
import type { ChosenValues } from '../../search/criteria.js';

/** The jobs have come, and are about to be shown. */
export interface JobLoadDetail {
  /** How many jobs there are, in how many versions soever. */
  readonly jobs: number;
  /** How many entries of the bundle were left out because they were not as agreed. */
  readonly broken: number;
}

/** A bundle or a posting could not be had. */
export interface JobErrorDetail {
  readonly reason: BundleErrorReason;
  readonly url: string;
  /** For developers, in English. */
  readonly message: string;
}

/** The reader narrowed or widened the list. What was typed is not told: people type names. */
export interface JobFilterDetail {
  readonly chosen: ChosenValues;
  readonly searching: boolean;
  /** How many jobs are left. */
  readonly count: number;
}

/** A posting. */
export interface JobReferenceDetail {
  readonly id: string;
  readonly lang: string;
}

/** The reader is about to leave for the application. */
export interface JobApplyDetail extends JobReferenceDetail {
  /** Where to, parameters included. */
  readonly url: string;
}

/** Every event of the elements, by name. All bubble and leave shadow roots. */
export interface JobEventDetails {
  'job-load': JobLoadDetail;
  'job-error': JobErrorDetail;
  'job-filter': JobFilterDetail;
  /** Cancelable where a click caused it: the page then shows the posting itself. */
  'job-open': JobReferenceDetail;
  'job-close': JobReferenceDetail;
  /** Cancelable: the page then takes the application itself. */
  'job-apply': JobApplyDetail;
}

type JobEventMap = { [Name in keyof JobEventDetails]: CustomEvent<JobEventDetails[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to the platform's own map
  interface HTMLElementEventMap extends JobEventMap {}
}

/**
 * Dispatches an event of ours.
 *
 * @returns false when it is cancelable and somebody canceled it
 */
export function dispatchJobEvent<Name extends keyof JobEventDetails>(
  element: HTMLElement,
  name: Name,
  detail: JobEventDetails[Name],
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

/** Tells the page that a bundle has come, or could not be had. */
export function dispatchBundleEvent(element: HTMLElement, state: BundleState): void {
  if (state.status === 'complete') {
    const { jobs, broken } = state.bundle;
    dispatchJobEvent(element, 'job-load', { jobs: new Set(jobs.map((job) => job.id)).size, broken });
  } else if (state.status === 'error') {
    const { reason, url, message } = state.error;
    dispatchJobEvent(element, 'job-error', { reason, url, message });
  }
}
