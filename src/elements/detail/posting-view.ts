import type { InterfaceLanguage } from '../../posting/languages.js';
import type { FacetFact } from '../../posting/facet-facts.js';
import type { BundleFacet } from '../../posting/job-bundle.js';
import type { JobSummary } from '../../posting/job-posting.js';
import type { CardActions, LinkedJob } from '../shared/job-cards.js';

/** The parameters that are added to the apply URL. */
export interface ApplyParameters {
  /** Value of the `source` parameter; none when empty. */
  readonly source: string | undefined;
  /** Space-separated query parameters of the page; a trailing `*` is a wildcard. */
  readonly forwardParams: string;
}

/** Initial state of the hiring process section. */
export type ProcessState = 'collapsed' | 'open';

/** Settings of a posting, which a list passes on to the one that it opens. */
export interface PostingSettings extends ApplyParameters {
  /** Heading level of the title, 1–6. */
  readonly headingLevel: number;
  /** Undefined for the state in the posting's own markup. */
  readonly process: ProcessState | undefined;
}

/** What a list passes to the posting that it has opened. */
export interface PostingContext {
  /** Every job of the list, in every language. */
  readonly jobs: readonly JobSummary[];
  /** The facets that the configuration defines. */
  readonly facets: readonly BundleFacet[];
  /** Whether the list keeps its state in the URL's fragment, which then cannot name a section. */
  readonly ownsFragment: boolean;
  /** The absolute URL of a job opened in the list, without the reader's filters. */
  href(job: JobSummary): string;
  /** Opens another job, or a translation of this one, in place of the posting. */
  open(job: JobSummary): void;
  /** Returns to the list that the posting replaces; `undefined` in a dialog. */
  readonly close: (() => void) | undefined;
  /** Requests the text of another job whose card is pressed; `undefined` gives up. */
  prefetch(job: JobSummary | undefined): void;
}

/** The text of a posting. */
export type PostingText =
  | { readonly status: 'pending' | 'error' }
  | { readonly status: 'complete'; readonly element: HTMLElement; readonly isCopy: boolean };

/** The job in another language. */
export interface Translation {
  readonly job: JobSummary;
  /** The URL that opens it in the list; undefined outside a list. */
  readonly href: string | undefined;
}

/** What a posting shows. */
export interface PostingView {
  readonly job: JobSummary;
  /** The interface's language, as a BCP 47 tag with the reader's region. */
  readonly locale: string;
  /** The language of the facts' labels and dates: the posting's, where the interface speaks it. */
  readonly factsLanguage: InterfaceLanguage;
  /** The reader's language. */
  readonly reader: string;
  /** Heading level of the title, 1–6. */
  readonly headingLevel: number;
  readonly text: PostingText;
  /** Values of the facets that the configuration defines. */
  readonly facetFacts: readonly FacetFact[];
  /** Whether applications have closed. */
  readonly isClosed: boolean;
  /** URL of the application with its parameters; undefined when applications are not possible. */
  readonly applyUrl: string | undefined;
  /** The job in other languages. */
  readonly translations: readonly Translation[];
  /** Result of sharing, to be announced. */
  readonly shareStatus: string | undefined;
  /** Whether a button below the text returns to the list, for who has read that far; not until the text has loaded. */
  readonly hasBackButton: boolean;
  /** Jobs of the list that are similar to this one; empty until the text has loaded. */
  readonly similarJobs: readonly LinkedJob[];
}

/** What a reader can do with a posting. */
export interface PostingActions extends CardActions {
  /** Handles a click on a link of the posting. */
  readonly followLink: (event: MouseEvent) => void;
  /** Shows the job in another language. */
  readonly translate: (translation: JobSummary) => void;
  readonly share: () => void;
  /** Returns to the list. */
  readonly close: () => void;
  /** Loads the text again. */
  readonly retry: () => void;
}
