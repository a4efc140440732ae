import { type Scheme, schemesOf, type ThemeStyle } from '../state/theme.js';
import { checkContrast, CONTRAST_PAIRS, type ContrastPair, toHex } from './contrast.js';
import type { MeasuredColors } from './contrast.js';
import { html, type TemplateResult } from 'lit';

/** The colors of a theme by color scheme. */
type Measured = Readonly<Record<Scheme, MeasuredColors>>;

/** The contrast ratio of each pair in each color scheme of a theme. */
export function contrastTable(theme: ThemeStyle, measured: Measured): TemplateResult {
  const schemes = schemesOf(theme);
  return html`<table class="contrasts">
    <caption class="unseen">
      Contrast ratios as defined by WCAG 2.2
    </caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        ${schemes.map((scheme) => html`<th scope="col">${scheme}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${CONTRAST_PAIRS.map(
        (pair) =>
          html`<tr>
            <th scope="row">${pair.name} <small>at least ${pair.least}</small></th>
            ${schemes.map((scheme) => cell(pair, measured[scheme]))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Summary of the contrast checks. */
export function contrastVerdict(theme: ThemeStyle, measured: Measured): TemplateResult {
  const all = CONTRAST_PAIRS.flatMap((pair) => schemesOf(theme).map((scheme) => checkContrast(pair, measured[scheme])));
  const failed = all.filter(({ isEnough }) => !isEnough).length;
  return failed === 0
    ? html`<span class="enough"><b>all ${all.length} pass</b></span>`
    : html`<span class="too-little"><b>${failed} of ${all.length} fail</b></span>`;
}

function cell(pair: ContrastPair, colors: MeasuredColors): TemplateResult {
  const { over, under, text, isEnough } = checkContrast(pair, colors);
  return html`<td class=${isEnough ? 'enough' : 'too-little'}>
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <rect width="28" height="20" rx="3" fill=${toHex(under)} />
      <path d="M8 15 12.5 5 17 15M9.7 11.5h5.6M19 6v9" fill="none" stroke=${toHex(over)} stroke-width="1.8" />
    </svg>
    <span>${text}</span> <b>${isEnough ? 'pass' : 'fail'}</b>
  </td>`;
}
