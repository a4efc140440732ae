import type { Frame, Page } from 'puppeteer-core';

/** What of a part a look can change, as `getComputedStyle` has it. */
const PROPERTIES = [
  ...['color', 'background-color', 'border-top-color', 'border-top-width', 'border-top-left-radius'],
  ...['font-family', 'font-size', 'font-weight', 'line-height', 'padding-top', 'padding-left', 'row-gap'],
  ...['display', 'inline-size'],
];

/** Each part of the widget that is seen on a page, in order, with how it looks; the page’s body at first. */
export function shownParts(within: Page | Frame): Promise<string[]> {
  return within.evaluate((properties) => {
    const shown: string[] = [];
    // Roots and elements that are still to be looked at, the next at the end; the page’s body, which is no part, at first.
    const waiting: (ShadowRoot | Element)[] = [document.body];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      waiting.push(...[...next.children].reverse());
      if (!(next instanceof Element)) continue;
      if (next.shadowRoot) waiting.push(next.shadowRoot);
      const name = next.getAttribute('part') ?? (next === document.body ? 'body' : undefined);
      if (name === undefined || !next.checkVisibility()) continue;
      const style = getComputedStyle(next);
      const values = properties.map((property) => `${property} ${style.getPropertyValue(property)}`);
      shown.push(`${name}: ${values.join('; ')}`);
    }
    return shown;
  }, PROPERTIES);
}
