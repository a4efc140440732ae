import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { CARDS } from './card-words.js';

/** A first visit with an empty cache, compiled code included. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Opens a page of the site; resolves when its first cards are painted. */
  open(path: string): Promise<FirstCards>;
}

/** Time to the first cards. */
export interface FirstCards {
  /** Main-thread time since navigation start, in milliseconds. */
  readonly work: number;
  /** Wall-clock time since navigation start, in milliseconds. */
  readonly after: number;
}

/** Opens a page and closes it. */
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

/** A metric of the browser by name. */
export async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Runs in the page: the time at which the cards are painted, in milliseconds since navigation start. Text, since tsx adds helpers to functions. */
const CARDS_PAINTED = `window.cardsPainted = new Promise((resolve) => {
  requestAnimationFrame(function look() {
    const list = document.querySelector('job-list');
    const cards = list ? list.shadowRoot?.querySelectorAll('job-card') : document.querySelectorAll('.card');
    const last = cards?.[${CARDS - 1}];
    if (!(last?.shadowRoot ?? last)?.querySelector('a')) return requestAnimationFrame(look);
    // The next task runs after the frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
})`;
