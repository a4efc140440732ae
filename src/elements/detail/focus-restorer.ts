import type { LitElement } from 'lit';
import type { JobCard } from '../job-card.js';
import type { JobDetail } from '../job-detail.js';

/** Leads the eye and the focus into an opened posting, and back to where the reader was in the list. */
export class ReturnPlace {
  readonly #host: LitElement;
  #scroll: number | undefined;
  #next: 'posting' | 'arrival' | { card: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** A link has brought the reader to a posting. */
  arrive(): void {
    this.#next = 'arrival';
  }

  /**
   * A posting is about to be shown.
   *
   * @param isFromList whether it is the list that gives way to it
   */
  enter(isFromList: boolean): void {
    if (isFromList) this.#scroll = window.scrollY;
    this.#next = 'posting';
  }

  /** The list is about to come back; the reader is led to a job's card. */
  leave(card: string): void {
    this.#next = { card };
  }

  /** Call it when the host has rendered. Does nothing until what is led to is there. */
  settle(): void {
    const next = this.#next;
    const root = this.#host.renderRoot;
    if (next === 'posting' || next === 'arrival') {
      const detail = root.querySelector<JobDetail>('.detail');
      if (detail) void this.#goToPosting(detail, next === 'arrival');
    } else if (next) {
      const cards = [...root.querySelectorAll<JobCard>('.card')];
      const card = cards.find(({ job }) => job?.id === next.card);
      if (card) void this.#goToCard(card, cards);
      // It has been filtered out, or closed; nobody is to be led to it later.
      else if (cards.length > 0) this.#next = undefined;
    }
  }

  async #goToPosting(detail: JobDetail, isArrival: boolean): Promise<void> {
    this.#next = undefined;
    const heading = await detail.heading();
    const dialog = detail.closest('dialog');
    if (dialog) {
      dialog.scrollTop = 0;
      heading?.focus({ preventScroll: true });
      return;
    }
    // Who has scrolled while the page loaded, or comes back to where they were, is not to be moved.
    const isLeft = isArrival && window.scrollY > 0;
    const { top } = this.#host.getBoundingClientRect();
    // A page may animate its scrolling; a posting that slides by on its way in explains nothing.
    if (!isLeft && (top < 0 || top > innerHeight / 2)) this.#host.scrollIntoView({ behavior: 'instant' });
    if (!isArrival) heading?.focus({ preventScroll: true });
  }

  async #goToCard(card: JobCard, cards: readonly JobCard[]): Promise<void> {
    this.#next = undefined;
    // Until every card has its height, the page is too short to scroll to where it was.
    await Promise.all(cards.map((one) => one.updateComplete));
    card.focus({ preventScroll: true });
    if (this.#scroll === undefined) card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else window.scrollTo({ top: this.#scroll, behavior: 'instant' });
  }
}
