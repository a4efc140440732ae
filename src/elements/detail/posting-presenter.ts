import { nothing, type TemplateResult } from 'lit';
import type { BundleFacet } from '../../posting/job-bundle.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { html } from '../shared/prefixed-html.js';
import type { PostingContext, PostingSettings } from './posting-view.js';

/** Where a list opens a posting: in its own place, in a dialog, or on a page of its own. */
export type OpenIn = 'inline' | 'dialog' | 'page';

/** The posting that a list has opened, with the list's settings for it. */
export interface OpenedPosting extends PostingSettings {
  readonly job: JobSummary;
  /** Every job of the list, in every language. */
  readonly jobs: readonly JobSummary[];
  /** The facets that the configuration defines. */
  readonly facets: readonly BundleFacet[];
  /** The absolute URL of the bundle. */
  readonly bundleUrl: string;
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
  /** Whether the page was loaded with the posting open; scroll position and focus then stay. */
  readonly isArrival: boolean;
  /** Whether the list keeps its state in the fragment of the page's URL. */
  readonly ownsFragment: boolean;
  readonly openIn: OpenIn;
}

/** How the postings of a list are opened and closed. */
export interface PostingNavigation {
  /** Returns to the list. */
  close(): void;
  /** Opens another job, or a translation of this one, in place of the posting. */
  open(job: JobSummary): void;
  /** The absolute URL of a job opened in the list, without the reader's filters. */
  link(job: JobSummary): string;
}

/** An opened posting and what its presenter needs around it. */
export interface PresentedPosting extends OpenedPosting {
  readonly context: PostingContext;
  readonly close: () => void;
}

/** Where a list shows an opened posting: in its own place, or in a dialog. */
export interface PostingPresenter {
  /** Renders a posting. Called before the page changes, so that the scroll position is still that of the list. */
  render(posting: PresentedPosting): TemplateResult;
  /**
   * Moves the focus to a posting that has opened, or back to the card of one that has closed.
   *
   * @param opened the posting that is open
   */
  afterRender(opened: JobSummary | undefined): void;
}

/** Parts of a posting as exposed by a list (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr). */
const DETAIL_PARTS =
  'base:detail,title:detail-title,meta:detail-meta,badge:detail-badge,facts:detail-facts,body:detail-body,back,language-links,share,table-of-contents,share-status,apply-bar,apply,apply-link,button,accordion,process,lead,note,note-warning,note-success,contact,callout,callouts,quote,icon,notice,retry,skeleton,similar-jobs,similar-jobs-title,list,item,card,card-title,card-link,card-meta,card-intro,card-facts,card-fact,card-badge,card-mark';

/** The element of a posting that a list has opened. */
export function jobDetail(posting: PresentedPosting): TemplateResult {
  const { job, bundleUrl, reader, context, headingLevel, source, forwardParams, process } = posting;
  return html`<job-detail
    class="detail"
    exportparts=${DETAIL_PARTS}
    lang=${reader}
    heading-level=${headingLevel}
    source=${source ?? nothing}
    forward-params=${forwardParams}
    process=${process ?? nothing}
    .src=${bundleUrl}
    .job=${job}
    .context=${context}
  ></job-detail>`;
}
