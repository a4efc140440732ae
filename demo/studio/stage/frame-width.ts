import { clampWidth, WIDTH_LIMITS } from '../state/stage.js';
import type { Store } from '../state/store.js';
import { html, type TemplateResult } from 'lit';

/** Scales the frame to the available space. */
export class FrameSize {
  readonly #frame: HTMLIFrameElement;
  readonly #area: Element;

  /** @param changed called when the available width changes */
  constructor(frame: HTMLIFrameElement, changed: () => void) {
    this.#frame = frame;
    this.#area = frame.closest('.frame-area') as Element;
    let before = 0;
    new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      if (width !== before) changed();
      before = width;
    }).observe(this.#area);
  }

  /**
   * Sets the width of the frame in CSS pixels, and scales it down if it does not fit.
   *
   * @returns the scale, at most 1
   */
  fit(width: number): number {
    const scale = Math.min(1, this.#area.clientWidth / width);
    const { style } = this.#frame.parentElement as HTMLElement;
    style.setProperty('--frame-width', `${width}px`);
    style.setProperty('--frame-scale', String(scale));
    return scale;
  }
}

/** Step of the arrow keys in CSS pixels. */
const STEP = 10;

/**
 * Handle that resizes the frame by dragging or with the arrow keys.
 *
 * @param scale scale of the frame
 */
export function widthHandle(store: Store, scale: number): TemplateResult {
  const { width } = store.state.stage;
  // Read the current width, because the last render may be one frame behind.
  const change = (by: number, from = store.state.stage.width) => store.setStage({ width: clampWidth(from + by) });
  return html`<div
    class="width-handle"
    role="separator"
    tabindex="0"
    aria-label="Width of the frame"
    aria-orientation="vertical"
    aria-valuenow=${width}
    aria-valuemin=${WIDTH_LIMITS.least}
    aria-valuemax=${WIDTH_LIMITS.most}
    @pointerdown=${(event: PointerEvent) => {
      const handle = event.currentTarget as HTMLElement;
      const from = store.state.stage.width;
      handle.setPointerCapture(event.pointerId);
      handle.onpointermove = ({ clientX }) => change((clientX - event.clientX) / scale, from);
      handle.onlostpointercapture = () => (handle.onpointermove = null);
    }}
    @keydown=${(event: KeyboardEvent) => {
      const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      change(by);
    }}
  ></div>`;
}
