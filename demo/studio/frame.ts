import type { JobEventDetails } from '../../src/elements/shared/events.js';
import { emulateMedia, FORCED_COLORS } from './emulate-media.js';
import { lookCss } from './look-css.js';
import { pretendNetwork, type DroppedBundle, type PretendedNetwork } from './pretended-network.js';
import { sceneOf } from './scenes.js';
import type { Stage } from './stage.js';
import type { StudioState } from './studio-state.js';

/** The events that the widget tells its page. */
const EVENTS = ['job-load', 'job-error', 'job-filter', 'job-open', 'job-close', 'job-apply'] as const;

/** The widget's own page in the studio, and what is done to it. */
export class Frame {
  readonly #element: HTMLIFrameElement;
  readonly #window: Window & typeof globalThis;
  readonly #network: PretendedNetwork;
  #dropped: DroppedBundle | undefined;
  /** What the list that stands there was made for. */
  #shown: string | undefined;
  #mediaTimer = 0;

  /**
   * @param element once its page has loaded
   * @param heard called with each event of the widget
   */
  constructor(element: HTMLIFrameElement, heard: (name: keyof JobEventDetails, detail: unknown) => void) {
    this.#element = element;
    this.#window = element.contentWindow as Window & typeof globalThis;
    const posting = new URL('./bundle/jobs/embedded-engineer.en.json', document.baseURI).href;
    this.#network = pretendNetwork(this.#window, posting);
    for (const name of EVENTS) {
      this.document.addEventListener(name, (event) => {
        // The studio is to be left by nobody: the application is told of, not gone to.
        if (name === 'job-apply') event.preventDefault();
        heard(name, (event as CustomEvent<unknown>).detail);
      });
    }
    this.document.addEventListener('click', (event) => {
      const link = event.composedPath().find((target) => (target as Element).localName === 'a');
      if (link && !(link as HTMLAnchorElement).href.startsWith(location.origin)) event.preventDefault();
    });
  }

  /** The page in the frame. */
  get document(): Document {
    return this.#window.document;
  }

  /** The list in it. */
  get list(): HTMLElement | null {
    return this.document.querySelector('job-list');
  }

  /** Has a bundle shown that was dropped onto the studio. */
  drop(bundle: DroppedBundle): void {
    this.#dropped = bundle;
    this.#shown = undefined;
  }

  /** Makes the page what the state says. */
  show({ look, stage }: StudioState): void {
    const { documentElement: root } = this.document;
    root.lang = stage.lang;
    root.dir = stage.direction;
    root.style.fontSize = stage.doubleText ? '200%' : '';
    // After the look's own, which allows both.
    this.#write('scheme', `:root { color-scheme: ${stage.scheme} !important; }`);
    this.#write('look', lookCss(look));
    this.#write('forced', stage.forcedColors ? FORCED_COLORS : '');
    const shown = `${stage.scene} ${stage.lang}`;
    if (shown !== this.#shown || !this.list) this.#enter(stage);
    this.#shown = shown;
    if (look.layout === 'cards') this.list?.setAttribute('layout', 'cards');
    else this.list?.removeAttribute('layout');
    this.#followMedia(stage);
  }

  /** Calls something while the page is without forced colors, which are not the look's. */
  withoutForcing<Result>(run: () => Result): Result {
    const forced = this.document.querySelector<HTMLStyleElement>('#forced');
    if (!forced?.sheet) return run();
    forced.sheet.disabled = true;
    const result = run();
    forced.sheet.disabled = false;
    return result;
  }

  /** Lights up a part of the elements, and brings it into view; none for `undefined`. */
  light(part: string | undefined): void {
    this.#write(
      'lit-part',
      part === undefined
        ? ''
        : `:is(job-list, job-card, job-detail)::part(${part}) { outline: 2px solid #e5007d !important; outline-offset: 1px !important; background-color: color-mix(in srgb, #e5007d 14%, transparent) !important; }`,
    );
    const element = part === undefined ? undefined : this.#find(part);
    if (element) this.#bringIntoView(element);
  }

  /** The first of a part that there is to be seen. */
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

  /** Scrolls the frame, and never the studio, to what is not in that piece of it which the studio's window shows. */
  #bringIntoView(element: Element): void {
    const { top, height } = this.#element.getBoundingClientRect();
    const scale = height / this.#element.offsetHeight;
    const [first, last] = [Math.max(0, -top), Math.min(height, innerHeight - top)].map((at) => at / scale);
    const box = element.getBoundingClientRect();
    if (first === undefined || last === undefined || last <= first) return;
    if (box.top >= first && box.bottom <= last) return;
    const room = Math.max(0, last - first - box.height);
    this.#window.scrollBy({ top: box.top - first - room / 2, behavior: 'instant' });
  }

  /** The parts that are there to be seen now. */
  visibleParts(): ReadonlySet<string> {
    const parts = new Set<string>();
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.hasAttribute('part') && element.checkVisibility()) for (const name of element.part) parts.add(name);
        if (!element.shadowRoot) continue;
        const within = new Set(parts);
        look(element.shadowRoot);
        // What it hands on has another name outside.
        for (const pair of (element.getAttribute('exportparts') ?? '').split(',')) {
          const [inside = '', outside = inside] = pair.split(':').map((name) => name.trim());
          if (parts.has(inside) && !within.has(outside)) parts.add(outside);
        }
      }
    };
    look(this.document);
    return parts;
  }

  #enter({ scene: name }: Stage): void {
    const scene = sceneOf(name);
    const list = this.document.createElement('job-list');
    const isOwn = !scene.bundle && name !== 'dropped';
    list.setAttribute('url-state', 'none');
    list.setAttribute(
      'src',
      isOwn
        ? new URL('./bundle/jobs.json', document.baseURI).href
        : this.#network.addressOf(scene, name === 'dropped' ? this.#dropped : undefined),
    );
    for (const [attribute, value] of Object.entries(scene.attributes ?? {})) list.setAttribute(attribute, value);
    if (scene.isOpened) {
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

  /** What is done to the widget fetches parts of it, which bring style sheets of their own. */
  #followMedia(stage: Stage): void {
    clearInterval(this.#mediaTimer);
    const follow = () => emulateMedia(this.document, stage);
    follow();
    if (stage.forcedColors || stage.stillMotion) this.#mediaTimer = window.setInterval(follow, 200);
  }
}
