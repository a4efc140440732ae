import type { LitElement } from 'lit';

/**
 * Keeps what stands below a list in its place while its reader searches and filters: the list gets no shorter than it is, as
 * far as the window shows it.
 */
export class HeightKeeper {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Keeps the present height. Called before the results change. */
  keep(): void {
    const { top = 0, height = 0 } = this.#base?.getBoundingClientRect() ?? {};
    this.#set(`${Math.max(0, Math.min(height, innerHeight - top))}px`);
  }

  /** Lets the height follow the content, since another view replaces the list. */
  release(): void {
    this.#set('');
  }

  get #base(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector('.base') ?? null;
  }

  #set(height: string): void {
    if (this.#base) this.#base.style.minBlockSize = height;
  }
}
