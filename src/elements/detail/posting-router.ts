import { msg } from '@lit/localize';
import type { ReactiveController, TemplateResult } from 'lit';
import { jobReference, referredJob } from '../../search/job-reference.js';
import type { JobSummary } from '../../posting/job-posting.js';
import type { CriteriaController } from '../list/url-controller.js';
import { dispatchJobEvent, type JobReferenceDetail } from '../shared/events.js';
import type { JobList } from '../job-list.js';
import { LazyPart } from '../shared/lazy-part.js';
import { errorNotice, skeleton } from '../shared/notices.js';
import type { PostingContext } from './posting-context.js';
import type { PostingPlace } from './posting-presenter.js';

/** Opens a list's postings and tells the page of it. */
export class PostingOpener implements ReactiveController {
  /** What a version is called in the URL. */
  refer: (version: JobSummary) => string = ({ id }) => id;

  readonly #host: JobList;
  readonly #criteria: CriteriaController;
  #opened: JobSummary | undefined;
  /** The posting that the page was told is open. */
  #announced: JobReferenceDetail | undefined;

  /** Every way to open a posting plugs in here. */
  readonly #dialog: LazyPart<PostingPlace>;
  readonly #inList: LazyPart<PostingPlace>;

  constructor(host: JobList, criteria: CriteriaController) {
    this.#host = host;
    this.#criteria = criteria;
    const place = (make: () => Promise<PostingPlace>) =>
      new LazyPart(host, () => {
        // Side by side, since the one asks for the other.
        import('./detail-view.js').catch(() => {});
        return make();
      });
    this.#dialog = place(async () => new (await import('./posting-in-dialog.js')).PostingInDialog(host));
    this.#inList = place(async () => new (await import('./posting-in-list.js')).PostingInList(host));
    host.addController(this);
  }

  hostUpdated(): void {
    for (const place of [this.#dialog, this.#inList])
      place.view?.settle(place === this.#place ? this.#opened : undefined);
    this.#tell();
  }

  get #place(): LazyPart<PostingPlace> {
    return this.#host.openIn === 'dialog' ? this.#dialog : this.#inList;
  }

  /** Opens a posting, of which the page has been told. */
  show(job: JobSummary): void {
    // What the first posting needs is awaited in the list, rather than in a list that has gone.
    void Promise.all([this.#place.load(), this.#host.updateComplete]).then(() => {
      this.#announced = { id: job.id, lang: job.lang };
      this.#criteria.open(this.refer(job));
    });
  }

  /** Whether the list gives way to what is rendered. */
  get replacesList(): boolean {
    return !!this.#opened && (this.#place.view?.replacesList ?? this.#host.openIn !== 'dialog');
  }

  /**
   * The posting that is open, if one is.
   *
   * @param jobs every job of the list, in every language
   * @param bundleUrl what their own URLs are relative to
   * @param reader the reader's language
   */
  render(jobs: readonly JobSummary[], bundleUrl: string, reader: string): TemplateResult | undefined {
    this.refer = (version) => jobReference(version, jobs, reader);
    const job = referredJob(this.#criteria.criteria.job, jobs, reader);
    this.#opened = job;
    if (!job) return undefined;
    const place = this.#place.want();
    if (place) {
      const { isArrival } = this.#criteria;
      const context: PostingContext = {
        jobs,
        leavesFragment: this.#host.urlState === 'hash',
        href: (version) => this.#criteria.link(this.refer(version)),
        open: (version) => this.#criteria.open(this.refer(version)),
      };
      return place.render({
        job,
        bundleUrl,
        reader,
        isArrival,
        context,
        close: () => this.#criteria.close(),
      });
    }
    if (!this.#place.failed) return skeleton();
    return errorNotice(
      msg('This posting could not be loaded.', { id: 'postingLoadError' }),
      () => void this.#place.load(),
    );
  }

  #tell(): void {
    const before = this.#announced;
    const now = this.#opened;
    if (before?.id === now?.id) return;
    this.#announced = now && { id: now.id, lang: now.lang };
    if (before) dispatchJobEvent(this.#host, 'job-close', before);
    if (this.#announced) dispatchJobEvent(this.#host, 'job-open', this.#announced);
  }
}
