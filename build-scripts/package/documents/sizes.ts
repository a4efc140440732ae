import { sizeLimits } from '../../../package.json';
import { markdownTable } from './markdown.js';

/** When each script is loaded, by its name in `dist/`. */
const LOADED: Readonly<Record<keyof typeof sizeLimits, string>> = {
  'careers-widget.js': 'On every page with a list, with all that it imports at once: the list, its filters, its cards.',
  'careers-widget.all.js': 'Instead of it, by pages that pin what they load: everything in one module.',
  'careers-widget.classic.js': 'Before it, by pages that cannot have a module.',
  'chunks/list-use-*.js':
    'When a hand comes near the list, or a link asks for more than all of it: search, filters, what opens a job.',
  'chunks/job-detail-view-*.js': 'When the first posting is opened.',
  'chunks/posting-extras-*.js': 'Behind its text: contents, other languages, sharing, jobs like it.',
  'chunks/da-*.js': 'By readers of Danish.',
  'chunks/de-*.js': 'By readers of German.',
  'chunks/fi-*.js': 'By readers of Finnish.',
  'chunks/nb-*.js': 'By readers of Bokmål.',
  'chunks/nn-*.js': 'By readers of Nynorsk.',
  'chunks/sv-*.js': 'By readers of Swedish.',
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
