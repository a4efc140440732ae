import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ID_PREFIX } from '../../posting/html-policy.js';
import { type Criteria, readCriteria, writeCriteria } from '../../search/criteria.js';

/** The part of the page's URL that stores a list's criteria. */
export type UrlStateMode = 'query' | 'hash' | 'none';

/** Where a list keeps its criteria. */
export interface UrlStateSettings {
  readonly mode: UrlStateMode;
  /** Prefix of each parameter's name. */
  readonly prefix: string;
}

/** Keeps criteria in the page's URL, and calls back when the reader goes back or forward. */
export class UrlState implements ReactiveController {
  readonly #settings: () => UrlStateSettings;
  readonly #moved: (criteria: Criteria, cause: 'start' | 'history') => void;
  #mode: UrlStateMode = 'none';
  #prefix = '';
  #asked = '';

  /**
   * @param settings asked before each update
   * @param moved called with what the URL says: before the first update, and whenever the reader goes back or forward
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
    this.#asked = '';
  }

  hostUpdate(): void {
    const { mode, prefix } = this.#settings();
    const asked = `${mode} ${prefix}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#mode = mode;
    this.#prefix = prefix;
    if (mode !== 'none') this.#moved(this.#read(), 'start');
  }

  /** The URL that shows a list with these criteria. */
  href(criteria: Criteria): string {
    const url = new URL(location.href);
    if (this.#mode === 'hash') url.hash = writeCriteria(parametersInHash(), criteria, this.#prefix);
    else {
      url.search = writeCriteria(url.search, criteria, this.#prefix);
      // A section belongs to the posting that is open now.
      if (url.hash.startsWith(`#${ID_PREFIX}`)) url.hash = '';
    }
    return url.href;
  }

  /**
   * Puts criteria into the URL. A page that may not change its URL (a sandbox, a `srcdoc`) keeps it, and its list still
   * works.
   *
   * @param how `open` is a step back can undo from anywhere, which {@link canGoBack} then knows
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
    return readCriteria(this.#mode === 'hash' ? parametersInHash() : location.search, this.#prefix);
  }

  #followHistory = (): void => {
    if (this.#mode !== 'none') this.#moved(this.#read(), 'history');
  };
}

/** A fragment that names a place on the page holds no parameters, and gives way to them. */
function parametersInHash(): string {
  return location.hash.includes('=') ? location.hash.slice(1) : '';
}

/** The prefixes in use on this page. */
const claimed = new Set<string>();

/**
 * What stands before the names of a list's parameters in the URL, so that two lists on a page do not disturb each
 * other: what the page says, else nothing for the first list, `list2-` for the next. Claimed at the first update on the
 * page, before anything has been loaded, since a link has to mean the same list each time; and not sooner, since what
 * replaces a list by `innerHTML` comes onto the page before that has left it.
 */
export class UrlPrefix implements ReactiveController {
  /** The one that is claimed. */
  value = '';

  readonly #wanted: () => string | undefined;
  #asked: string | undefined;
  #connected = false;
  #isClaimed = false;

  /** @param wanted what the page says, asked before each update; `undefined` when it says nothing */
  constructor(host: ReactiveControllerHost, wanted: () => string | undefined) {
    this.#wanted = wanted;
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
    const wanted = this.#wanted();
    // An update may be under way when the host leaves the page.
    if (!this.#connected || (this.#isClaimed && wanted === this.#asked)) return;
    this.#release();
    this.#asked = wanted;
    this.value = wanted ?? freePrefix();
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
