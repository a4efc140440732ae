import { sizeLimits } from '../../../package.json';
import { markdownTable } from './markdown.js';

/** When each script is loaded, by its name in `dist/`. */
const LOADED: Readonly<Record<keyof typeof sizeLimits, string>> = {
  'careers-widget.js': 'On every page with a list, a card or a posting.',
  'careers-widget.all.js': 'Instead of it, on pages that pin their scripts: includes every file below.',
  'careers-widget.classic.js': 'Before it, on pages that cannot use a module.',
  'chunks/purify-*.js': 'DOMPurify, when the page is idle, in browsers without a sanitizer of their own.',
  'chunks/da-*.js': 'For readers of Danish.',
  'chunks/de-*.js': 'For readers of German.',
  'chunks/fi-*.js': 'For readers of Finnish.',
  'chunks/nb-*.js': 'For readers of Bokmål.',
  'chunks/nn-*.js': 'For readers of Nynorsk.',
  'chunks/sv-*.js': 'For readers of Swedish.',
};

/** Table of the scripts' size limits, in Markdown. */
export function sizeTable(): string {
  const rows = Object.entries(sizeLimits).map(([file, limit]) => [
    `\`${file}\``,
    limit.toLocaleString('en'),
    LOADED[file as keyof typeof sizeLimits],
  ]);
  return markdownTable(['Script', 'Maximum size, bytes of Brotli', 'Loaded'], rows);
}
