import type { JobSummary } from '../../posting/job-posting.js';

/** What a list tells the posting that it has opened. */
export interface PostingContext {
  /** Every job of the list, in every language. */
  readonly jobs: readonly JobSummary[];
  /** Whether the fragment of the page's URL is not for the posting's sections. */
  readonly leavesFragment: boolean;
  /** The absolute URL that shows a job opened, and nothing of what this reader has searched for. */
  href(job: JobSummary): string;
  /** Shows another job, or another version of this one, in the posting's place. */
  open(job: JobSummary): void;
}
