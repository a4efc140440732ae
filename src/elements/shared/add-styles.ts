import type { CSSResult, LitElement } from 'lit';

/** Adds a style sheet to those that an element has already, for a part of it that has just been fetched. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
