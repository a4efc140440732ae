import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/format.js';
import { heading } from '../shared/heading.js';
import { foreignLanguage, metaLine } from '../shared/job-facts.js';
import { copyNotice, errorNotice, skeleton } from '../shared/notices.js';
import { applyBar } from './apply.js';
import { languageLinks } from './language-links.js';
import type { PostingActions, PostingView } from './posting-view.js';
import { similarJobs } from './similar-jobs.js';
import { tableOfContents } from './table-of-contents.js';

/** A posting. */
export function detailView(view: PostingView, actions: PostingActions): TemplateResult {
  const { job, locale, headingLevel } = view;
  return html`<article class="base" part="base" lang=${locale} @click=${actions.followLink}>
    <header>
      ${heading(headingLevel, html`<bdi>${job.title}</bdi>`, job.lang, true)}
      ${meta(view)}
      <div class="links">${languageLinks(view, actions)}${share(view, actions)}</div>
    </header>
    ${facts(view)}
    ${tableOfContents(view)}
    <div class="body" part="body" lang=${job.lang} dir="auto">${body(view, actions)}</div>
    ${applyBar(view)}
    ${similarJobs(view, actions)}
  </article>`;
}

/** The meta line, with the posting's language where it is not the reader's. */
function meta({ job, locale, reader }: PostingView): TemplateResult | typeof nothing {
  const foreign = foreignLanguage(job, reader, locale);
  const badge = foreign && html`<span part="badge" lang=${locale}><bdi class="badge">${foreign}</bdi></span>`;
  return metaLine(job, badge || undefined);
}

function share({ shareStatus }: PostingView, actions: PostingActions): TemplateResult {
  return html`<button class="plain" part="share" type="button" @click=${actions.share}>
      ${msg('Share', { id: 'share' })}
    </button>
    <span part="share-status" role="status">${shareStatus}</span>`;
}

/** The facts of a posting that are not below its title. */
function facts({ job, locale, isClosed }: PostingView): TemplateResult | typeof nothing {
  const items = [
    job.pay && fact(msg('Pay', { id: 'pay' }), job.pay.text, job.lang),
    job.closes && !isClosed && fact(msg('Apply by', { id: 'applyBy' }), formatDate(locale, job.closes)),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, job.lang, job.lang)),
    job.posted && fact(msg('Posted', { id: 'posted' }), formatDate(locale, job.posted)),
  ].filter((item) => item);
  return items.length > 0 ? html`<dl class="facts" part="facts">${items}</dl>` : nothing;
}

/** @param valueLanguage undefined where it is the interface's */
function fact(label: string, value: string, valueLanguage?: string, labelLanguage?: string): TemplateResult {
  return html`<div>
    <dt lang=${labelLanguage ?? nothing}><bdi>${label}</bdi></dt>
    <dd lang=${valueLanguage ?? nothing}><bdi>${value}</bdi></dd>
  </div>`;
}

function body({ text }: PostingView, { retry }: PostingActions): TemplateResult {
  switch (text.status) {
    case 'pending':
      return skeleton();
    case 'error':
      return errorNotice(msg('The text of this posting could not be loaded.', { id: 'textLoadError' }), retry);
    case 'complete':
      return html`${text.isCopy ? copyNotice(retry) : nothing}${text.element}`;
  }
}
