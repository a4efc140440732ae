import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from './copy-text.js';
import { designTokens } from './design-tokens.js';
import { lookCss, lookSnippet } from './look-css.js';
import { saveText } from './save-text.js';
import type { StudioState } from './studio-state.js';
import type { Token } from './token.js';

/** Something to be handed over. */
interface Sheet {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly words: string;
  readonly text: string;
  /** Its name as a file, where it is one. */
  readonly file?: string;
}

/** What a designer gives to whoever builds the page. */
export function handOver({ look }: StudioState, tokens: readonly Token[], link: string): TemplateResult {
  const json = JSON.stringify(designTokens(look, tokens), null, 2);
  const sheets: readonly Sheet[] = [
    { title: 'Snippet', words: 'Goes where the list is to be.', text: lookSnippet(look) },
    {
      title: 'Style sheet',
      words: 'Only what differs from the widget’s own look.',
      text: `${lookCss(look)}\n`,
      file: 'look.css',
    },
    {
      title: 'Design tokens',
      words: 'For Figma’s importers and token tools: Design Tokens Format, 2025.10.',
      text: `${json}\n`,
      file: 'look.tokens.json',
    },
    { title: 'Link to this studio', words: 'Brings everything back as it is now.', text: link },
  ];
  return html`${sheets.map(sheet)}`;
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
