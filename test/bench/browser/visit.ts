import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { CARDS } from './card-words.js';

/** A page as somebody meets it who has never been there: with nothing in the cache, compiled code included. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Goes to a page of the site; resolves when its first cards are painted. */
  open(path: string): Promise<FirstCards>;
}

/** How a page came to its first cards. */
export interface FirstCards {
  /** Milliseconds of all that the page’s main thread did since the navigation. */
  readonly work: number;
  /** Milliseconds on the clock since the navigation began. */
  readonly after: number;
}

/** Makes a visit, and ends it. */
export async function visiting<Result>(
  browser: Browser,
  origin: string,
  run: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await page.evaluateOnNewDocument(CARDS_PAINTED);
    return await run({
      page,
      cdp,
      async open(path) {
        await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
        const after = await page.evaluate('window.cardsPainted');
        return { after: Number(after), work: (await metric(cdp, 'TaskDuration')) * 1000 };
      },
    });
  } finally {
    await context.close();
  }
}

/** One of the browser’s metrics, by the name it has there. */
export async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** In the page: when the cards had been painted, in milliseconds since the navigation began. Text, since tsx adds helpers to functions. */
const CARDS_PAINTED = `window.cardsPainted = new Promise((resolve) => {
  requestAnimationFrame(function look() {
    const list = document.querySelector('job-list');
    const cards = list ? list.shadowRoot?.querySelectorAll('job-card') : document.querySelectorAll('.card');
    const last = cards?.[${CARDS - 1}];
    if (!(last?.shadowRoot ?? last)?.querySelector('a')) return requestAnimationFrame(look);
    // The next task comes behind the painting of this frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
})`;
