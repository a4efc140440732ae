import type { TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import type { PostingContext } from './posting-context.js';

/** The posting that a list has opened, with the list's settings for it: plain data. */
export interface OpenedPosting {
  readonly job: JobSummary;
  /** Every job of the list, in every language. */
  readonly jobs: readonly JobSummary[];
  /** The absolute URL that the jobs' own URLs are relative to. */
  readonly bundleUrl: string;
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
  /** Whether the reader came to the posting by its URL, and is not to be moved. */
  readonly isArrival: boolean;
  /** Whether the list keeps its state in the fragment of the page's URL. */
  readonly leavesFragment: boolean;
  readonly openIn: 'inline' | 'dialog' | 'page';
  readonly headingLevel: number;
  readonly source: string | undefined;
  readonly forwardParams: string;
  readonly process: 'collapsed' | 'open' | undefined;
}

/** What can be done with an opened posting. */
export interface PostingActions {
  /** Returns to the list. */
  close(): void;
  /** Opens another job, or another version of this one, in the posting's place. */
  open(job: JobSummary): void;
  /** The absolute URL that opens a job, without the list's filters. */
  link(job: JobSummary): string;
}

/** An opened posting, and what it needs around it. */
export interface PlacedPosting extends OpenedPosting {
  readonly context: PostingContext;
  readonly close: () => void;
}

/** Where a list opens its postings: in its own place, or in a dialog over it. */
export interface PostingPlace {
  /** The posting with what is around it. Called before anything is drawn, while the page is as the reader left it. */
  render(posting: PlacedPosting): TemplateResult;
  /**
   * Moves focus into the posting, or back to its card. Called when the list has rendered.
   *
   * @param opened the posting that is open now
   */
  settle(opened: JobSummary | undefined): void;
}
