import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from 'vite';
import { compiledExamples } from '../../build-scripts/package/documents/compiled-examples.js';
import { readDocuments } from './documents.js';
import { documentPage, indexPage } from './page.js';
import { renderDocument } from './render-document.js';

const isFile = (name: string) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

/** A path without parent or hidden folders. */
const FILE = /^\/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*$/;

/**
 * Serves the documentation: its index at `/docs/`, a document at `/docs/theming.html` with its current Markdown, the
 * compiled example of a shortcode as the body of a posting at `/docs/shortcodes/note.json`, and files that documents link to
 * at `/source/`.
 *
 * @param root folder of the repository
 */
export function docsRoutes(root: string): Connect.NextHandleFunction {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  let examples: ReturnType<typeof compiledExamples> | undefined;

  async function answer(pathname: string): Promise<{ type: string; text: string } | undefined> {
    const page = (text: string) => ({ type: 'text/html', text });
    const documents = readDocuments(root);
    if (pathname === '/docs/' || pathname === '/docs/index.html') return page(indexPage(documents));
    const shown = documents.find((one) => pathname === `/docs/${one.page}.html`);
    if (shown) return page(documentPage(shown, renderDocument(read(shown.file), shown.file, documents), documents));
    const [, name = ''] = /^\/docs\/shortcodes\/([\w-]+)\.json$/.exec(pathname) ?? [];
    const example = name && (await (examples ??= compiledExamples())).get(name);
    if (example) return { type: 'application/json', text: JSON.stringify(example) };
    const file = pathname.slice('/source'.length);
    if (pathname.startsWith('/source/') && FILE.test(file) && isFile(path.join(root, file)))
      return { type: 'text/plain', text: read(file) };
    return undefined;
  }

  return ({ url = '/' }, response, next) => {
    const { pathname } = new URL(`http://demo${url}`);
    if (pathname === '/docs') response.writeHead(302, { location: '/docs/' }).end();
    else
      answer(pathname).then((found) => {
        if (!found) return next();
        response.setHeader('content-type', `${found.type}; charset=utf-8`);
        response.end(found.text);
      }, next);
  };
}
