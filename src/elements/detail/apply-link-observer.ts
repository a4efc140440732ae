import type { LitElement, ReactiveController } from 'lit';

/** Height in px at the foot of the window that the apply bar may cover. */
const BAR = 80;

/** Marks the apply bar of its host while an apply link of the text is in view. */
export class ApplyLinkObserver implements ReactiveController {
  readonly #host: LitElement;
  readonly #text: () => Element | undefined;
  readonly #inView = new Set<Element>();
  #observed: Element | undefined;
  #observer: IntersectionObserver | undefined;

  /** @param text read after each update; undefined while it is loading */
  constructor(host: LitElement, text: () => Element | undefined) {
    this.#host = host;
    this.#text = text;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    const text = this.#text();
    if (text === this.#observed) return;
    this.#observed = text;
    this.#observer?.disconnect();
    this.#inView.clear();
    this.#mark();
    this.#observer = new IntersectionObserver(this.#update, { rootMargin: `0px 0px -${BAR}px` });
    for (const link of text?.querySelectorAll('a.job-apply') ?? []) this.#observer.observe(link);
  }

  #update = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#mark();
  };

  #mark(): void {
    this.#host.renderRoot.querySelector('.apply-bar')?.classList.toggle('repeated', this.#inView.size > 0);
  }
}
