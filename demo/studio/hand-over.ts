import { html, type TemplateResult } from 'lit';
import { designTokens } from './design-tokens.js';
import { lookCss, lookSnippet } from './look-css.js';
import { say } from './say.js';
import type { StudioState } from './studio-state.js';
import type { Token } from './token.js';

/** What a designer gives to whoever builds the page. */
export function handOver({ look }: StudioState, tokens: readonly Token[], link: string): TemplateResult {
  const json = JSON.stringify(designTokens(look, tokens), null, 2);
  return html`${sheet('Style sheet', 'look.css', `${lookCss(look)}\n`)}
    ${sheet('Snippet', undefined, lookSnippet(look))} ${sheet('Design tokens', 'look.tokens.json', `${json}\n`)}
    ${sheet('Link to this studio', undefined, link)}`;
}

function sheet(title: string, file: string | undefined, text: string): TemplateResult {
  const id = `sheet-${title.toLowerCase().replaceAll(' ', '-')}`;
  return html`<section class="sheet" aria-labelledby=${id}>
    <div class="sheet-head">
      <h3 id=${id}>${title}</h3>
      ${file === undefined ? '' : html`<button type="button" class="quiet" @click=${() => save(file, text)} aria-label=${`Save ${title.toLowerCase()}`}>Save</button>`}
      <button
        type="button"
        class="quiet"
        aria-label=${`Copy ${title.toLowerCase()}`}
        @click=${(event: Event) => void copy(text, event.currentTarget as HTMLElement)}
      >
        Copy
      </button>
    </div>
    <pre tabindex="0" aria-labelledby=${id}><code>${text}</code></pre>
  </section>`;
}

/** Copies a text; where the browser does not let a page do so, it is chosen, for the reader to copy. */
async function copy(text: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    const code = button.closest('.sheet')?.querySelector('code');
    if (code) getSelection()?.selectAllChildren(code);
    say('Press Ctrl and C, or ⌘ and C, to copy what is chosen.');
  }
}

function save(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}
