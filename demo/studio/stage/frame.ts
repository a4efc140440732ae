import type { JobEventDetails } from '../../../src/elements/shared/events.js';
import { themeCss } from '../export/theme-css.js';
import { LIST_ATTRIBUTES } from '../state/list-attributes.js';
import type { Stage } from '../state/stage.js';
import type { StudioState } from '../state/store.js';
import { emulateMedia, FORCED_COLORS } from './emulate-media.js';
import { scenarioOf } from './scenarios.js';
import { type DroppedBundle, type SimulatedNetwork, simulateNetwork } from './simulated-network.js';

/** The widget’s events. */
const EVENTS = ['job-load', 'job-error', 'job-filter', 'job-open', 'job-close', 'job-apply'] as const;

/** Controls the iframe that shows the widget. */
export class Frame {
  readonly #element: HTMLIFrameElement;
  readonly #window: Window & typeof globalThis;
  readonly #network: SimulatedNetwork;
  #dropped: DroppedBundle | undefined;
  /** Scenario and language of the current list. */
  #shown: string | undefined;
  #mediaTimer = 0;

  /**
   * @param element iframe whose page has loaded
   * @param onEvent called for each event of the widget
   */
  constructor(element: HTMLIFrameElement, onEvent: (name: keyof JobEventDetails, detail: unknown) => void) {
    this.#element = element;
    this.#window = element.contentWindow as Window & typeof globalThis;
    const posting = new URL('./bundle/jobs/embedded-engineer.en.json', document.baseURI).href;
    this.#network = simulateNetwork(this.#window, posting);
    for (const name of EVENTS) {
      this.document.addEventListener(name, (event) => {
        // Log the event without leaving the studio.
        if (name === 'job-apply') event.preventDefault();
        onEvent(name, (event as CustomEvent<unknown>).detail);
      });
    }
    this.document.addEventListener('click', (event) => {
      const link = event.composedPath().find((target) => (target as Element).localName === 'a');
      // The pages of the jobs are not part of the demo.
      if (link && (link as HTMLAnchorElement).pathname !== this.#window.location.pathname) event.preventDefault();
    });
  }

  /** The document of the iframe. */
  get document(): Document {
    return this.#window.document;
  }

  /** The list in the iframe. */
  get list(): HTMLElement | null {
    return this.document.querySelector('job-list');
  }

  /** Sets the dropped bundle, which the scenario `dropped` shows. */
  drop(bundle: DroppedBundle): void {
    this.#dropped = bundle;
    this.#shown = undefined;
  }

  /** Renders a state. */
  show({ theme, stage }: StudioState): void {
    const { documentElement: root } = this.document;
    root.lang = stage.lang;
    root.dir = stage.direction;
    root.style.fontSize = stage.doubleText ? '200%' : '';
    // Overrides the theme's color scheme.
    this.#write('scheme', `:root { color-scheme: ${theme.lightOnly ? 'light' : stage.scheme} !important; }`);
    // The page around the widget looks as the theme says.
    this.#write('theme', `${themeCss(theme, 'body')}\n${themeCss(theme)}`);
    this.#write('forced', stage.forcedColors ? FORCED_COLORS : '');
    const shown = `${stage.scene} ${stage.lang}`;
    if (shown !== this.#shown || !this.list) this.#createList(stage);
    this.#shown = shown;
    for (const { name } of LIST_ATTRIBUTES) {
      const value = theme.attributes[name];
      if (value === undefined) this.list?.removeAttribute(name);
      else this.list?.setAttribute(name, value);
    }
    this.#emulateMedia(stage);
  }

  /** Runs a function with emulated forced colors turned off. */
  withoutForcedColors<Result>(run: () => Result): Result {
    const forced = this.document.querySelector<HTMLStyleElement>('#forced');
    if (!forced?.sheet) return run();
    forced.sheet.disabled = true;
    const result = run();
    forced.sheet.disabled = false;
    return result;
  }

  /** Highlights a part and scrolls it into view; `undefined` removes the highlight. */
  highlight(part: string | undefined): void {
    this.#write(
      'lit-part',
      part === undefined
        ? ''
        : `:is(job-list, job-card, job-detail)::part(${part}) { outline: 2px solid #e5007d !important; outline-offset: 1px !important; background-color: color-mix(in srgb, #e5007d 14%, transparent) !important; }`,
    );
    const element = part === undefined ? undefined : this.#find(part);
    if (element) this.#scrollIntoView(element);
  }

  /** The first visible element of a part. */
  #find(part: string): Element | undefined {
    const find = (root: Document | ShadowRoot): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element.part.contains(part) && element.checkVisibility()) return element;
        const within = element.shadowRoot && find(element.shadowRoot);
        if (within) return within;
      }
      return undefined;
    };
    return find(this.document);
  }

  /** Scrolls the frame, but not the studio, until the element is in the visible area. */
  #scrollIntoView(element: Element): void {
    const { top, height } = this.#element.getBoundingClientRect();
    const scale = height / this.#element.offsetHeight;
    const isInView = top < innerHeight && top + height > 0;
    const visible = isInView ? [Math.max(0, -top), Math.min(height, innerHeight - top)] : [0, height];
    const [first = 0, last = 0] = visible.map((at) => at / scale);
    const box = element.getBoundingClientRect();
    if (box.top >= first && box.bottom <= last) return;
    const space = Math.max(0, last - first - box.height);
    this.#window.scrollBy({ top: box.top - first - space / 2, behavior: 'instant' });
  }

  /** The names of all visible parts. */
  visibleParts(): ReadonlySet<string> {
    const parts = new Set<string>();
    const collect = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.hasAttribute('part') && element.checkVisibility()) for (const name of element.part) parts.add(name);
        if (!element.shadowRoot) continue;
        const within = new Set(parts);
        collect(element.shadowRoot);
        // Exported parts have other names outside.
        for (const pair of (element.getAttribute('exportparts') ?? '').split(',')) {
          const [inside = '', outside = inside] = pair.split(':').map((name) => name.trim());
          if (parts.has(inside) && !within.has(outside)) parts.add(outside);
        }
      }
    };
    collect(this.document);
    return parts;
  }

  #createList({ scene: name }: Stage): void {
    const scene = scenarioOf(name);
    const list = this.document.createElement('job-list');
    const isOwn = !scene.bundle && name !== 'dropped';
    list.setAttribute('url-state', 'none');
    list.setAttribute(
      'src',
      isOwn
        ? new URL('./bundle/jobs.json', document.baseURI).href
        : this.#network.createUrl(scene, name === 'dropped' ? this.#dropped : undefined),
    );
    if (scene.query !== undefined) list.setAttribute('query', scene.query);
    if (scene.opensFirstJob) {
      const open = (): void => {
        const card = list.shadowRoot?.querySelector('job-card');
        const link = card?.shadowRoot?.querySelector<HTMLElement>('a');
        if (link) link.click();
        else if (list.isConnected) this.#window.requestAnimationFrame(open);
      };
      list.addEventListener('job-load', () => this.#window.requestAnimationFrame(open), { once: true });
    }
    this.document.body.replaceChildren(list);
  }

  #write(id: string, css: string): void {
    const style = this.document.querySelector(`#${id}`);
    if (style && style.textContent !== css) style.textContent = css;
  }

  /** Repeats the emulation, because elements adopt style sheets as they are used. */
  #emulateMedia(stage: Stage): void {
    clearInterval(this.#mediaTimer);
    const follow = () => emulateMedia(this.document, stage);
    follow();
    if (stage.forcedColors || stage.reducedMotion) this.#mediaTimer = window.setInterval(follow, 200);
  }
}
