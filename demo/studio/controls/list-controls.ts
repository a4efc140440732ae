import { LIST_ATTRIBUTES, type ListAttribute } from '../state/list-attributes.js';
import type { Theme } from '../state/theme.js';
import { html, type TemplateResult } from 'lit';

/** Fields for the attributes of the list. */
export function listControls(theme: Theme, changed: (name: string, value: string) => void): TemplateResult {
  return html`<div class="tokens">
    ${LIST_ATTRIBUTES.map((attribute) => {
      const change = (event: Event) => changed(attribute.name, (event.target as HTMLInputElement).value.trim());
      return html`<label class="attribute"
        ><span>${attribute.label} <code>${attribute.name}</code></span> ${field(attribute, theme, change)}</label
      >`;
    })}
  </div>`;
}

function field({ name, values, placeholder = '' }: ListAttribute, theme: Theme, change: (event: Event) => void) {
  const now = theme.attributes[name] ?? values?.[0] ?? '';
  if (!values)
    return html`<input
      type="text"
      data-name=${name}
      spellcheck="false"
      autocomplete="off"
      placeholder=${placeholder}
      .value=${now}
      @change=${change}
    />`;
  return html`<select data-name=${name} @change=${change}>
    ${values.map((value) => html`<option value=${value} .selected=${value === now}>${value || 'not set'}</option>`)}
  </select>`;
}
