import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/format.js';
import { applyLink } from '../../posting/apply-link.js';
import { forwardedParameters } from '../../posting/forwarded-parameters.js';
import { jobStatus } from '../../posting/job-status.js';
import { ICON_NAMES } from '../../posting/html-policy.js';
import type { DetailModel } from './detail-facts.js';
import type { JobDetail } from '../job-detail.js';
import { dispatchJobEvent } from '../shared/events.js';

/**
 * The ways to apply: the button, and the links in the text that lead where it leads. They open where the reader is, as a
 * link that says nothing else does. Once the job is closed there is none.
 */
export class ApplyBar {
  readonly #host: JobDetail;

  constructor(host: JobDetail) {
    this.#host = host;
  }

  /** The button, or that it is too late for it. */
  render(model: DetailModel): TemplateResult | typeof nothing {
    const { job, locale } = model;
    if (jobStatus(job, Date.now()) === 'closed') {
      const day = job.closes && formatDate(locale, job.closes);
      const text = day
        ? msg(str`Applications closed on ${day}.`, { id: 'closedOn' })
        : msg('Applications are closed.', { id: 'applicationsClosed' });
      return html`<p class="apply-bar closed" part="apply-bar"><bdi>${text}</bdi></p>`;
    }
    const href = applyHref(model, job.apply?.url);
    if (href === undefined) return nothing;
    const { label, icon } = job.apply ?? {};
    return html`<p class="apply-bar" part="apply-bar">
      <a class="apply" part="apply" href=${href}
        ><span
          lang=${label === undefined ? nothing : job.lang}
          data-icon=${icon && ICON_NAMES.includes(icon) ? icon : nothing}
          >${label ?? msg('Apply', { id: 'apply' })}</span
        ></a
      >
    </p>`;
  }

  /** Makes the links in a text lead where they should. */
  connect(text: Element, model: DetailModel): void {
    for (const link of text.querySelectorAll('a.job-apply')) {
      const href = applyHref(model, link.getAttribute('href'));
      if (href === undefined) link.removeAttribute('href');
      else link.setAttribute('href', href);
    }
  }

  /** Tells the page of an application, which may then take it itself. */
  follow(event: MouseEvent, { job }: DetailModel): void {
    const url = (event.target as Element).closest('a')?.getAttribute('href');
    if (!url || event.defaultPrevented) return;
    // The page may have stood open past the deadline.
    const isClosed = jobStatus(job, Date.now()) === 'closed';
    if (isClosed || !dispatchJobEvent(this.#host, 'job-apply', { id: job.id, lang: job.lang, url }, true)) {
      event.preventDefault();
      this.#host.requestUpdate();
    }
  }
}

/** `undefined` when there is nowhere to apply, or no time left to. */
function applyHref({ job, source, forwardParams }: DetailModel, url: string | null | undefined): string | undefined {
  if (!url || jobStatus(job, Date.now()) === 'closed') return undefined;
  const forwarded = forwardedParameters(location.search, forwardParams);
  // What the page's author says of its source counts, rather than what a link to the page does.
  return applyLink({ url }, { ...forwarded, ...(source !== '' && { source }) });
}
