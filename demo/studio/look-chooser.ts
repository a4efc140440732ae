import { html, svg, type TemplateResult } from 'lit';
import { LOOKS } from './looks.js';
import { swatch } from './look-css.js';
import type { Look } from './look.js';

/** The looks to begin with, each shown by its colors. */
export function lookChooser(look: Look, chosen: (look: Look) => void): TemplateResult {
  const now = JSON.stringify([look.values, look.layout]);
  return html`<ul class="looks" role="list">
    ${LOOKS.map(({ name, words, values, layout }) => {
      const isChosen = JSON.stringify([values, layout]) === now;
      return html`<li>
        <button type="button" aria-pressed=${isChosen} @click=${() => chosen({ values, layout })}>
          <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true">
            ${swatchDrawing(swatch({ values, layout }))}
          </svg>
          <b>${name}</b> <span>${words}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** A title, two lines of text and a button, in a look's colors. */
function swatchDrawing([background, text, accent, action]: readonly string[]) {
  return svg`<rect width="64" height="24" fill=${background} />
    <path d="M6 7.5h22" stroke=${accent} stroke-width="3" />
    <path d="M6 13h32M6 17.5h26" stroke=${text} stroke-width="1.5" opacity="0.7" />
    <rect x="45" y="8" width="13" height="8" rx="1.5" fill=${action} />`;
}
