import type { ReactiveController } from 'lit';
import type { JobDetail } from '../job-detail.js';
import { isPlainClick } from '../shared/plain-click.js';

/**
 * Leads to the sections of a posting's text, by the links in it and by the fragment of the page's URL, and unfolds what a
 * section is folded in. Browsers look for a fragment in the document only, not in shadow roots
 * (https://github.com/whatwg/html/issues/4050).
 */
export class PostingSections implements ReactiveController {
  readonly #host: JobDetail;
  #text: Element | undefined;
  #process: string | undefined;
  /** What was unfolded for printing only. */
  #unfolded: HTMLDetailsElement[] = [];

  constructor(host: JobDetail) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followUrl);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#refold);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followUrl);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#refold);
  }

  /** Call it when the host has rendered. A text that is there for the first time opens as the page and its URL ask. */
  settle(text: Element | undefined): void {
    const { process } = this.#host;
    const isNew = text !== this.#text;
    if (process && (isNew || process !== this.#process)) {
      for (const folded of text?.querySelectorAll<HTMLDetailsElement>('.job-process') ?? [])
        folded.open = process === 'open';
    }
    this.#process = process;
    this.#text = text;
    if (isNew) this.#followUrl();
  }

  /** Follows a link to a section, if that is what was clicked. */
  follow(event: MouseEvent): void {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#') || !isPlainClick(event) || !this.#lead(href)) return;
    event.preventDefault();
    this.#keepInUrl(href);
  }

  #lead(hash: string): boolean {
    const section = this.#named(hash);
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
    this.#lead(location.hash);
  };

  /** A fragment that means something else, such as the list's own state, is left alone. */
  #keepInUrl(hash: string): void {
    if ((location.hash !== '' && !this.#named(location.hash)) || this.#host.context?.leavesFragment) return;
    const url = new URL(location.href);
    url.hash = hash;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A page in a sandbox may not change its URL.
    }
  }

  /** The section that a fragment names, `#` included. */
  #named(hash: string): HTMLElement | null | undefined {
    return hash.length < 2 ? null : this.#text?.querySelector(`#${CSS.escape(decoded(hash.slice(1)))}`);
  }

  #unfold = (): void => {
    this.#unfolded = [...(this.#text?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const folded of this.#unfolded) folded.open = true;
  };

  #refold = (): void => {
    for (const unfolded of this.#unfolded) unfolded.open = false;
    this.#unfolded = [];
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
