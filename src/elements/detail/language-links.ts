import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { languageIn } from '../../localization/format.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { isPlainClick } from '../shared/plain-click.js';

/** How a version is linked to, and shown. */
export interface VersionActions {
  /** Absent where a version has no URL of its own. */
  readonly href: ((job: JobSummary) => string) | undefined;
  readonly open: (job: JobSummary) => void;
}

/** The other languages that a posting is written in, if there are any, each named in itself. */
export function otherLanguages(
  versions: readonly JobSummary[],
  shown: JobSummary,
  { href, open }: VersionActions,
): TemplateResult | undefined {
  const others = versions.filter(({ lang }) => lang !== shown.lang);
  if (others.length === 0) return undefined;
  return html`<p class="languages" part="languages">
    <bdi>${msg('This job in:', { id: 'otherLanguages' })}</bdi>
    ${others.map((job, index) => {
      const follow = (event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(job);
      };
      const name = html`<bdi>${languageIn([job.lang], job.lang)}</bdi>`;
      const link = href
        ? html`<a href=${href(job)} lang=${job.lang} hreflang=${job.lang} @click=${follow}>${name}</a>`
        : html`<button class="plain" type="button" lang=${job.lang} @click=${follow}>${name}</button>`;
      return html`${index > 0 ? ' · ' : nothing}${link}`;
    })}
  </p>`;
}
