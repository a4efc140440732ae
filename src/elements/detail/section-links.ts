import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlainClick } from '../shared/links.js';
import type { ProcessState } from './posting-view.js';

/**
 * Scrolls to the sections of a posting's text, by the links to them and by the fragment of the page's URL, and opens the
 * `<details>` around them. Browsers look for a fragment in the document only, not in shadow roots
 * (https://github.com/whatwg/html/issues/4050). Opens every `<details>` for printing.
 */
export class SectionLinks implements ReactiveController {
  readonly #isFragmentTaken: () => boolean;
  #text: Element | undefined;
  #process: string | undefined;
  /** Open for printing only. */
  #printed: HTMLDetailsElement[] = [];

  /** @param isFragmentTaken whether the fragment of the page's URL must not change */
  constructor(host: ReactiveControllerHost, isFragmentTaken: () => boolean) {
    this.#isFragmentTaken = isFragmentTaken;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followUrl);
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followUrl);
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  /**
   * Applies the initial state of the hiring process, and scrolls a new text to the section that the URL names.
   *
   * @param text undefined while it is loading
   * @param process undefined for the state in the posting's own markup
   */
  afterRender(text: Element | undefined, process: ProcessState | undefined): void {
    const isNew = text !== this.#text;
    if (process && (isNew || process !== this.#process)) {
      for (const details of text?.querySelectorAll<HTMLDetailsElement>('.job-process') ?? [])
        details.open = process === 'open';
    }
    this.#process = process;
    this.#text = text;
    if (isNew) this.#followUrl();
  }

  /** Handles a click on a link to a section. */
  follow(event: MouseEvent): void {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#') || !isPlainClick(event) || !this.#scrollTo(href)) return;
    event.preventDefault();
    this.#keepInUrl(href);
  }

  #scrollTo(hash: string): boolean {
    const section = this.#section(hash);
    if (!section) return false;
    for (let parent = section.parentElement; parent; parent = parent.parentElement) {
      if (parent instanceof HTMLDetailsElement) parent.open = true;
    }
    section.scrollIntoView();
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
    return true;
  }

  #followUrl = (): void => {
    this.#scrollTo(location.hash);
  };

  /** A fragment that names no section of the text, such as the list's own state, is kept. */
  #keepInUrl(hash: string): void {
    if ((location.hash !== '' && !this.#section(location.hash)) || this.#isFragmentTaken()) return;
    const url = new URL(location.href);
    url.hash = hash;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A sandboxed page must not change its URL.
    }
  }

  /** @param hash with its `#` */
  #section(hash: string): HTMLElement | null | undefined {
    return hash.length < 2 ? null : this.#text?.querySelector(`#${CSS.escape(decoded(hash.slice(1)))}`);
  }

  #openAll = (): void => {
    this.#printed = [...(this.#text?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.#printed) details.open = true;
  };

  #closeAgain = (): void => {
    for (const details of this.#printed) details.open = false;
    this.#printed = [];
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
