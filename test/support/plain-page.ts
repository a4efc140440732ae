import { after, before } from 'node:test';
import { useBrowser } from './browsers.js';
import type { Page } from './page.js';
import { buildScript, serveHost, type Host } from './serve-host.js';
import { temporaryFolder } from './temporary-folder.js';

/** A page with the built widget and the sample bundle. */
export interface PlainPage {
  /** Query of the URL, such as `?job=…`. */
  readonly query?: string;
  /** Attributes of the list. */
  readonly attributes?: string;
  /** Attributes of the `<html>`. Defaults to English. */
  readonly root?: string;
  /** CSS of the page, besides a font and a width. */
  readonly css?: string;
  /** Content of the page. Defaults to a heading and a list. */
  readonly content?: string;
}

/** Opens pages that set nothing but a font and a width, and what a test adds, while the tests of a suite run. */
export interface PlainPages {
  readonly page: Page;
  /** Opens a page, and waits for the cards, the notice or the posting. */
  open(plain?: PlainPage): Promise<void>;
}

/** Builds the script, and serves it with plain pages. */
export function usePlainPages(): PlainPages {
  const browser = useBrowser();
  const folder = temporaryFolder();
  const pages: Record<string, { html: string }> = {};
  let host: Host;
  let page: Page;

  before(async () => {
    await buildScript(folder);
    host = await serveHost(folder, pages);
    page = await browser.newPage();
    await page.emulate({ reducedMotion: true });
  });
  after(() => host?.close());

  return {
    get page() {
      return page;
    },
    async open({ query = '', attributes = '', root = 'lang="en"', css = '', content } = {}) {
      const list = `<h1>Work with us</h1><job-list src="/careers/jobs.json" ${attributes}></job-list>`;
      pages['/'] = {
        html: `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Jobs</title>
          <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
          <style>body { max-width: 60rem; margin: auto; padding: 1rem; font-family: sans-serif } ${css}</style>
          <script type="module" src="/careers-widget.js"></script></head><body>${content ?? list}</body></html>`,
      };
      await page.goto(`${host.origin}/${query}`);
      await page.appears('.link, [part=notice], [part=body] > div:not(.skeleton)');
    },
  };
}
