import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { languageIn } from '../../localization/format.js';
import { isPlainClick } from '../shared/links.js';
import type { PostingActions, PostingView } from './posting-view.js';

/** Links to the posting in other languages, each named in itself; buttons where a translation has no URL. */
export function languageLinks(
  { translations, href }: PostingView,
  { translate }: PostingActions,
): TemplateResult | typeof nothing {
  if (translations.length === 0) return nothing;
  return html`<p class="language-links" part="language-links">
    <bdi>${msg('This job in:', { id: 'otherLanguages' })}</bdi>
    ${translations.map((job, index) => {
      const follow = (event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        translate(job);
      };
      const name = html`<bdi>${languageIn([job.lang], job.lang)}</bdi>`;
      const link = href
        ? html`<a href=${href(job)} lang=${job.lang} hreflang=${job.lang} @click=${follow}>${name}</a>`
        : html`<button class="plain" type="button" lang=${job.lang} @click=${follow}>${name}</button>`;
      return html`${index > 0 ? ' · ' : nothing}${link}`;
    })}
  </p>`;
}
