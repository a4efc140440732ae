import { type Scheme, schemesOf, valueIn, withValue } from '../state/theme.js';
import { isValue, type Token } from '../state/token.js';
import { checkContrast, CONTRAST_PAIRS, flatten, toHex } from './contrast.js';
import type { MeasuredColors } from './contrast.js';
import type { TokenSettings } from './token-settings.js';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Fields for a color in each color scheme, with its lowest contrast ratio. A dark color differs from one that is set, so
 * that nothing else is written.
 */
export function colorFields(token: Token, { theme, measured, changed }: TokenSettings): TemplateResult {
  const { name, label } = token;
  const short = name.replace('--job-', '');
  const shown = (scheme: Scheme) => {
    const layers = ['background', short].map((layer) => measured?.[scheme].get(layer) ?? '#ffffff');
    return valueIn(theme, name, scheme) ?? toHex(flatten(...layers));
  };
  const both = { light: shown('light'), dark: shown('dark') };
  const set = theme.values[name];
  const field = (scheme: Scheme) => {
    const isAbsent = scheme === 'dark' && !set;
    const change = (text: string) => {
      const hex = `#${text.trim().replace('#', '')}`.toLowerCase();
      if (isValue('color', hex)) changed(withValue(theme, name, { light: hex, ...set, [scheme]: hex }));
    };
    return html`<div class="color ${set ? '' : 'idle'}">
      <span class="color-box">
        <input
          type="color"
          aria-label=${`${label}, ${scheme}`}
          ?disabled=${isAbsent}
          .value=${both[scheme]}
          @input=${(event: InputEvent) => change((event.target as HTMLInputElement).value)}
        />
        <input
          type="text"
          size="7"
          spellcheck="false"
          autocomplete="off"
          aria-label=${`${label}, ${scheme}, as a code`}
          ?disabled=${isAbsent}
          .value=${both[scheme]}
          @change=${(event: Event) => {
            const written = event.target as HTMLInputElement;
            change(written.value);
            // Discard an invalid color.
            written.value = both[scheme];
          }}
        />
      </span>
      <small><span>${scheme}</span> ${measured ? lowestContrast(short, measured[scheme]) : nothing}</small>
    </div>`;
  };
  return html`<div class="colors">${schemesOf(theme).map(field)}</div>`;
}

/** The lowest contrast of this foreground color, relative to its requirement. */
function lowestContrast(front: string, colors: MeasuredColors): TemplateResult | typeof nothing {
  const [lowest] = CONTRAST_PAIRS.filter((pair) => pair.front === front)
    .map((pair) => ({ ...checkContrast(pair, colors), least: pair.least }))
    .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
  if (!lowest) return nothing;
  const { text, isEnough } = lowest;
  return html`<span class=${isEnough ? 'enough' : 'too-little'}>${text} <b>${isEnough ? 'pass' : 'fail'}</b></span>`;
}
