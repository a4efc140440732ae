/** Fits a frame of any width into the room that there is for it. */
export class StageSize {
  readonly #frame: HTMLIFrameElement;
  readonly #room: Element;

  /** @param changed called when there is more or less room */
  constructor(frame: HTMLIFrameElement, changed: () => void) {
    this.#frame = frame;
    this.#room = frame.closest('.room') as Element;
    let before = 0;
    new ResizeObserver(([entry]) => {
      const { width = 0 } = entry?.contentRect ?? {};
      if (width !== before) changed();
      before = width;
    }).observe(this.#room);
  }

  /**
   * Gives the frame a width, in its own pixels, and shows it smaller where there is not room for it.
   *
   * @returns how many pixels of the page a pixel of the frame takes; at most 1
   */
  fit(width: number): number {
    const scale = Math.min(1, this.#room.clientWidth / width);
    const { style } = this.#frame.parentElement as HTMLElement;
    style.setProperty('--frame-width', `${width}px`);
    style.setProperty('--frame-scale', String(scale));
    return scale;
  }
}
