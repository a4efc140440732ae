import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { dispatchJobEvent, type JobReferenceDetail } from '../shared/events.js';
import { PostingInDialog } from './posting-in-dialog.js';
import { PostingInList } from './posting-in-list.js';
import type { OpenedPosting, PostingActions, PostingPlace } from './posting-presenter.js';

/** Shows the posting that a list has opened, and fires `job-open` and `job-close`. */
export class PostingRouter implements ReactiveController {
  readonly #host: LitElement;
  readonly #actions: PostingActions;
  readonly #dialog: PostingPlace;
  readonly #inList: PostingPlace;
  #opened: OpenedPosting | undefined;
  /** The posting that the page was told is open. */
  #announced: JobReferenceDetail | undefined;

  constructor(host: LitElement, actions: PostingActions) {
    this.#host = host;
    this.#actions = actions;
    this.#dialog = new PostingInDialog(host);
    this.#inList = new PostingInList(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const isDialog = this.#opened?.openIn === 'dialog';
    this.#dialog.settle(isDialog ? this.#opened?.job : undefined);
    this.#inList.settle(isDialog ? undefined : this.#opened?.job);
    this.#announce();
  }

  /** Opens a posting for which `job-open` has been fired already. */
  open(job: JobSummary): void {
    this.#announced = { id: job.id, lang: job.lang };
    this.#actions.open(job);
  }

  /** The posting that is open, if one is. */
  render(posting: OpenedPosting | undefined): TemplateResult | undefined {
    this.#opened = posting;
    if (!posting) return undefined;
    const { jobs, leavesFragment, openIn } = posting;
    const { open, link, close } = this.#actions;
    const place = openIn === 'dialog' ? this.#dialog : this.#inList;
    return place.render({ ...posting, close, context: { jobs, leavesFragment, href: link, open } });
  }

  #announce(): void {
    const before = this.#announced;
    const now = this.#opened?.job;
    if (before?.id === now?.id) return;
    this.#announced = now && { id: now.id, lang: now.lang };
    if (before) dispatchJobEvent(this.#host, 'job-close', before);
    if (this.#announced) dispatchJobEvent(this.#host, 'job-open', this.#announced);
  }
}
