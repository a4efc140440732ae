import { msg } from '@lit/localize';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { CheckedBundle } from '../../bundle/check-bundle.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { addStyles } from '../shared/add-styles.js';
import type { DetailModel } from './detail-facts.js';
import type { JobDetail } from '../job-detail.js';
import { LazyPart } from '../shared/lazy-part.js';
import { otherLanguages } from './language-links.js';
import { postingContents } from './table-of-contents.js';
import { extrasStyles } from './posting-extras.styles.js';
import type * as PostingIcons from './posting-icons.js';
import { PostingSections } from './posting-sections.js';
import { relatedSection } from './similar-jobs.js';
import { SharePosting } from './share.js';
import type { DescribedJob, StructuredData } from './structured-data.js';

/** What a posting can be read and applied for without; fetched when its text has come, or could not be had. */
export class PostingExtras implements ReactiveController {
  readonly #host: JobDetail;
  readonly #sections: PostingSections;
  readonly #share: SharePosting;
  readonly #icons: LazyPart<typeof PostingIcons>;
  readonly #structuredData: LazyPart<StructuredData>;
  /** What is shown; none while the text is on its way. */
  #shown: DetailModel | undefined;
  #text: Element | undefined;
  /** The version that the reader has asked for, where no list keeps it. */
  #chosen: JobSummary | undefined;
  /** The version that the reader is to be led to. */
  #next: JobSummary | undefined;

  constructor(host: JobDetail) {
    this.#host = host;
    addStyles(host, extrasStyles);
    this.#sections = new PostingSections(host);
    this.#share = new SharePosting(host);
    this.#icons = new LazyPart(host, () => import('./posting-icons.js'));
    this.#structuredData = new LazyPart(host, async () => {
      const { StructuredData } = await import('./structured-data.js');
      return new StructuredData(host, () => this.#described());
    });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#sections.settle(this.#text);
    const { renderRoot } = this.#host;
    if (renderRoot.querySelector('[data-icon]')) this.#icons.want()?.drawIcons(renderRoot);
    if (this.#host.structuredData) this.#structuredData.want();
    if (!this.#next || this.#shown?.job !== this.#next) return;
    this.#next = undefined;
    // The link that was followed is gone.
    void this.#host.heading().then((heading) => heading?.focus());
  }

  /** The version of a job that the reader has chosen; else the one that serves best. */
  version(best: JobSummary, bundle: CheckedBundle | undefined): JobSummary {
    const { id, lang } = this.#chosen ?? {};
    if (id !== best.id) return best;
    return bundle?.jobs.find((job) => job.id === id && job.lang === lang) ?? best;
  }

  /** What stands below the title: the other languages, and the way to share. */
  links(model: DetailModel): TemplateResult {
    const { job, bundle } = model;
    const { context } = this.#host;
    const versions = (context?.jobs ?? bundle?.jobs ?? []).filter(({ id }) => id === job.id);
    const url = context?.href(job) ?? location.href;
    return html`${otherLanguages(versions, job, { href: context?.href, open: this.#turnTo })}
      <button class="plain" part="share" type="button" @click=${() => this.#share.share(job.title, url)}>
        ${msg('Share', { id: 'share' })}
      </button>
      <span part="shared" role="status">${this.#share.said(url)}</span>`;
  }

  /**
   * What stands above a text.
   *
   * @param text none while it is on its way
   */
  contents(model: DetailModel, text: Element | undefined): TemplateResult | undefined {
    this.#shown = model;
    this.#text = text;
    return text && postingContents(text, model.job.lang, model.headingLevel);
  }

  /** What stands below everything. */
  related(model: DetailModel): TemplateResult | undefined {
    const { context } = this.#host;
    return context && this.#text && relatedSection(model, context);
  }

  /** Follows a link within the posting, if it leads to one of its sections. */
  follow(event: MouseEvent): void {
    this.#sections.follow(event);
  }

  #turnTo = (version: JobSummary): void => {
    const { context } = this.#host;
    this.#next = version;
    if (context) context.open(version);
    else {
      this.#chosen = version;
      this.#host.requestUpdate();
    }
  };

  #described(): DescribedJob | undefined {
    const { bundle, job } = this.#shown ?? {};
    if (!this.#host.structuredData || !bundle || !job || !this.#text) return undefined;
    return { job, html: this.#text.innerHTML, organization: bundle.organization };
  }
}
