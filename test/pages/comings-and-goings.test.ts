import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { VERSION } from '../../src/version.js';
import { buildScript } from '../support/build-script.js';
import { openBrowser } from '../support/open-browser.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const LIST = '<job-list src="/careers/jobs.json"><p>Write to us.</p></job-list>';
const script = (folder: string) => `<script type="module" src="/${folder}/careers-widget.js"></script>`;
const page = (...content: string[]) => ({
  html: `<!doctype html><html lang="en"><title>Jobs</title>${content.join('')}</html>`,
});

const PAGES = {
  '/twice': page(script('this'), script('again'), LIST),
  '/other-first': page(script('other'), script('this'), LIST),
  '/other-last': page(script('this'), script('other'), LIST),
  '/list-taken': page('<script>customElements.define("job-list", class extends HTMLElement {})</script>', script('this'), LIST), // prettier-ignore
  '/card-taken': page('<script>customElements.define("job-card", class extends HTMLElement {})</script>', script('this'), LIST), // prettier-ignore
  '/early': page(
    LIST.replace(' src="/careers/jobs.json"', ''),
    '<script>const early = document.querySelector("job-list"); early.pageSize = 2; early.src = "/careers/jobs.json"; early.remove(); document.documentElement.append(early)</script>',
    script('this'),
  ),
  '/empty': page(script('this'), '<main></main>'),
  '/list': page(script('this'), '<a href="/elsewhere">Elsewhere</a>', LIST),
  '/elsewhere': page('<h1>Elsewhere</h1>'),
};

describe('a script and elements that come and go', () => {
  const folder = temporaryFolder();
  let host: Host;
  let browser: Browser;
  let tab: Page;
  let said: string[] = [];

  before(async () => {
    await buildScript(path.join(folder, 'this'));
    await buildScript(path.join(folder, 'other'), '0.0.1');
    mkdirSync(path.join(folder, 'again'));
    cpSync(path.join(folder, 'this'), path.join(folder, 'again'), { recursive: true });
    host = await serveHost(folder, PAGES);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    host?.close();
  });

  async function visit(pathname: keyof typeof PAGES): Promise<void> {
    await tab?.close();
    tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    said = [];
    tab.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.goto(host.origin + pathname, { waitUntil: 'networkidle0' });
  }

  const titles = () => tab.$$eval('job-list >>> job-card >>> .title', (found) => found.length);
  const isFallbackShown = () => tab.$eval('job-list > p', (one) => one.getClientRects().length > 0);

  async function expectUse(): Promise<void> {
    assert.equal(await titles(), 6);
    await tab.click('job-list >>> job-card >>> a');
    await tab.waitForSelector('job-list >>> job-detail >>> .job-contact', { visible: true });
  }

  it('is silent where the same comes twice', async () => {
    await visit('/twice');
    await expectUse();
    assert.deepEqual(said, []);
  });

  for (const pathname of ['/other-first', '/other-last'] as const) {
    it(`is one warning where another version has come, and the first works: ${pathname}`, async () => {
      await visit(pathname);
      await expectUse();
      const [first, last] = pathname === '/other-first' ? ['0.0.1', VERSION] : [VERSION, '0.0.1'];
      assert.deepEqual(said, [
        `warn: careers-widget ${last}: version ${first} has registered <job-list>, <job-card>, <job-detail>. Load the script once per page.`,
      ]);
    });
  }

  for (const [pathname, name] of [
    ['/list-taken', '<job-list>'],
    ['/card-taken', '<job-card>'],
  ] as const) {
    it(`is one warning where another library has ${name}, and what stands in the list stays`, async () => {
      await visit(pathname);
      assert.equal(await isFallbackShown(), true);
      assert.equal(await tab.$eval('job-list', (list) => list.shadowRoot), null);
      assert.deepEqual(said, [
        `warn: careers-widget ${VERSION}: another library has registered ${name}. Use defineJobElements({ prefix: 'acme-' }).`,
      ]);
    });
  }

  it('finds what stood on the page before it, with what it was told', async () => {
    await visit('/early');
    assert.equal(await titles(), 2);
    assert.equal(await isFallbackShown(), false);
    assert.deepEqual(said, []);
  });

  interface Alive {
    nodes: number;
    listeners: number;
    heap: number;
  }

  /** What is alive after everything that can go has gone, which it has when it is the same twice. */
  async function alive(session: CDPSession, before?: Alive): Promise<Alive> {
    await session.send('HeapProfiler.collectGarbage');
    const {
      Nodes: nodes = 0,
      JSEventListeners: listeners = 0,
      JSHeapUsedSize: heap = 0,
    } = await tab.metrics();
    const now = { nodes, listeners, heap };
    if (nodes === before?.nodes && listeners === before.listeners) return now;
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    return alive(session, now);
  }

  const COMINGS: Record<string, string> = {
    'one list is moved': `{
      const list = document.createElement('job-list');
      Object.assign(list, { src: '/careers/jobs.json', search: 'e' });
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
        document.querySelector('main').innerHTML = '<section><job-list src="/careers/jobs.json" search="e"><p>Write to us.</p></job-list></section>';
        if (time % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
      document.querySelector('main').innerHTML = '';`,
    'postings come and go': `
      for (let time = 0; time < TIMES; time++) {
        const detail = document.createElement('job-detail');
        Object.assign(detail, { src: '/careers/jobs.json', jobId: 'control-room-engineer', structuredData: true });
        document.querySelector('main').append(detail);
        if (time % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
        detail.remove();
      }`,
  };
  for (const [what, code] of Object.entries(COMINGS)) {
    it(`leaves nothing behind where ${what}, a thousand times`, { timeout: 60_000 }, async () => {
      await visit('/empty');
      const session = await tab.createCDPSession();
      const run = (times: number) =>
        tab.evaluate(`(async () => { ${code.replaceAll('TIMES', String(times))} })()`);
      // What is kept once, such as templates and the bundle, is not to be counted.
      await run(50);
      const earlier = await alive(session);
      await run(1000);
      const later = await alive(session);
      assert.ok(later.nodes <= earlier.nodes + 50, `${earlier.nodes} nodes, then ${later.nodes}`);
      assert.ok(later.listeners <= earlier.listeners + 2, `${earlier.listeners} listeners, then ${later.listeners}`); // prettier-ignore
      assert.ok(later.heap < earlier.heap + 1_000_000, `${earlier.heap} bytes, then ${later.heap}`);
      assert.equal(await tab.evaluate('document.head.querySelectorAll("script:not([src])").length'), 0);
      assert.deepEqual(said, []);
    });
  }

  it('is as it was for who leaves by a link and comes back', async () => {
    await visit('/list');
    await tab.type('job-list >>> input[type=search]', 'engineer');
    await tab.waitForFunction(() => location.search === '?q=engineer');
    await tab.click('job-list >>> job-card >>> a');
    await tab.waitForSelector('job-list >>> job-detail >>> .job-contact', { visible: true });
    await Promise.all([tab.waitForNavigation(), tab.click('a')]);
    assert.equal(await tab.$eval('h1', (title) => title.textContent), 'Elsewhere');
    await tab.goBack();
    await tab.waitForSelector('job-list >>> job-detail >>> .job-contact', { visible: true });
    await tab.click('job-list >>> [part~=back]');
    await tab.waitForFunction(() => location.search === '?q=engineer');
    await tab.waitForSelector('job-list >>> job-card >>> .title', { visible: true });
    assert.equal(
      await tab.$eval('job-list >>> input', (field) => (field as HTMLInputElement).value),
      'engineer',
    );
    assert.equal(await titles(), 2);
    assert.deepEqual(said, []);
  });
});
