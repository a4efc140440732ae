import { valueIn, withValue } from '../state/theme.js';
import { isDefault, isValue, type Token } from '../state/token.js';
import type { TokenSettings } from './token-settings.js';
import { html, nothing, type TemplateResult } from 'lit';

/** Suggested fonts. */
const FONTS = [
  'system-ui, sans-serif',
  "Arial, 'Liberation Sans', sans-serif",
  "Georgia, 'Noto Serif', serif",
  "'Palatino Linotype', Palatino, serif",
  "ui-monospace, 'DejaVu Sans Mono', monospace",
  "Hind, 'Noto Sans', sans-serif",
  'Montserrat, Verdana, sans-serif',
];

/** Ranges and units of tokens with a slider. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number, step: number, unit: string]>> = {
  '--job-density': [0.6, 1.4, 0.05, ''],
  '--job-radius': [0, 1.5, 0.0625, 'em'],
  '--job-line-height': [1.2, 2, 0.05, ''],
  '--job-font-size-small': [0.75, 1, 0.0625, 'em'],
  '--job-font-size-large': [1, 2, 0.0625, 'em'],
  '--job-font-size-title': [1.25, 3, 0.125, 'em'],
  '--job-font-weight-bold': [400, 900, 100, ''],
  '--job-measure': [45, 90, 1, 'ch'],
};

/** Suggestions of {@link valueField}. */
export const fontList = html`<datalist id="fonts">${FONTS.map((font) => html`<option value=${font}></option>`)}</datalist>`;

/** Field for a value other than a color: CSS text, and a slider for numbers with a range. */
export function valueField(token: Token, { theme, changed }: TokenSettings): TemplateResult {
  const { name, label, kind, fallback } = token;
  const value = valueIn(theme, name, 'light');
  const [least, most, step, unit] = RANGES[name] ?? [];
  const set = (text: string) => {
    const isUnset = text === '' || isDefault(token, text);
    if (isUnset || isValue(kind, text)) changed(withValue(theme, name, isUnset ? undefined : { light: text }));
  };
  return html`<div class="plain-field">
    ${
      unit === undefined
        ? nothing
        : html`<input
            type="range"
            aria-label=${label}
            aria-valuetext=${value ?? fallback}
            min=${least}
            max=${most}
            step=${step}
            .value=${String(parseFloat(value ?? fallback.replace(/^clamp\(/, '')) || least)}
            @input=${(event: Event) => set((event.target as HTMLInputElement).value + unit)}
          />`
    }
    <input
      type="text"
      list=${kind === 'font' ? 'fonts' : nothing}
      spellcheck="false"
      autocomplete="off"
      aria-label=${unit === undefined ? label : `${label}, as CSS`}
      placeholder=${fallback}
      .value=${value ?? ''}
      @change=${(event: Event) => {
        const written = event.target as HTMLInputElement;
        set(written.value.trim());
        // Discard an invalid value.
        written.value = value ?? '';
      }}
    />
  </div>`;
}
