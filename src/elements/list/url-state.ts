import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ID_PREFIX } from '../../posting/html-policy.js';
import { type Criteria, readCriteria, writeCriteria } from '../../search/criteria.js';
import type { FacetDefinition } from '../../search/facets.js';

/** The part of the page's URL that stores a list's criteria. */
export type UrlStateMode = 'query' | 'hash' | 'none';

/** Where a list keeps its criteria. */
export interface UrlStateSettings {
  readonly mode: UrlStateMode;
  /** Prefix of each parameter's name. */
  readonly prefix: string;
  /** The facets that it may name; a bundle that loads may add some. */
  readonly facets: readonly FacetDefinition[];
}

/** Keeps criteria in the page's URL, and calls back when the reader goes back or forward. */
export class UrlState implements ReactiveController {
  readonly #settings: () => UrlStateSettings;
  readonly #moved: (criteria: Criteria, cause: 'start' | 'history') => void;
  #mode: UrlStateMode = 'none';
  #prefix = '';
  #facets: readonly FacetDefinition[] = [];
  #former = '';

  /**
   * @param settings read before each update
   * @param moved called with the criteria of the URL: before the first update, when there are other facets, and whenever
   *   the reader goes back or forward
   */
  constructor(
    host: ReactiveControllerHost,
    settings: () => UrlStateSettings,
    moved: (criteria: Criteria, cause: 'start' | 'history') => void,
  ) {
    this.#settings = settings;
    this.#moved = moved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#followHistory);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#followHistory);
    this.#former = '';
  }

  hostUpdate(): void {
    const { mode, prefix, facets } = this.#settings();
    const current = [mode, prefix, ...facets.map(({ name }) => name)].join(' ');
    if (current === this.#former) return;
    this.#former = current;
    this.#mode = mode;
    this.#prefix = prefix;
    this.#facets = facets;
    if (mode !== 'none') this.#moved(this.#read(), 'start');
  }

  /** The URL that shows a list with these criteria. */
  href(criteria: Criteria): string {
    const url = new URL(location.href);
    if (this.#mode === 'hash') url.hash = writeCriteria(parametersInHash(), criteria, this.#prefix, this.#facets);
    else {
      url.search = writeCriteria(url.search, criteria, this.#prefix, this.#facets);
      // A section belongs to the posting that is open now.
      if (url.hash.startsWith(`#${ID_PREFIX}`)) url.hash = '';
    }
    return url.href;
  }

  /**
   * Writes criteria to the URL. A page that may not change its URL (a sandbox, a `srcdoc`) keeps it, and its list still
   * works.
   *
   * @param how `open` pushes an entry from which {@link canGoBack} is true
   */
  write(criteria: Criteria, how: 'open' | 'push' | 'replace'): void {
    if (this.#mode === 'none') return;
    const url = this.href(criteria);
    const state = { ...(typeof history.state === 'object' ? history.state : {}) } as Record<string, unknown>;
    if (how !== 'replace') {
      delete state[this.#marker];
      if (how === 'open') state[this.#marker] = true;
    }
    try {
      if (how === 'replace') history.replaceState(history.state, '', url);
      else history.pushState(state, '', url);
    } catch {
      this.#mode = 'none';
    }
  }

  /** Whether the entry before this one in the tab's history is the list that the posting was opened from. */
  get canGoBack(): boolean {
    return this.#mode !== 'none' && !!(history.state as Record<string, unknown> | null)?.[this.#marker];
  }

  get #marker(): string {
    return `${this.#prefix}job-list`;
  }

  #read(): Criteria {
    return readCriteria(this.#mode === 'hash' ? parametersInHash() : location.search, this.#prefix, this.#facets);
  }

  #followHistory = (): void => {
    if (this.#mode !== 'none') this.#moved(this.#read(), 'history');
  };
}

/** The parameters in the fragment. A fragment that names a place on the page has none, and is replaced by them. */
function parametersInHash(): string {
  return location.hash.includes('=') ? location.hash.slice(1) : '';
}

/** The prefixes that lists on this page have claimed. */
const claimed = new Set<string>();

/**
 * Prefix of a list's URL parameters, so that several lists can share a URL: the one that the page sets, else none for the
 * first list and `list2-` for the second. It is claimed at the first update, before anything has loaded, since a link has
 * to mean the same list each time; and no sooner, since an element that replaces a list by `innerHTML` is connected before
 * that list is disconnected.
 */
export class UrlPrefix implements ReactiveController {
  /** The claimed prefix. */
  value = '';

  readonly #requested: () => string | undefined;
  #former: string | undefined;
  #connected = false;
  #isClaimed = false;

  /** @param requested the prefix that the page sets, read before each update */
  constructor(host: ReactiveControllerHost, requested: () => string | undefined) {
    this.#requested = requested;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  hostUpdate(): void {
    const requested = this.#requested();
    // An update may be under way when the host leaves the page.
    if (!this.#connected || (this.#isClaimed && requested === this.#former)) return;
    this.#release();
    this.#former = requested;
    this.value = requested ?? freePrefix();
    this.#isClaimed = true;
    claimed.add(this.value);
  }

  #release(): void {
    if (this.#isClaimed) claimed.delete(this.value);
    this.#isClaimed = false;
  }
}

function freePrefix(): string {
  let prefix = '';
  for (let list = 2; claimed.has(prefix); list++) prefix = `list${list}-`;
  return prefix;
}
