import { html, nothing, type TemplateResult } from 'lit';
import { colorFields } from './color-fields.js';
import { withValue, type Look, type Scheme } from './look.js';
import type { MeasuredColors } from './measure-colors.js';
import { fontList, plainField } from './plain-field.js';
import type { Token, TokenKind } from './token.js';

/** What the controls show, and whom they tell. */
export interface TokenControls {
  readonly tokens: readonly Token[];
  readonly look: Look;
  readonly measured: Readonly<Record<Scheme, MeasuredColors>> | undefined;
  changed(look: Look): void;
}

const GROUPS: readonly (readonly [title: string, kinds: readonly TokenKind[]])[] = [
  ['Colors', ['color']],
  ['Fonts', ['font']],
  ['Sizes and space', ['length', 'number', 'text']],
];

/** Where the controls have a column of their own, the colors are open at once; elsewhere they would fill the page. */
const FIRST_OPEN = matchMedia('(width >= 64rem)').matches ? 'Colors' : undefined;

/** A control for every token, in groups, and the choice of the layout. */
export function tokenControls(controls: TokenControls): TemplateResult {
  const { tokens, look, changed } = controls;
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
                .checked=${look.layout === layout}
                @change=${() => changed({ ...look, layout })}
              />${layout === 'rows' ? 'Rows' : 'Cards'}</label
            >`,
        )}
      </div>
    </details>`;
}

function control(token: Token, controls: TokenControls): TemplateResult {
  const { look, changed } = controls;
  const { name, label, description, kind } = token;
  const isSet = look.values[name] !== undefined;
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
                changed(withValue(look, name, undefined));
                // The button goes with what it resets.
                (event.currentTarget as Element).closest('.token')?.querySelector('input')?.focus();
              }}
            >
              Reset
            </button>`
          : nothing
      }
    </div>
    <p>${description}</p>
    ${kind === 'color' ? colorFields(token, controls) : plainField(token, controls)}
  </div>`;
}
