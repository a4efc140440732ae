import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedBundle } from '../../bundle/check-bundle.js';
import { formatDate } from '../../localization/format.js';
import type { InterfaceLanguage } from '../../posting/languages.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobStatus } from '../../posting/job-status.js';

/** What an opened posting shows, and to whom. */
export interface DetailModel {
  readonly job: JobSummary;
  readonly locale: InterfaceLanguage;
  /** The reader's language. */
  readonly reader: string;
  /** What the bundle's URLs are relative to. */
  readonly base: string;
  /** The bundle, where the element has fetched it itself. */
  readonly bundle: CheckedBundle | undefined;
  readonly headingLevel: number;
  /** Told to the application; may be empty. */
  readonly source: string;
  /** The names of the parameters in the page's URL that the application is told. */
  readonly forwardParams: string;
}

/** The facts of a posting that do not stand under its title. */
export function detailFacts({ job, locale }: DetailModel): TemplateResult | typeof nothing {
  const facts = [
    job.pay && fact(msg('Pay', { id: 'pay' }), job.pay.text, job.lang),
    job.closes &&
      jobStatus(job, Date.now()) === 'open' &&
      fact(msg('Apply by', { id: 'applyBy' }), formatDate(locale, job.closes)),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, job.lang, job.lang)),
    job.posted && fact(msg('Posted', { id: 'posted' }), formatDate(locale, job.posted)),
  ].filter((shown) => shown);
  return facts.length > 0 ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing;
}

/** A fact in the interface's language, or in the posting's where the posting wrote it. */
function fact(label: string, value: string, valueLanguage?: string, labelLanguage?: string): TemplateResult {
  return html`<div>
    <dt lang=${labelLanguage ?? nothing}><bdi>${label}</bdi></dt>
    <dd lang=${valueLanguage ?? nothing}><bdi>${value}</bdi></dd>
  </div>`;
}
