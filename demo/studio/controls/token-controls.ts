import { withValue } from '../state/theme.js';
import type { Token, TokenKind } from '../state/token.js';
import { colorFields } from './color-fields.js';
import type { TokenSettings } from './token-settings.js';
import { fontList, valueField } from './value-field.js';
import { html, nothing, type TemplateResult } from 'lit';

const GROUPS: readonly (readonly [title: string, kinds: readonly TokenKind[]])[] = [
  ['Colors', ['color']],
  ['Fonts', ['font']],
  ['Sizes and space', ['length', 'number', 'text']],
];

/** The group that is open initially: the colors, if the controls have a column of their own. */
const FIRST_OPEN = matchMedia('(width >= 64rem)').matches ? 'Colors' : undefined;

/** Grouped controls for all tokens and the layout. */
export function tokenControls(controls: TokenSettings): TemplateResult {
  const { tokens, theme, changed } = controls;
  return html`${fontList}
    ${GROUPS.map(
      ([title, kinds]) =>
        html`<details class="drawer" ?open=${title === FIRST_OPEN}>
          <summary>${title}</summary>
          <div class="tokens">
            ${tokens.filter(({ kind }) => kinds.includes(kind)).map((token) => control(token, controls))}
          </div>
        </details>`,
    )}
    <details class="drawer">
      <summary>Layout</summary>
      <div class="choices" role="radiogroup" aria-label="Layout">
        ${(['rows', 'cards'] as const).map(
          (layout) =>
            html`<label
              ><input
                type="radio"
                name="layout"
                .checked=${theme.layout === layout}
                @change=${() => changed({ ...theme, layout })}
              />${layout === 'rows' ? 'Rows' : 'Cards'}</label
            >`,
        )}
      </div>
    </details>`;
}

function control(token: Token, controls: TokenSettings): TemplateResult {
  const { theme, changed } = controls;
  const { name, label, description, kind } = token;
  const isSet = theme.values[name] !== undefined;
  return html`<div class="token" role="group" aria-label=${label}>
    <div class="token-name">
      <b>${label}</b>
      ${
        isSet
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${`Reset ${label}`}
              @click=${(event: Event) => {
                changed(withValue(theme, name, undefined));
                // The button is removed by the reset.
                (event.currentTarget as Element).closest('.token')?.querySelector('input')?.focus();
              }}
            >
              Reset
            </button>`
          : nothing
      }
    </div>
    <p>${description}</p>
    ${kind === 'color' ? colorFields(token, controls) : valueField(token, controls)}
  </div>`;
}
