import type { LitElement, ReactiveController } from 'lit';

/** Puts the title of a posting before the page's own title, while its host shows that posting. */
export class DocumentTitle implements ReactiveController {
  readonly #host: LitElement;
  readonly #posting: () => string | undefined;
  #shown: string | undefined;
  /** The page's own title, and the one in its place. */
  #pageTitle = '';
  #title = '';

  /** @param posting title of the posting, read after each update; `undefined` where none is open, or the page's title stays */
  constructor(host: LitElement, posting: () => string | undefined) {
    this.#host = host;
    this.#posting = posting;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update may be under way when the host is disconnected.
    this.#show(this.#host.isConnected ? this.#posting() : undefined);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  #show(posting: string | undefined): void {
    if (posting === this.#shown) return;
    // A page that has set another title meanwhile keeps it.
    if (this.#shown !== undefined && document.title === this.#title) document.title = this.#pageTitle;
    this.#shown = posting;
    if (posting === undefined) return;
    this.#pageTitle = document.title;
    document.title = [posting, this.#pageTitle].filter((text) => text !== '').join(' – ');
    // As the document has it, without repeated white space.
    this.#title = document.title;
  }
}
