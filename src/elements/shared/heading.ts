import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of the level that fits the page. Lit cannot vary the tag name within one template.
 *
 * @param focusable whether a script can focus it, and an element can be labeled by it: its id is then its name
 * @param name its class and part
 */
export function heading(
  level: number,
  content: unknown,
  lang?: string,
  focusable = false,
  name = 'title',
): TemplateResult {
  const language = lang ?? nothing;
  const tabindex = focusable ? '-1' : nothing;
  const id = focusable ? name : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h1>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h6>`;
    default:
      return html`<h2 id=${id} class=${name} part=${name} lang=${language} tabindex=${tabindex}>${content}</h2>`;
  }
}
