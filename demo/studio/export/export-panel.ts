import type { StudioState } from '../state/store.js';
import type { Token } from '../state/token.js';
import { copyText, saveText } from './clipboard.js';
import { designTokens } from './design-tokens.js';
import { themeCss, embedSnippet } from './theme-css.js';
import { html, nothing, type TemplateResult } from 'lit';

/** An artifact to export. */
interface Sheet {
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly words: string;
  readonly text: string;
  /** File name, if it can be saved. */
  readonly file?: string;
}

/** Exports of a theme for the page’s developers. */
export function exportPanel({ theme }: StudioState, tokens: readonly Token[], link: string): TemplateResult {
  const json = JSON.stringify(designTokens(theme, tokens), null, 2);
  const sheets: readonly Sheet[] = [
    {
      title: 'Snippet',
      words: 'Embeds the list in your page, with the attributes set above.',
      text: embedSnippet(theme),
    },
    {
      title: 'Style sheet',
      words: 'Only what you set, and only for the widget.',
      text: `${themeCss(theme)}\n`,
      file: 'theme.css',
    },
    {
      title: 'Design tokens',
      words: 'For Figma’s importers and token tools: Design Tokens Format, 2025.10.',
      text: `${json}\n`,
      file: 'theme.tokens.json',
    },
    { title: 'Link to this studio', words: 'Restores the current state.', text: link },
  ];
  return html`${sheets.map(sheet)}`;
}

/** Copies what a page needs, wherever the studio is scrolled to. */
export function handover({ theme }: StudioState): TemplateResult {
  return html`<button type="button" @click=${() => void copyText(`${themeCss(theme)}\n`)}>Copy style sheet</button>
    <button type="button" @click=${() => void copyText(embedSnippet(theme))}>Copy snippet</button>
    <a href="#export-panel-heading">All exports</a>`;
}

function sheet({ title, words, text, file }: Sheet): TemplateResult {
  const id = `sheet-${title.toLowerCase().replaceAll(' ', '-')}`;
  const name = title.charAt(0).toLowerCase() + title.slice(1);
  return html`<section class="sheet" aria-labelledby=${id}>
    <div class="sheet-head">
      <h3 id=${id}>${title}</h3>
      ${file === undefined ? nothing : html`<button type="button" @click=${() => saveText(file, text)} aria-label=${`Save ${name}`}>Save</button>`}
      <button
        type="button"
        aria-label=${`Copy ${name}`}
        @click=${(event: Event) => {
          const shownBy = (event.currentTarget as Element).closest('.sheet')?.querySelector('code');
          void copyText(text, shownBy);
        }}
      >
        Copy
      </button>
    </div>
    <p>${words}</p>
    <pre tabindex="0" aria-labelledby=${id}><code>${text}</code></pre>
  </section>`;
}
