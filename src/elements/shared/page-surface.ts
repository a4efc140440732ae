import type { LitElement, ReactiveController } from 'lit';

/** Gives what its host lays over the page the colors of the page behind it, read when it opens. */
export class PageSurface implements ReactiveController {
  readonly #host: LitElement;
  readonly #layers: string;
  readonly #darkScheme = matchMedia('(prefers-color-scheme: dark)');
  /** The layers that have the colors. */
  #painted = new WeakSet<HTMLElement>();

  /**
   * @param layers selects what lies over the page. Only these elements are given the colors: on an ancestor, custom properties
   * would have the styles of the whole list computed again.
   */
  constructor(host: LitElement, layers: string) {
    this.#host = host;
    this.#layers = layers;
    host.addController(this);
  }

  hostConnected(): void {
    this.#darkScheme.addEventListener('change', this.#readAgain);
    this.#painted = new WeakSet();
  }

  hostDisconnected(): void {
    this.#darkScheme.removeEventListener('change', this.#readAgain);
  }

  hostUpdated(): void {
    const layers = this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#layers);
    for (const layer of layers) if (!this.#painted.has(layer)) this.#paint(layer);
  }

  #readAgain = (): void => {
    this.#painted = new WeakSet();
    this.#host.requestUpdate();
  };

  #paint(layer: HTMLElement): void {
    const isSet = getComputedStyle(this.#host).getPropertyValue('--job-surface').trim() !== '';
    const surface = isSet ? undefined : paintedSurface(this.#host);
    // Without a surface, the defaults fit each other.
    layer.style.setProperty('--_surface', surface ?? '');
    layer.style.setProperty('--_on-surface', surface ? 'var(--job-on-surface, currentColor)' : '');
    this.#painted.add(layer);
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
