import { sizeLimits } from '../../../package.json';
import { markdownTable } from './markdown.js';

/** When each script is loaded, by its name in `dist/`. */
const LOADED: Readonly<Record<string, string>> = {
  'careers-widget.js': 'On every page with a list, a card or a posting.',
  'careers-widget.all.js': 'Instead of it, on pages that pin their scripts: includes every file below.',
  'careers-widget.classic.js': 'Before it, on pages that cannot use a module.',
  'chunks/purify-*.js': 'DOMPurify, when the page is idle, in browsers without a sanitizer of their own.',
  'chunks/??-*.js': 'The messages of a language, for its readers; those in English are in the script.',
};

/** Table of the scripts' size limits, in Markdown. */
export function sizeTable(): string {
  const rows = Object.entries(sizeLimits).map(([file, limit]) => {
    const loaded = LOADED[file];
    if (loaded === undefined) throw new Error(`sizes.ts does not say when ${file} is loaded.`);
    return [`\`${file}\``, limit.toLocaleString('en'), loaded];
  });
  return markdownTable(['Script', 'Maximum size, bytes of Brotli', 'Loaded'], rows);
}
