import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, languageName, regionalLocale } from '../../localization/format.js';
import { withLocale } from '../../localization/locales.js';
import { textDirection } from '../../posting/languages.js';
import { heading } from '../shared/heading.js';
import { jobCards } from '../shared/job-cards.js';
import { foreignLanguage, metaLine, payFact, writtenFacts } from '../shared/job-facts.js';
import { isPlainClick } from '../shared/links.js';
import { copyNotice, errorNotice, skeleton } from '../shared/notices.js';
import { applyBar } from './apply.js';
import { backButton } from './back-button.js';
import type { PostingActions, PostingView } from './posting-view.js';

/** Fewest headings and characters of a text with a table of contents; a shorter one is seen at a glance. */
const LONG = { headings: 5, characters: 3000 };

/** A heading, and those below it. */
interface Section {
  readonly heading: Element;
  readonly below: Element[];
}

/** A posting. */
export function detailView(view: PostingView, actions: PostingActions): TemplateResult {
  const { job, locale, headingLevel, text } = view;
  return html`<article
    class="base"
    part="base"
    lang=${locale}
    dir=${textDirection(job.lang)}
    aria-labelledby="title"
    @click=${actions.followLink}
  >
    <header>
      ${heading(headingLevel, html`<bdi>${job.title}</bdi>`, job.lang, true)}
      ${meta(view)}
      <div class="links">${languageLinks(view, actions)}${share(view, actions)}</div>
    </header>
    ${facts(view)}
    ${tableOfContents(view)}
    <div class="body" part="body" lang=${job.lang} aria-busy=${text.status === 'pending'}>${body(view, actions)}</div>
    ${applyBar(view)}
    ${similarJobs(view, actions)} ${view.hasBackButton ? backButton(actions.close) : nothing}
  </article>`;
}

/** The meta line, with the posting's language where it is not the reader's. */
function meta({ job, locale, reader }: PostingView): TemplateResult | typeof nothing {
  const foreign = foreignLanguage(job, reader, locale);
  const badge = foreign && html`<span part="badge" lang=${locale}><bdi class="badge">${foreign}</bdi></span>`;
  return metaLine(writtenFacts(job), badge || undefined);
}

/** Links to the posting in other languages, each named in itself; buttons where a translation has no URL. */
function languageLinks({ translations }: PostingView, { translate }: PostingActions): TemplateResult | typeof nothing {
  if (translations.length === 0) return nothing;
  return html`<p class="language-links" part="language-links">
    <bdi>${msg('Also available in:', { id: 'otherLanguages' })}</bdi>
    ${translations.map(({ job, href }, index) => {
      const follow = (event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        translate(job);
      };
      const name = html`<bdi>${languageName(job.lang, job.lang)}</bdi>`;
      const link = href
        ? html`<a href=${href} lang=${job.lang} hreflang=${job.lang} @click=${follow}>${name}</a>`
        : html`<button class="plain" type="button" lang=${job.lang} @click=${follow}>${name}</button>`;
      return html`${index > 0 ? ' · ' : nothing}${link}`;
    })}
  </p>`;
}

function share({ shareStatus }: PostingView, actions: PostingActions): TemplateResult {
  return html`<button class="plain" part="share" type="button" data-icon="share" @click=${actions.share}>
      ${msg('Share', { id: 'share' })}
    </button>
    <span part="share-status" role="status">${shareStatus}</span>`;
}

/** The facts of a posting that are not below its title, in its own language: some of them are its own words. */
function facts(view: PostingView): TemplateResult | typeof nothing {
  return withLocale(view.factsLanguage, () => factList(view));
}

function factList({ job, reader, factsLanguage, facetFacts, isClosed }: PostingView): TemplateResult | typeof nothing {
  const locale = regionalLocale(factsLanguage, reader);
  const pay = payFact(job, locale);
  const items = [
    pay && fact(msg('Pay', { id: 'pay' }), pay.text, pay.lang),
    job.closes && !isClosed && fact(msg('Apply by', { id: 'applyBy' }), formatDate(locale, job.closes)),
    ...facetFacts.map(({ label, labelLang, value }) => fact(label, value, job.lang, labelLang)),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, job.lang, job.lang)),
    job.posted && fact(msg('Posted', { id: 'posted' }), formatDate(locale, job.posted)),
  ].filter((item) => item);
  return items.length > 0 ? html`<dl class="facts" part="facts" lang=${locale}>${items}</dl>` : nothing;
}

/** @param valueLanguage undefined where it is that of the list */
function fact(label: string, value: string, valueLanguage?: string, labelLanguage?: string): TemplateResult {
  return html`<div>
    <dt lang=${labelLanguage ?? nothing}><bdi>${label}</bdi></dt>
    <dd lang=${valueLanguage ?? nothing}><bdi>${value}</bdi></dd>
  </div>`;
}

/** Links to the headings of a long text, of two levels. */
function tableOfContents({ text, job, headingLevel }: PostingView): TemplateResult | typeof nothing {
  if (text.status !== 'complete') return nothing;
  const headings = text.element.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]');
  if (headings.length < LONG.headings || (text.element.textContent ?? '').length < LONG.characters) return nothing;
  const sections: Section[] = [];
  for (const heading of headings) {
    const depth = Number(heading.localName.slice(1)) - headingLevel;
    if (depth === 1 || sections.length === 0) sections.push({ heading, below: [] });
    else if (depth === 2) sections.at(-1)?.below.push(heading);
  }
  return html`<nav class="table-of-contents" part="table-of-contents" aria-labelledby="contents">
    <p id="contents">${msg('Contents', { id: 'tableOfContents' })}</p>
    <ul role="list" lang=${job.lang}>
      ${sections.map(
        ({ heading, below }) =>
          html`<li>
            ${linkTo(heading)}
            ${below.length > 0 ? html`<ul role="list">${below.map((one) => html`<li>${linkTo(one)}</li>`)}</ul>` : nothing}
          </li>`,
      )}
    </ul>
  </nav>`;
}

function linkTo(heading: Element): TemplateResult {
  return html`<a href="#${heading.id}"><bdi>${heading.textContent}</bdi></a>`;
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

/** Cards of the list's jobs that are similar to the opened one. */
function similarJobs(
  { similarJobs: cards, reader, headingLevel }: PostingView,
  actions: PostingActions,
): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  const title = msg('Similar jobs', { id: 'similarJobs' });
  return html`<section class="similar-jobs" part="similar-jobs">
    ${heading(Math.min(6, headingLevel + 1), title, undefined, false, 'similar-jobs-title')}
    ${jobCards(cards, { label: title, reader, headingLevel: headingLevel + 2 }, actions)}
  </section>`;
}
