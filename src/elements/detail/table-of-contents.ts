import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A text of fewer headings or fewer characters shows at a glance what is in it. */
const LONG = { headings: 5, characters: 3000 };

/** A heading, and those below it. */
interface Section {
  readonly heading: Element;
  readonly below: Element[];
}

/**
 * What is in a text, if it is long: its headings of two levels as links to them.
 *
 * @param headingLevel that of the posting's title
 */
export function postingContents(text: Element, lang: string, headingLevel: number): TemplateResult | undefined {
  const headings = text.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]');
  if (headings.length < LONG.headings || (text.textContent ?? '').length < LONG.characters) return undefined;
  const sections: Section[] = [];
  for (const heading of headings) {
    const depth = Number(heading.localName.slice(1)) - headingLevel;
    if (depth === 1 || sections.length === 0) sections.push({ heading, below: [] });
    else if (depth === 2) sections.at(-1)?.below.push(heading);
  }
  return html`<nav class="contents" part="contents" aria-labelledby="contents">
    <p id="contents">${msg('Contents', { id: 'tableOfContents' })}</p>
    <ul role="list" lang=${lang}>
      ${sections.map(
        ({ heading, below }) =>
          html`<li>
            ${linkTo(heading)}
            ${below.length > 0 ? html`<ul role="list">${below.map((one) => html`<li>${linkTo(one)}</li>`)}</ul>` : undefined}
          </li>`,
      )}
    </ul>
  </nav>`;
}

function linkTo(heading: Element): TemplateResult {
  return html`<a href="#${heading.id}"><bdi>${heading.textContent}</bdi></a>`;
}
