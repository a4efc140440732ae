import { html, type TemplateResult } from 'lit';
import { checkContrast } from './check-contrast.js';
import { toHex } from './contrast.js';
import { CONTRAST_PAIRS, type ContrastPair } from './contrast-pairs.js';
import type { Scheme } from './look.js';
import type { MeasuredColors } from './measure-colors.js';

/** The ratio of each pair, light and dark, and whether it is enough. */
export function contrastTable(measured: Readonly<Record<Scheme, MeasuredColors>>): TemplateResult {
  return html`<table class="contrasts">
    <caption class="unseen">
      Contrast, as WCAG 2.2 reckons it
    </caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
      </tr>
    </thead>
    <tbody>
      ${CONTRAST_PAIRS.map(
        (pair) =>
          html`<tr>
            <th scope="row">${pair.name} <small>at least ${pair.least}</small></th>
            ${(['light', 'dark'] as const).map((scheme) => cell(pair, measured[scheme]))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How many of the ratios are enough, in a few words. */
export function contrastVerdict(measured: Readonly<Record<Scheme, MeasuredColors>>): TemplateResult {
  const all = CONTRAST_PAIRS.flatMap((pair) => [
    checkContrast(pair, measured.light),
    checkContrast(pair, measured.dark),
  ]);
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
