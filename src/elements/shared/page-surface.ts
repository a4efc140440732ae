import type { LitElement, ReactiveController } from 'lit';

/** Gives what its host lays over the page the colors of the page behind it, read when it opens. */
export class PageSurface implements ReactiveController {
  readonly #host: LitElement;
  readonly #isOpen: () => boolean;
  readonly #darkScheme = matchMedia('(prefers-color-scheme: dark)');
  #isRead = false;

  /** @param isOpen whether anything lies over the page */
  constructor(host: LitElement, isOpen: () => boolean) {
    this.#host = host;
    this.#isOpen = isOpen;
    host.addController(this);
  }

  hostConnected(): void {
    this.#darkScheme.addEventListener('change', this.#readAgain);
    this.#isRead = false;
  }

  hostDisconnected(): void {
    this.#darkScheme.removeEventListener('change', this.#readAgain);
  }

  hostUpdated(): void {
    const isOpen = this.#isOpen();
    if (isOpen && !this.#isRead) this.#read();
    this.#isRead = isOpen;
  }

  #readAgain = (): void => {
    this.#isRead = false;
    this.#host.requestUpdate();
  };

  #read(): void {
    const style = this.#host.renderRoot.querySelector<HTMLElement>('.base')?.style;
    const isSet = getComputedStyle(this.#host).getPropertyValue('--job-surface').trim() !== '';
    const surface = isSet ? undefined : paintedSurface(this.#host);
    // Without a surface, the defaults fit each other.
    style?.setProperty('--_surface', surface ?? '');
    style?.setProperty('--_on-surface', surface ? 'var(--job-on-surface, currentColor)' : '');
  }
}

/** What is painted behind an element, as a value of `background`; undefined where that is a picture. */
function paintedSurface(element: Element): string | undefined {
  const layers: string[] = [];
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const { backgroundColor: color, backgroundImage } = getComputedStyle(node);
      const isTransparent = /[,/] 0\)$/.test(color);
      if (!isTransparent && !/^rgba|\//.test(color)) return [...layers, color].join();
      if (backgroundImage !== 'none') return undefined;
      if (!isTransparent) layers.push(`linear-gradient(${color}, ${color})`);
    }
    node =
      (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return [...layers, 'Canvas'].join();
}
