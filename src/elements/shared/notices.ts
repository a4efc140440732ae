import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What happened and what to do, when something could not be had. */
export function errorNotice(text: string, retry: () => void): TemplateResult {
  return html`<div class="notice" part="notice">
    <p role="alert">${text}</p>
    <button class="plain" part="retry" type="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>
  </div>`;
}

/** That what is shown is an earlier answer, and a way to ask for a new one. */
export function copyNotice(retry: () => void): TemplateResult {
  return errorNotice(msg('You see a saved copy, which may be out of date.', { id: 'savedCopy' }), retry);
}

/** What stands in for a text that is on its way; it waits a moment before it shows itself. */
export function skeleton(): TemplateResult {
  return html`<div class="skeleton" part="skeleton" role="status">
    <span class="unseen">${msg('Loading …', { id: 'loading' })}</span>
    ${[1, 2, 3].map(() => html`<div><i></i><i></i><i></i></div>`)}
  </div>`;
}
