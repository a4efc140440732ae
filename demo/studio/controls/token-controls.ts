import { withValue } from '../state/theme.js';
import type { Token, TokenKind } from '../state/token.js';
import { colorFields } from './color-fields.js';
import type { TokenSettings } from './token-settings.js';
import { fontList, valueField } from './value-field.js';
import { html, nothing, type TemplateResult } from 'lit';

/** The tokens that most sites set; all others are under “More”. */
const FIRST = ['background', 'text', '--job-accent', '--job-action', 'font', '--job-radius'];

const GROUPS: readonly (readonly [title: string, kinds: readonly TokenKind[]])[] = [
  ['Colors', ['color']],
  ['Fonts', ['font']],
  ['Sizes and space', ['length', 'number', 'text']],
];

/** Controls for the tokens that most sites set, and for the color schemes. */
export function firstControls(controls: TokenSettings): TemplateResult {
  const { tokens, theme, changed } = controls;
  const choice = (label: string, lightOnly: boolean) =>
    html`<label
      ><input
        type="radio"
        name="schemes"
        .checked=${(theme.lightOnly ?? false) === lightOnly}
        @change=${() => changed({ ...theme, lightOnly })}
      />${label}</label
    >`;
  return html`${fontList}
    <div class="choices" role="radiogroup" aria-label="Color schemes of your site">
      ${choice('Light and dark', false)} ${choice('Light only', true)}
    </div>
    <div class="tokens">
      ${FIRST.map((wanted) => {
        const token = tokens.find(({ name }) => name === wanted);
        return token && control(token, controls);
      })}
    </div>`;
}

/** Grouped controls for all other tokens. */
export function moreControls(controls: TokenSettings): TemplateResult[] {
  const others = controls.tokens.filter(({ name }) => !FIRST.includes(name));
  return GROUPS.map(
    ([title, kinds]) =>
      html`<h3>${title}</h3>
        <div class="tokens">
          ${others.filter(({ kind }) => kinds.includes(kind)).map((token) => control(token, controls))}
        </div>`,
  );
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
