import { html, nothing, type TemplateResult } from 'lit';
import { flatten, toHex } from './contrast.js';
import { valueIn, withValue, type Look, type Scheme } from './look.js';
import type { MeasuredColours } from './measure-colours.js';
import { isValue, type Token, type TokenKind } from './token.js';

/** What the controls show, and whom they tell. */
export interface TokenControls {
  readonly tokens: readonly Token[];
  readonly look: Look;
  readonly measured: Readonly<Record<Scheme, MeasuredColours>> | undefined;
  changed(look: Look): void;
}

const GROUPS: readonly (readonly [title: string, kinds: readonly TokenKind[]])[] = [
  ['Colours', ['colour']],
  ['Fonts', ['font']],
  ['Sizes and space', ['length', 'number', 'text']],
];

/** Fonts to begin with; any other can be typed. */
const FONTS = [
  'system-ui, sans-serif',
  "Arial, 'Liberation Sans', sans-serif",
  "Georgia, 'Noto Serif', serif",
  "'Palatino Linotype', Palatino, serif",
  "ui-monospace, 'DejaVu Sans Mono', monospace",
  "Hind, 'Noto Sans', sans-serif",
  'Montserrat, Verdana, sans-serif',
];

/** How far a number goes, with its unit, where sliding is easier than typing. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number, step: number, unit: string]>> = {
  '--job-density': [0.6, 1.4, 0.05, ''],
  '--job-radius': [0, 1.5, 0.0625, 'em'],
  '--job-line-height': [1.2, 2, 0.05, ''],
  '--job-size-small': [0.75, 1, 0.0625, 'em'],
  '--job-size-large': [1, 2, 0.0625, 'em'],
  '--job-size-title': [1.25, 3, 0.125, 'em'],
  '--job-weight-bold': [400, 900, 100, ''],
  '--job-measure': [45, 90, 1, 'ch'],
};

/** A control for every token, in groups, and the choice of the layout. */
export function tokenControls(controls: TokenControls): TemplateResult {
  const { tokens, look, changed } = controls;
  return html`<datalist id="fonts">${FONTS.map((font) => html`<option value=${font}></option>`)}</datalist>
    ${GROUPS.map(
      ([title, kinds]) =>
        html`<details class="drawer" ?open=${title === 'Colours'}>
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
              @click=${() => changed(withValue(look, name, 'light', ''))}
            >
              Reset
            </button>`
          : nothing
      }
    </div>
    <p>${description}</p>
    ${kind === 'colour' ? colourFields(token, controls) : plainField(token, controls)}
  </div>`;
}

function colourFields({ name, label }: Token, { look, measured, changed }: TokenControls): TemplateResult {
  return html`<div class="colours">
    ${(['light', 'dark'] as const).map((scheme) => {
      const colours = measured?.[scheme];
      const short = name.replace('--job-', '');
      const layers = ['background', short].map((layer) => colours?.get(layer) ?? '#ffffff');
      const value = valueIn(look, name, scheme) ?? toHex(flatten(...layers));
      const set = (text: string) => {
        const hex = /^#?[0-9a-f]{6}$/i.test(text.trim())
          ? `#${text.trim().replace('#', '')}`.toLowerCase()
          : '';
        if (isValue('colour', hex)) changed(withValue(look, name, scheme, hex));
      };
      return html`<span class="colour ${look.values[name] ? '' : 'idle'}">
        <input
          type="color"
          aria-label=${`${label}, ${scheme}`}
          .value=${value}
          @input=${(event: InputEvent) => set((event.target as HTMLInputElement).value)}
        />
        <input
          type="text"
          size="8"
          spellcheck="false"
          autocomplete="off"
          aria-label=${`${label}, ${scheme}, as a code`}
          .value=${value}
          @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
        />
        <span aria-hidden="true">${scheme}</span>
      </span>`;
    })}
  </div>`;
}

function plainField(token: Token, { look, changed }: TokenControls): TemplateResult {
  const { name, label, kind, fallback } = token;
  const value = valueIn(look, name, 'light');
  const [least, most, step, unit] = RANGES[name] ?? [];
  const set = (text: string) => {
    if (text.trim() === '' || isValue(kind, text)) changed(withValue(look, name, 'light', text.trim()));
  };
  const written = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<div class="plain-field">
    ${
      unit === undefined
        ? nothing
        : html`<input
            type="range"
            aria-label=${label}
            min=${least}
            max=${most}
            step=${step}
            .value=${String(parseFloat(value ?? fallback.replace(/^clamp\(/, '')) || least)}
            @input=${(event: Event) => set(written(event) + unit)}
          />`
    }
    <input
      type="text"
      class=${value === undefined ? 'idle' : ''}
      list=${kind === 'font' ? 'fonts' : nothing}
      spellcheck="false"
      autocomplete="off"
      aria-label=${unit === undefined ? label : `${label}, as CSS`}
      placeholder=${fallback}
      .value=${value ?? ''}
      @change=${(event: Event) => set(written(event))}
    />
  </div>`;
}
