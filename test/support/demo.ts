import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { useBrowser, type Engine } from './browsers.js';
import type { Page } from './page.js';

/** Messages of Vite and Lit in development. */
const DEVELOPMENT = /Lit is in dev mode|\[vite\]/;

/** The demo, and a page that visits it. */
export interface DemoVisit {
  readonly demo: Demo;
  readonly page: Page;
  newPage(): Promise<Page>;
  /** Opens a page of the demo, also if only the fragment differs; clears earlier console messages. */
  visit(address: string): Promise<void>;
  /** Clears expected console messages. */
  forgive(expected: RegExp): void;
}

/**
 * Serves the demo and opens a page while the tests of the current suite run. After each test, the console must be empty
 * if the driver reports its messages.
 */
export function useDemo(engine: Engine = 'chromium'): DemoVisit {
  let demo: Demo;
  let page: Page;
  const pages: Page[] = [];
  const browser = useBrowser(engine);

  async function newPage(): Promise<Page> {
    const opened = await browser.newPage();
    pages.push(opened);
    await opened.resize(1600, 1000);
    if (engine === 'chromium') await opened.emulate({ reducedMotion: true });
    return opened;
  }

  before(async () => {
    demo = await startDemo({ port: 0 });
    page = await newPage();
  });
  after(() => demo?.close());
  afterEach(() => {
    const messages = pages.flatMap((one) => one.messages.splice(0));
    assert.deepEqual(
      messages.filter((line) => !DEVELOPMENT.test(line)),
      [],
    );
  });

  return {
    get demo() {
      return demo;
    },
    get page() {
      return page;
    },
    newPage,
    async visit(address) {
      await page.goto('about:blank');
      page.messages.length = 0;
      await page.goto(new URL(address, demo.url).href);
    },
    forgive(expected) {
      for (const { messages } of pages)
        messages.splice(0, messages.length, ...messages.filter((line) => !expected.test(line)));
    },
  };
}

/** Actions in the studio. Paths that start with `FRAME` are inside the frame with the widget. */
export interface Studio {
  /** Opens the studio, with all panels of the controls. */
  open(address?: string): Promise<void>;
  press(button: string): Promise<void>;
  /** Replaces the value of a field. */
  fill(field: string, value: string): Promise<void>;
  /** The exported code of a sheet. */
  sheet(title: string): Promise<string>;
}

/** The studio’s frame. */
export const FRAME = 'iframe >>> ';

/** The studio in the demo. */
export function studioOf(visitor: DemoVisit): Studio {
  return {
    async open(address = 'studio.html') {
      await visitor.visit(address);
      await visitor.page.untilOn('.contrasts td', () => true);
      await visitor.page.appears(`${FRAME}job-list`);
      await visitor.page.all('.drawer', (drawers: HTMLDetailsElement[]) => {
        for (const drawer of drawers) drawer.open = true;
      });
    },
    press: (button) => visitor.page.click('button', button),
    fill: (field, value) => visitor.page.fill('input', field, value),
    sheet: (title) =>
      visitor.page.all(
        '.sheet',
        (sheets, wanted) =>
          sheets.find((sheet) => sheet.querySelector('h3')?.textContent === wanted)?.querySelector('code')
            ?.textContent ?? '',
        title,
      ),
  };
}
