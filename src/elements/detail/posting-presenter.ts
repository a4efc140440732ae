import type { TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import type { PostingContext } from './posting-context.js';

/** An opened posting, and what it needs around it. */
export interface PlacedPosting {
  readonly job: JobSummary;
  /** What the job's own URLs are relative to. */
  readonly bundleUrl: string;
  /** The reader's language. */
  readonly reader: string;
  /** Whether a link brought the reader here, who then opened nothing and is not to be moved. */
  readonly isArrival: boolean;
  /** What the posting is told of the list. */
  readonly context: PostingContext;
  /** Goes back to the list. */
  readonly close: () => void;
}

/**
 * Where a list opens its postings: in its own place, or in a dialog over it. Each is a file of its own, fetched when the
 * first posting is opened.
 */
export interface PostingPlace {
  /** Whether the list gives way to the posting. */
  readonly replacesList: boolean;
  /** The posting with what stands around it. Called before anything is drawn, while the page is as the reader left it. */
  render(posting: PlacedPosting): TemplateResult;
  /**
   * The list has been drawn: the time to lead the focus into a posting, or back to its card.
   *
   * @param opened the posting that is open now
   */
  settle(opened: JobSummary | undefined): void;
}
