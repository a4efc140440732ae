import type { LitElement } from 'lit';
import type { ValidBundle } from '../../bundle/validate.js';
import type { Facet } from '../../search/facets.js';
import type { JobSort } from '../../search/sort-jobs.js';
import type { FoundJobs } from '../../search/find-jobs.js';
import type { Relaxation } from '../../search/relaxations.js';
import type { Criteria } from '../../search/criteria.js';
import type { OpenedPosting, OpenIn } from '../detail/posting-presenter.js';
import type { PostingSettings } from '../detail/posting-view.js';
import type { CardActions, LinkedJob } from '../shared/job-cards.js';
import type { SearchJobs } from './remote-search.js';
import type { UrlStateMode } from './url-state.js';

/** The properties of a list that its controller reads. */
export interface ListSettings extends PostingSettings {
  readonly preset: string | undefined;
  readonly query: string | undefined;
  readonly search: SearchJobs | undefined;
  readonly facets: string | null | undefined;
  readonly sort: JobSort;
  readonly groupBy: string | undefined;
  readonly openIn: OpenIn;
  readonly documentTitle: boolean;
  readonly hrefTemplate: string | undefined;
  readonly pageSize: number;
  readonly urlPrefix: string | undefined;
  readonly urlState: UrlStateMode;
}

/** The element that a controller of the list serves. */
export type ListHost = LitElement & ListSettings;

/** A loaded bundle, and who reads it. */
export interface ListContext {
  readonly bundle: ValidBundle;
  /** The interface's language, as a BCP 47 tag with the reader's region. */
  readonly locale: string;
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
}

/** The result of a search. */
export interface SearchResult extends FoundJobs {
  /** The query that was searched for: the reader's, or its spelling correction. */
  readonly effectiveQuery: string;
  /** Whether more jobs may match, since words or an answer are under way. */
  readonly isPending: boolean;
  /** Where no job matches, which filter to give up. */
  readonly relaxations: readonly Relaxation[];
}

/** Cards under one heading. */
export interface CardGroup {
  /** Text of the heading; absent in a list without groups. */
  readonly label?: string;
  /** Language of the heading, where it is not the interface's. */
  readonly lang?: string | undefined;
  readonly cards: readonly LinkedJob[];
}

/** State of the facet menus. */
export interface MenuState {
  /** The facet whose menu is open. */
  readonly open: string | undefined;
  /** Text in the search field of each facet with many options. */
  readonly searches: ReadonlyMap<string, string>;
}

/** What a list shows: plain data, made once per update. */
export interface ListView extends SearchResult, ListContext {
  /** Text of the search field. */
  readonly query: string;
  /** The number of jobs, or what else there is to say about the result. */
  readonly status: string;
  /** The same for screen readers: not of each key, but of the result of the query when the typing rests. */
  readonly announcement: string;
  /**
   * Changes with what is searched for and selected. The results are then new elements: those that stayed would move from
   * where the reader looks to where their next job is.
   */
  readonly resultsKey: string;
  /** Whether anything is searched for or selected. */
  readonly isFiltered: boolean;
  /** The facets of the filter bar, in order: those that the list shows and that have more than one option. */
  readonly shownFacets: readonly Facet[];
  readonly menus: MenuState;
  readonly isSheetOpen: boolean;
  /** Words to highlight in the cards. */
  readonly highlight: readonly string[];
  /** The cards shown, of the jobs found. */
  readonly groups: readonly CardGroup[];
  readonly hasMore: boolean;
  /** Heading level of the cards, or of the groups they are in. */
  readonly headingLevel: number;
  /** The open application, where no job is found. */
  readonly openApplication: LinkedJob | undefined;
  /** Whether the URL names a job that is not in the list. */
  readonly isJobGone: boolean;
  /** Whether the page's own search, or loading the words of the postings' texts, failed. */
  readonly hasSearchFailed: boolean;
  readonly posting: OpenedPosting | undefined;
}

/** What the reader of a list can do. */
export interface ListActions extends CardActions {
  /** Searches; the URL follows when the typing rests. */
  search(query: string): void;
  /** Prepares the jobs for the first search, and loads the words of the postings' texts. */
  prepareSearch(): void;
  /** Searches for the query as it is typed, without spelling correction. */
  searchExactly(): void;
  /** Searches again after a failure. */
  retrySearch(): void;
  /** Selects an option of a facet, or deselects it. */
  toggleOption(facet: string, value: string): void;
  /** Narrows the options of a facet. */
  searchOptions(facet: string, text: string): void;
  /** Opens the menu of a facet, or closes it. */
  toggleMenu(facet: string): void;
  openSheet(): void;
  closeSheet(): void;
  /** The dialog of the sheet has been closed, by whatever means. */
  sheetClosed(): void;
  /** Deselects an option, and moves focus from its button to the next. */
  removeFilter(facet: string, value: string, index: number): void;
  /** Gives up a filter, and keeps these criteria. */
  relax(criteria: Criteria): void;
  /** Deselects every option and clears the query. */
  clear(): void;
  showMore(): void;
  /** Loads the bundle again. */
  reload(): void;
}
