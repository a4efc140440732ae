import type { LitElement, ReactiveController } from 'lit';

/** Opens and closes the facet menus of its host. */
export class FacetMenuController implements ReactiveController {
  open: string | undefined;
  readonly searches = new Map<string, string>();

  readonly #host: LitElement;
  #isChanged = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  /** Opens a menu, or closes it. */
  toggle(name: string): void {
    this.#show(this.open === name ? undefined : name);
  }

  /** Narrows the options of a facet. */
  search(name: string, text: string): void {
    this.searches.set(name, text);
    this.#host.requestUpdate();
  }

  /** Starts a new step in the tab's history. */
  startStep(): void {
    this.#isChanged = false;
    this.searches.clear();
  }

  /** Notes a change; returns whether it is the first of this step. */
  isFirstChange(): boolean {
    const isFirst = !this.#isChanged;
    this.#isChanged = true;
    return isFirst;
  }

  #show(name: string | undefined): void {
    if (this.open === name) return;
    this.open = name;
    this.startStep();
    for (const type of ['pointerdown', 'focusin', 'keydown']) {
      if (name === undefined) removeEventListener(type, this.#leave, true);
      else addEventListener(type, this.#leave, true);
    }
    this.#host.requestUpdate();
  }

  /** Closes when something else is pressed or focused, and by Escape. */
  #leave = (event: Event): void => {
    const facet = this.#host.renderRoot.querySelector(`[data-facet="${this.open}"]`);
    const isInside = facet && event.composedPath().includes(facet);
    if (!(event instanceof KeyboardEvent)) {
      if (!isInside) this.#show(undefined);
    } else if (isInside && event.key === 'Escape') {
      // Escape must not also close a dialog that the list is in.
      event.preventDefault();
      event.stopPropagation();
      facet.querySelector('button')?.focus();
      this.#show(undefined);
    }
  };
}

/** Opens and closes the filter sheet of its host. */
export class FilterSheetController implements ReactiveController {
  isOpen = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isOpen) this.#setClosed();
  }

  /** Opens the sheet. Closing it gives the focus back to what had it. */
  async open(): Promise<void> {
    this.isOpen = true;
    addEventListener('popstate', this.close);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.isOpen) return;
    this.#dialog?.showModal();
    // Browsers may focus the scroll container instead.
    this.#dialog?.querySelector<HTMLElement>('[type=checkbox]')?.focus();
  }

  /** Closes the sheet. */
  close = (): void => {
    this.#dialog?.close();
  };

  /** The dialog has been closed, by its buttons, Escape or the browser. */
  closed(): void {
    // It may have been opened again since.
    if (!this.#dialog?.open) this.#setClosed();
  }

  /** Focuses the button that closes the sheet, for a control of the sheet that removes itself. */
  focusSubmit(): void {
    this.#dialog?.querySelector<HTMLElement>('.sheet-submit')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.sheet');
  }

  #setClosed(): void {
    this.isOpen = false;
    removeEventListener('popstate', this.close);
    this.#host.requestUpdate();
  }
}
