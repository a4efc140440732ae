import { html, type TemplateResult } from 'lit';
import { fitWidth, WIDTH_LIMITS } from './stage.js';
import type { Store } from './studio-state.js';

/** How far an arrow key moves the edge, in CSS pixels. */
const STEP = 10;

/**
 * The edge of the frame, to be dragged or moved with the arrow keys.
 *
 * @param scale how many pixels of the studio a pixel of the frame takes
 */
export function widthHandle(store: Store, scale: number): TemplateResult {
  const { width } = store.state.stage;
  // Asked for when a key is pressed: what was shown last may be a frame behind.
  const change = (by: number, from = store.state.stage.width) => store.setStage({ width: fitWidth(from + by) });
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
