import { html, nothing, type TemplateResult } from 'lit';
import { skeleton } from '../shared/notices.js';

/** Number of facets of the placeholder. */
const FACETS = 4;

/** Most rows of the placeholder, more than a window shows. */
const MAX_ROWS = 8;

/** The placeholder of a list, in its shape: search field, facets and rows. */
export function listSkeleton(isSearchable: boolean, pageSize: number): TemplateResult {
  const repeat = (number: number, template: TemplateResult) => Array.from({ length: number }, () => template);
  return skeleton(html`
    <div class="filters">
      ${isSearchable ? html`<span class="search"></span>` : nothing}
      <span class="sheet-button"><i></i></span>
      <div class="facets">${repeat(FACETS, html`<i></i>`)}</div>
    </div>
    <div class="summary"><i></i></div>
    ${repeat(pageSize < MAX_ROWS ? pageSize : MAX_ROWS, html`<div class="row"><i></i><i></i><i></i><i></i></div>`)}
  `);
}
