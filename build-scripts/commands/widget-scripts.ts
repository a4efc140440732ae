import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublishedFile } from '../compile/output/write-atomically.js';

/** The folder of `cli.js` and the built widget; this module is built into a folder inside it. */
export const WIDGET_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** The scripts of a page. The chunks come first, so that no published script names one that is missing. */
export function widgetScripts(): PublishedFile[] {
  const scriptsIn = (folder: string, pattern: RegExp) =>
    readdirSync(path.join(WIDGET_FOLDER, folder))
      .filter((name) => pattern.test(name))
      .map((name) => path.posix.join(folder, name));
  return [...scriptsIn('chunks', /\.js$/), ...scriptsIn('.', /^careers-widget(\.\w+)?\.js$/)].map((name) => ({
    path: name,
    content: readFileSync(path.join(WIDGET_FOLDER, name), 'utf8'),
  }));
}
