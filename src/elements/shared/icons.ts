import { html, type TemplateResult } from 'lit';

/** Strokes on a grid of 24, from Lucide (https://lucide.dev, ISC license), circles written as arcs. */
const PATHS = {
  'chevron-down': 'm6 9 6 6 6-6',
  search: 'm21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0',
} as const;

/** An icon of what a list begins with. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return drawIcon(name, PATHS[name]);
}

/** An icon of the interface, as tall as the text beside it; not announced, since the text says it. */
export function drawIcon(name: string, path: string): TemplateResult {
  return html`<svg class="icon ${name}" part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
