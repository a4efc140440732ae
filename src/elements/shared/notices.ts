import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** An error message with a button to retry. */
export function errorNotice(text: string, retry: () => void): TemplateResult {
  return html`<div class="notice" part="notice">
    <p role="alert">${text}</p>
    <button class="plain" part="retry" type="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>
  </div>`;
}

/** The notice that a cached copy is shown, with a button to reload. */
export function copyNotice(retry: () => void): TemplateResult {
  return errorNotice(msg('You see a saved copy, which may be out of date.', { id: 'savedCopy' }), retry);
}

/** The notice that a job is not in the bundle. */
export function goneNotice(): TemplateResult {
  return html`<p class="notice" part="notice">${msg('That job is no longer listed.', { id: 'jobGone' })}</p>`;
}

/** A placeholder for content that is loading, by default text; it appears after a moment, and takes up its space at once. */
export function skeleton(shape?: TemplateResult): TemplateResult {
  return html`<div class="skeleton" part="skeleton" role="status">
    <span class="unseen">${msg('Loading …', { id: 'loading' })}</span>
    ${shape ?? [1, 2, 3].map(() => html`<div class="row"><i></i><i></i><i></i></div>`)}
  </div>`;
}
