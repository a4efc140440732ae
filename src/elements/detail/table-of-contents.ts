import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PostingView } from './posting-view.js';

/** Fewest headings and characters of a text with a table of contents; a shorter one is seen at a glance. */
const LONG = { headings: 5, characters: 3000 };

/** A heading, and those below it. */
interface Section {
  readonly heading: Element;
  readonly below: Element[];
}

/** Links to the headings of a long text, of two levels. */
export function tableOfContents({ text, job, headingLevel }: PostingView): TemplateResult | typeof nothing {
  if (text.status !== 'complete') return nothing;
  const headings = text.element.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]');
  if (headings.length < LONG.headings || (text.element.textContent ?? '').length < LONG.characters) return nothing;
  const sections: Section[] = [];
  for (const heading of headings) {
    const depth = Number(heading.localName.slice(1)) - headingLevel;
    if (depth === 1 || sections.length === 0) sections.push({ heading, below: [] });
    else if (depth === 2) sections.at(-1)?.below.push(heading);
  }
  return html`<nav class="table-of-contents" part="table-of-contents" aria-labelledby="contents">
    <p id="contents">${msg('Contents', { id: 'tableOfContents' })}</p>
    <ul role="list" lang=${job.lang}>
      ${sections.map(
        ({ heading, below }) =>
          html`<li>
            ${linkTo(heading)}
            ${below.length > 0 ? html`<ul role="list">${below.map((one) => html`<li>${linkTo(one)}</li>`)}</ul>` : nothing}
          </li>`,
      )}
    </ul>
  </nav>`;
}

function linkTo(heading: Element): TemplateResult {
  return html`<a href="#${heading.id}"><bdi>${heading.textContent}</bdi></a>`;
}
