import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { buildScript, serveHost, type Host } from '../support/serve-host.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// Chromium only: no other driver counts live objects.
describe('Removed elements', () => {
  const folder = temporaryFolder();
  let host: Host;
  const browser = useBrowser();
  let page: Page;

  before(async () => {
    await buildScript(folder);
    host = await serveHost(folder, {
      '/': {
        html: '<!doctype html><html lang="en"><title>Jobs</title><script type="module" src="/careers-widget.js"></script><main></main></html>',
      },
    });
  });
  after(() => host?.close());

  async function visit(): Promise<void> {
    await page?.close();
    page = await browser.newPage();
    await page.goto(host.origin);
    await page.until(() => customElements.get('job-list') !== undefined);
  }

  interface Alive {
    nodes: number;
    listeners: number;
    heap: number;
  }

  /** Counts live objects after garbage collection, when two counts are equal. */
  async function alive(session: CDPSession, before?: Alive): Promise<Alive> {
    await session.send('HeapProfiler.collectGarbage');
    const {
      Nodes: nodes = 0,
      JSEventListeners: listeners = 0,
      JSHeapUsedSize: heap = 0,
    } = await page.puppeteer.metrics();
    const now = { nodes, listeners, heap };
    if (nodes === before?.nodes && listeners === before.listeners) return now;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return alive(session, now);
  }

  const COMINGS: Record<string, string> = {
    'one list is moved': `{
      const list = document.createElement('job-list');
      Object.assign(list, { src: '/careers/jobs.json', query: 'e' });
      document.body.append(list);
      while (!list.shadowRoot.querySelector('.card')?.shadowRoot.querySelector('.link')) await new Promise(requestAnimationFrame);
      for (let time = 0; time < TIMES; time++) {
        if (time % 3) document.querySelector('main').append(list);
        else document.body.append(list);
        if (time % 50 === 0) await new Promise(requestAnimationFrame);
      }
      list.remove();
    }`,
    'a framework writes lists as HTML': `
      for (let time = 0; time < TIMES; time++) {
        document.querySelector('main').innerHTML = '<section><job-list src="/careers/jobs.json" query="e"><p>Write to us.</p></job-list></section>';
        // Renders one element first, so that its templates are included in the first count.
        while (time === 0 && !document.querySelector('job-list').shadowRoot.querySelector('.card')?.shadowRoot.querySelector('.link')) await new Promise(requestAnimationFrame);
        if (time % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
      document.querySelector('main').innerHTML = '';`,
    'postings come and go': `
      for (let time = 0; time < TIMES; time++) {
        const detail = document.createElement('job-detail');
        Object.assign(detail, { src: '/careers/jobs.json', jobId: 'control-room-engineer', structuredData: true });
        document.querySelector('main').append(detail);
        while (time === 0 && !detail.shadowRoot.querySelector('[part=body] > :not([part=skeleton])')) await new Promise(requestAnimationFrame);
        if (time % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
        detail.remove();
      }`,
  };
  for (const [what, code] of Object.entries(COMINGS)) {
    it(`are garbage-collected after a thousand times: ${what}`, async () => {
      await visit();
      const session = await page.puppeteer.createCDPSession();
      // Keeps the promise reachable in the page: one that only DevTools waits for may be garbage-collected.
      const run = (times: number) =>
        page.puppeteer.evaluate(`window.run = (async () => { ${code.replaceAll('TIMES', String(times))} })()`);
      // Excludes objects that are cached once, such as templates and the bundle.
      await run(50);
      const earlier = await alive(session);
      await run(1000);
      const later = await alive(session);
      assert.ok(later.nodes <= earlier.nodes + 50, `${earlier.nodes} nodes, then ${later.nodes}`);
      assert.ok(later.listeners <= earlier.listeners + 2, `${earlier.listeners} listeners, then ${later.listeners}`);
      assert.ok(later.heap < earlier.heap + 1_000_000, `${earlier.heap} bytes, then ${later.heap}`);
      assert.equal(await page.count('head script:not([src])'), 0);
      assert.deepEqual(page.messages, []);
    });
  }
});
