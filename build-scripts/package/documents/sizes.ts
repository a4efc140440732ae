import { sizeLimits } from '../../../package.json';
import { markdownTable } from './markdown.js';

/** When each script is loaded, by its name in `dist/`; the chunks of locales follow from their names. */
const LOADED: Readonly<Record<string, string>> = {
  'careers-widget.js': 'On every page with a list, a card or a posting.',
  'careers-widget.all.js': 'Instead of it, on pages that pin their scripts: includes every file below.',
  'careers-widget.classic.js': 'Before it, on pages that cannot use a module.',
  'chunks/purify-*.js': 'DOMPurify, when the page is idle, in browsers without a sanitizer of their own.',
};

const languageName = new Intl.DisplayNames('en', { type: 'language' });

/** Table of the scripts' size limits, in Markdown. */
export function sizeTable(): string {
  const rows = Object.entries(sizeLimits).map(([file, limit]) => {
    const [, locale] = /^chunks\/(\w\w)-\*\.js$/.exec(file) ?? [];
    const loaded = locale === undefined ? LOADED[file] : `For readers of ${languageName.of(locale)}.`;
    if (loaded === undefined) throw new Error(`sizes.ts does not say when ${file} is loaded.`);
    return [`\`${file}\``, limit.toLocaleString('en'), loaded];
  });
  return markdownTable(['Script', 'Maximum size, bytes of Brotli', 'Loaded'], rows);
}
