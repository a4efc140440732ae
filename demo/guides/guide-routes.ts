import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from 'vite';
import { compiledExamples } from '../../build-scripts/package/documents/compiled-examples.js';
import { readDocuments } from './documents.js';
import { guidePage, guidesIndex } from './guide-page.js';
import { renderDocument } from './render-document.js';

const isFile = (name: string) => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

/** A path without a step upwards, and without a hidden file or folder. */
const FILE = /^\/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*$/;

/**
 * Answers with the guides: `/docs/` lists them, `/docs/theming.html` is one, as its Markdown is now; what the examples of
 * shortcodes become is at `/docs/shortcodes/note.json`, as a bundle has the text of a posting. Files that the guides name
 * can be read at `/source/`.
 *
 * @param root the repository
 */
export function guideRoutes(root: string): Connect.NextHandleFunction {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  let examples: ReturnType<typeof compiledExamples> | undefined;

  async function answer(pathname: string): Promise<{ type: string; text: string } | undefined> {
    const page = (text: string) => ({ type: 'text/html', text });
    const documents = readDocuments(root);
    if (pathname === '/docs/' || pathname === '/docs/index.html') return page(guidesIndex(documents));
    const shown = documents.find((one) => pathname === `/docs/${one.page}.html`);
    if (shown) return page(guidePage(shown, renderDocument(read(shown.file), shown.file, documents), documents));
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
