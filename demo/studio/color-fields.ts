import { html, nothing, type TemplateResult } from 'lit';
import { checkContrast } from './check-contrast.js';
import { flatten, toHex } from './contrast.js';
import { CONTRAST_PAIRS } from './contrast-pairs.js';
import { valueIn, withValue, type Scheme } from './look.js';
import type { MeasuredColors } from './measure-colors.js';
import { isValue, type Token } from './token.js';
import type { TokenControls } from './token-controls.js';

/** A color in both schemes: to be picked, or typed as a code; and how well it can be told from what it stands on. */
export function colorFields(token: Token, { look, measured, changed }: TokenControls): TemplateResult {
  const { name, label } = token;
  const short = name.replace('--job-', '');
  const shown = (scheme: Scheme) => {
    const layers = ['background', short].map((layer) => measured?.[scheme].get(layer) ?? '#ffffff');
    return valueIn(look, name, scheme) ?? toHex(flatten(...layers));
  };
  const both = { light: shown('light'), dark: shown('dark') };
  const field = (scheme: Scheme) => {
    const set = (text: string) => {
      const hex = `#${text.trim().replace('#', '')}`.toLowerCase();
      // The other scheme keeps what it has: two fields, two colors.
      if (isValue('color', hex)) changed(withValue(look, name, { ...both, [scheme]: hex }));
    };
    return html`<div class="color ${look.values[name] ? '' : 'idle'}">
      <span class="color-box">
        <input
          type="color"
          aria-label=${`${label}, ${scheme}`}
          .value=${both[scheme]}
          @input=${(event: InputEvent) => set((event.target as HTMLInputElement).value)}
        />
        <input
          type="text"
          size="7"
          spellcheck="false"
          autocomplete="off"
          aria-label=${`${label}, ${scheme}, as a code`}
          .value=${both[scheme]}
          @change=${(event: Event) => {
            const written = event.target as HTMLInputElement;
            set(written.value);
            // What is no color is not taken.
            written.value = both[scheme];
          }}
        />
      </span>
      <small><span>${scheme}</span> ${measured ? lowestContrast(short, measured[scheme]) : nothing}</small>
    </div>`;
  };
  return html`<div class="colors">${field('light')} ${field('dark')}</div>`;
}

/** The pair with this color in front that is the nearest to failing. */
function lowestContrast(front: string, colors: MeasuredColors): TemplateResult | typeof nothing {
  const [lowest] = CONTRAST_PAIRS.filter((pair) => pair.front === front)
    .map((pair) => ({ ...checkContrast(pair, colors), least: pair.least }))
    .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
  if (!lowest) return nothing;
  const { text, isEnough } = lowest;
  return html`<span class=${isEnough ? 'enough' : 'too-little'}>${text} <b>${isEnough ? 'pass' : 'fail'}</b></span>`;
}
