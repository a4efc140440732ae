import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';

/** The button that returns from a posting to the list. */
export function backButton(close: () => void): TemplateResult {
  return html`<button class="plain back" part="back" type="button" @click=${close}>
    ${icon('arrow-left')}${msg('All jobs', { id: 'allJobs' })}
  </button>`;
}
