import { LANGUAGES, type Stage, WIDTHS } from '../state/stage.js';
import { html, type TemplateResult } from 'lit';

/** Toolbar with the frame’s width and the reader’s preferences. */
export function stageBar(stage: Stage, changed: (part: Partial<Stage>) => void): TemplateResult {
  const toggle = (label: string, isOn: boolean, part: Partial<Stage>) =>
    html`<button type="button" aria-pressed=${isOn} @click=${() => changed(part)}>${label}</button>`;
  const { doubleText, forcedColors, reducedMotion, width, scheme, direction, lang } = stage;
  return html`<div class="bar joined" role="group" aria-label="Width">
      ${WIDTHS.map((wanted) => toggle(`${wanted}`, width === wanted, { width: wanted }))}
      <span aria-hidden="true">px</span>
    </div>
    <div class="bar joined" role="group" aria-label="Scheme">
      ${toggle('Light', scheme === 'light', { scheme: 'light' })}
      ${toggle('Dark', scheme === 'dark', { scheme: 'dark' })}
    </div>
    <label class="bar language"
      ><span>Language</span>
      <select @change=${(event: Event) => changed({ lang: (event.target as HTMLSelectElement).value })}>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) => html`<option value=${code} lang=${code} .selected=${code === lang}>${name}</option>`,
        )}
      </select>
    </label>
    <div class="bar" role="group" aria-label="The reader">
      ${toggle('Right to left', direction === 'rtl', { direction: direction === 'rtl' ? 'ltr' : 'rtl' })}
      ${toggle('Text 200 %', doubleText, { doubleText: !doubleText })}
      ${toggle('Forced colors', forcedColors, { forcedColors: !forcedColors })}
      ${toggle('Reduced motion', reducedMotion, { reducedMotion: !reducedMotion })}
    </div>`;
}
