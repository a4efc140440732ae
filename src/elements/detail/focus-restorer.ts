import type { LitElement } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';

/** A card of the list. */
type Card = LitElement & { readonly job: JobSummary | undefined };

/** Moves focus and scroll position between a list and the postings that it opens. */
export class FocusRestorer {
  readonly #host: LitElement;
  #scroll: number | undefined;
  #next: 'posting' | 'arrival' | { card: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The page was loaded with a posting open. */
  arrive(): void {
    this.#next = 'arrival';
  }

  /**
   * A posting is about to be shown.
   *
   * @param isFromList whether it was opened from the list, rather than from another posting
   */
  enter(isFromList: boolean): void {
    if (isFromList) this.#scroll = window.scrollY;
    this.#next = 'posting';
  }

  /** The list is shown again; the focus moves to a job's card. */
  leave(card: string): void {
    this.#next = { card };
  }

  /** Moves the focus as soon as the host has rendered its target. */
  afterRender(): void {
    const next = this.#next;
    const root = this.#host.renderRoot;
    if (next === 'posting' || next === 'arrival') {
      const detail = root.querySelector<LitElement>('.detail');
      if (detail) void this.#goToPosting(detail, next === 'arrival');
    } else if (next) {
      const cards = [...root.querySelectorAll<Card>('.card')];
      const card = cards.find(({ job }) => job?.id === next.card);
      if (card) void this.#goToCard(card, cards);
      // The card has been filtered out, or the job closed; the focus must not jump to it later.
      else if (cards.length > 0) this.#next = undefined;
    }
  }

  async #goToPosting(detail: LitElement, isArrival: boolean): Promise<void> {
    this.#next = undefined;
    await detail.updateComplete;
    const heading = detail.renderRoot.querySelector<HTMLElement>('.title');
    const dialog = detail.closest('dialog');
    if (dialog) {
      dialog.scrollTop = 0;
      heading?.focus({ preventScroll: true });
      return;
    }
    // A reader who has scrolled while the page loaded, or whose position the browser has restored, stays there.
    const isLeft = isArrival && window.scrollY > 0;
    const { top } = this.#host.getBoundingClientRect();
    // Overrides smooth scrolling of the page.
    if (!isLeft && (top < 0 || top > innerHeight / 2)) this.#host.scrollIntoView({ behavior: 'instant' });
    if (!isArrival) heading?.focus({ preventScroll: true });
  }

  async #goToCard(card: Card, cards: readonly Card[]): Promise<void> {
    this.#next = undefined;
    // Until every card has its height, the page is too short for the former position.
    await Promise.all(cards.map((one) => one.updateComplete));
    card.focus({ preventScroll: true });
    if (this.#scroll === undefined) card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else window.scrollTo({ top: this.#scroll, behavior: 'instant' });
  }
}
