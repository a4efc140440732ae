import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/format.js';
import { applyLink } from '../../posting/apply-link.js';
import { forwardedParameters } from '../../posting/forwarded-parameters.js';
import { ICON_NAMES } from '../../posting/html-policy.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobStatus } from '../../posting/job-status.js';
import { dispatchJobEvent, jobReference } from '../shared/events.js';
import type { ApplyParameters, PostingView } from './posting-view.js';

/**
 * The URL of an application with its parameters; undefined when the job has closed or the URL is not safe.
 *
 * @param url that of the job, or of an apply link in its text
 */
export function applyUrl(
  job: JobSummary,
  url: string | null | undefined,
  { source, forwardParams }: ApplyParameters,
): string | undefined {
  if (!url || jobStatus(job, Date.now()) === 'closed') return undefined;
  const forwarded = forwardedParameters(location.search, forwardParams);
  // The source that the page's author has set takes precedence over one in the page's URL.
  return applyLink({ url }, { ...forwarded, ...(source && { source }) });
}

/** Sets the URLs of the apply links in a text. */
export function connectApplyLinks(text: Element, job: JobSummary, parameters: ApplyParameters): void {
  for (const link of text.querySelectorAll('a.job-apply')) {
    const href = applyUrl(job, link.getAttribute('href'), parameters);
    if (href === undefined) link.removeAttribute('href');
    else link.setAttribute('href', href);
  }
}

/**
 * Dispatches `job-apply` for a click on an apply link.
 *
 * @returns false when the link is not followed, since the page handles the application or the job has closed meanwhile
 */
export function announceApplication(host: HTMLElement, link: HTMLAnchorElement, job: JobSummary): boolean {
  const url = link.getAttribute('href');
  if (!url) return true;
  if (jobStatus(job, Date.now()) === 'closed') return false;
  return dispatchJobEvent(host, 'job-apply', { ...jobReference(job), url }, true);
}

/** The apply button, or a notice that applications have closed. */
export function applyBar({ job, locale, isClosed, applyUrl }: PostingView): TemplateResult | typeof nothing {
  if (isClosed) {
    const day = job.closes && formatDate(locale, job.closes);
    const text = day
      ? msg(str`Applications closed on ${day}.`, { id: 'closedOn' })
      : msg('Applications are closed.', { id: 'applicationsClosed' });
    return html`<p class="apply-bar closed" part="apply-bar"><bdi>${text}</bdi></p>`;
  }
  if (applyUrl === undefined) return nothing;
  const { label, icon } = job.apply ?? {};
  return html`<p class="apply-bar" part="apply-bar">
    <a class="filled apply" part="apply" href=${applyUrl}
      ><span
        lang=${label === undefined ? nothing : job.lang}
        data-icon=${icon && ICON_NAMES.includes(icon) ? icon : nothing}
        >${label ?? msg('Apply', { id: 'apply' })}</span
      ></a
    >
  </p>`;
}
