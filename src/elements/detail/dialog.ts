import { msg } from '@lit/localize';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { interfaceLocale } from '../../localization/locales.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { icon } from '../shared/icons.js';
import { FocusRestorer } from './focus-restorer.js';
import { jobDetail, type PresentedPosting, type PostingPresenter } from './posting-presenter.js';

/** Shows an opened posting in a modal dialog over the list. */
export class PostingDialog implements PostingPresenter, ReactiveController {
  readonly #host: LitElement;
  readonly #focus: FocusRestorer;
  readonly #lock = new ScrollLock();
  #job: string | undefined;
  #goBack = () => {};
  /** Whether the dialog has been closed and the history has not yet gone back, which takes its time. */
  #isClosing = false;
  /** Whether the last press of the pointer was on the backdrop. */
  #isBackdropPressed = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#focus = new FocusRestorer(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#suspendForPrint);
    addEventListener('afterprint', this.#open);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#suspendForPrint);
    removeEventListener('afterprint', this.#open);
    this.#lock.set(false);
  }

  render(posting: PresentedPosting): TemplateResult {
    const { job, close } = posting;
    if (job.id !== this.#job) {
      this.#focus.enter(this.#job === undefined);
      this.#job = job.id;
    }
    this.#goBack = close;
    return html`<dialog
      class="posting"
      part="dialog"
      lang=${job.lang}
      aria-label=${job.title}
      @close=${this.#onClose}
      @pointerdown=${this.#onPointerDown}
      @click=${this.#onClick}
    >
      <div class="dialog-bar" part="dialog-bar" lang=${interfaceLocale(posting.reader)}>
        <button class="plain" part="close" type="button" @click=${() => this.#dialog?.close()}>${icon('x')}${msg('Close', { id: 'close' })}</button>
      </div>
      <div class="dialog-content" part="dialog-content">${jobDetail(posting)}</div>
    </dialog>`;
  }

  afterRender(opened: JobSummary | undefined): void {
    if (!opened && this.#job !== undefined) this.#focus.leave(this.#job);
    this.#job = opened?.id;
    if (!opened) this.#isClosing = false;
    else if (!this.#isClosing) this.#open();
    // An update may be under way when the host is disconnected.
    this.#lock.set(!!opened && this.#host.isConnected);
    this.#focus.afterRender();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot?.querySelector('dialog.posting') ?? null;
  }

  /** Opens it again, too, after the list has been moved on its page, which removes a dialog from the top layer. */
  #open = (): void => {
    const dialog = this.#dialog;
    // The list may have been disconnected; when it is connected again, so is the dialog.
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
  };

  /** A modal dialog would be printed once on each sheet, so it is shown in place of the list meanwhile. */
  #suspendForPrint = (): void => {
    const dialog = this.#dialog;
    dialog?.close();
    dialog?.show();
  };

  /** However it was closed: by its button, by Escape, or by another way of the browser. */
  #onClose = (event: Event): void => {
    if (event.target !== this.#dialog || this.#dialog?.open || this.#job === undefined) return;
    this.#isClosing = true;
    this.#goBack();
  };

  #onPointerDown = (event: PointerEvent): void => {
    this.#isBackdropPressed = this.#isOnBackdrop(event);
  };

  /** Pressed and released on the backdrop; a selection of text may end there, too. */
  #onClick = (event: MouseEvent): void => {
    if (this.#isBackdropPressed && this.#isOnBackdrop(event)) this.#dialog?.close();
  };

  #isOnBackdrop({ target, clientX, clientY }: MouseEvent): boolean {
    if (!(target instanceof HTMLDialogElement)) return false;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }
}

/** Keeps the page from scrolling behind a dialog, without changing its own styles. */
class ScrollLock {
  #sheet: CSSStyleSheet | undefined;

  /** Locks or unlocks the page. */
  set(isLocked: boolean): void {
    if (isLocked === !!this.#sheet) return;
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = isLocked ? lockingSheet() : undefined;
    document.adoptedStyleSheets = this.#sheet ? [...others, this.#sheet] : others;
  }
}

function lockingSheet(): CSSStyleSheet {
  // Where the scroll bar takes up room, the page must not become wider without it.
  const hasBar = innerWidth > document.documentElement.clientWidth;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { overflow: hidden !important; ${hasBar ? 'scrollbar-gutter: stable !important' : ''} }`);
  return sheet;
}
