import { msg } from '@lit/localize';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { interfaceLocale } from '../../localization/locales.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { detailInList } from './detail-in-list.js';
import { cross } from '../shared/more-icons.js';
import { PageLock } from './page-lock.js';
import type { PlacedPosting, PostingPlace } from './posting-presenter.js';
import { ReturnPlace } from './focus-restorer.js';

/** Opens postings in a modal dialog over the list, which stays where it is. */
export class PostingInDialog implements PostingPlace, ReactiveController {
  readonly #host: LitElement;
  readonly #place: ReturnPlace;
  readonly #lock = new PageLock();
  #job: string | undefined;
  #leave = () => {};
  /** Whether the way back has been taken; the tab's history takes its time. */
  #isLeaving = false;
  /** Whether the last press of the pointer was beside the dialog. */
  #isPressedBeside = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#place = new ReturnPlace(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#layDown);
    addEventListener('afterprint', this.#raise);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#layDown);
    removeEventListener('afterprint', this.#raise);
    this.#lock.set(false);
  }

  settle(opened: JobSummary | undefined): void {
    if (!opened && this.#job !== undefined) this.#place.leave(this.#job);
    this.#job = opened?.id;
    if (!opened) this.#isLeaving = false;
    else if (!this.#isLeaving) this.#raise();
    // An update may be under way when the host leaves the page.
    this.#lock.set(!!opened && this.#host.isConnected);
    this.#place.settle();
  }

  render(posting: PlacedPosting): TemplateResult {
    const { job, close } = posting;
    if (job.id !== this.#job) {
      this.#place.enter(this.#job === undefined);
      this.#job = job.id;
    }
    this.#leave = close;
    return html`<dialog
      class="posting"
      part="dialog"
      lang=${job.lang}
      aria-label=${job.title}
      @close=${this.#onClose}
      @pointerdown=${this.#onPress}
      @click=${this.#onClick}
    >
      <div class="dialog-bar" part="dialog-bar" lang=${interfaceLocale(posting.reader)}>
        <button class="plain" part="close" type="button" @click=${() => this.#dialog?.close()}>${cross()}${msg('Close', { id: 'close' })}</button>
      </div>
      <div class="dialog-content" part="dialog-content">${detailInList(posting)}</div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.posting');
  }

  /** Also after the list has been moved on its page, which takes a dialog down without closing it. */
  #raise = (): void => {
    const dialog = this.#dialog;
    // The list may have left the page since; when it comes back, so does this.
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
  };

  /** Over the page, a dialog is printed once on each sheet; so it stands in the list's place for as long. */
  #layDown = (): void => {
    const dialog = this.#dialog;
    dialog?.close();
    dialog?.show();
  };

  /** However it was closed: by its button, by Escape, or by a browser that knows another way. */
  #onClose = (event: Event): void => {
    if (event.target !== this.#dialog || this.#dialog?.open || this.#job === undefined) return;
    this.#isLeaving = true;
    this.#leave();
  };

  #onPress = (event: PointerEvent): void => {
    this.#isPressedBeside = this.#isBeside(event);
  };

  /** What is pressed beside it and let go there; who selects text and ends outside does not mean to leave. */
  #onClick = (event: MouseEvent): void => {
    if (this.#isPressedBeside && this.#isBeside(event)) this.#dialog?.close();
  };

  #isBeside({ target, clientX, clientY }: MouseEvent): boolean {
    if (!(target instanceof HTMLDialogElement)) return false;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }
}
