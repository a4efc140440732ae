import { swatch } from '../export/theme-css.js';
import { withAttribute } from '../state/list-attributes.js';
import type { Theme } from '../state/theme.js';
import { PRESET_THEMES } from './preset-themes.js';
import { html, svg, type TemplateResult } from 'lit';

/** Buttons for the predefined themes. */
export function themeChooser(theme: Theme, chosen: (theme: Theme) => void): TemplateResult {
  const now = JSON.stringify([theme.values, theme.attributes['layout'] ?? 'rows']);
  return html`<ul class="themes" role="list">
    ${PRESET_THEMES.map(({ name, words, values, layout }) => {
      const isChosen = JSON.stringify([values, layout]) === now;
      return html`<li>
        <button type="button" aria-pressed=${isChosen} @click=${() => chosen(withAttribute({ ...theme, values }, 'layout', layout))}>
          <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true">
            ${swatchDrawing(swatch({ values }))}
          </svg>
          <b>${name}</b> <span>${words}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** A schematic list in the theme’s colors. */
function swatchDrawing([background, text, accent, action]: readonly string[]) {
  return svg`<rect width="64" height="24" fill=${background} />
    <path d="M6 7.5h22" stroke=${accent} stroke-width="3" />
    <path d="M6 13h32M6 17.5h26" stroke=${text} stroke-width="1.5" opacity="0.7" />
    <rect x="45" y="8" width="13" height="8" rx="1.5" fill=${action} />`;
}
