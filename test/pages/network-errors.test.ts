import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { buildScript } from '../support/serve-host.js';
import { describeInEngines, useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { sampleBody, sampleBundle } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUNDLE = JSON.stringify(sampleBundle);

/** Records errors from the start of the page. `?hurry` reduces the list’s timeout from ten seconds to half a second. */
const RECORDER = `
  window.records = [];
  const { timeout } = AbortSignal;
  const haste = location.search.includes('hurry') ? 20 : 1;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / haste);
  addEventListener('job-error', ({ detail }) => records.push(detail.reason));
  addEventListener('unhandledrejection', ({ reason }) => records.push('unhandled ' + reason));
  addEventListener('error', ({ message }) => records.push('error ' + message));
`;

const NOT_PACKED = 'a wrong content encoding';

/** Server failures, with the reason of the event. */
const FAULTS: Record<string, [answer: (response: ServerResponse) => void, reason: string]> = {
  'no such file': [(response) => response.writeHead(404).end('not here'), 'status'],
  'an internal error': [(response) => response.writeHead(500).end('oh'), 'status'],
  'a redirect to a page for signing in': [(response) => response.writeHead(302, { location: '/' }).end(), 'json'],
  'half of the promised length': [
    (response) => {
      response.writeHead(200, { 'content-length': BUNDLE.length });
      response.write(BUNDLE.slice(0, 500), () => response.destroy());
    },
    'network',
  ],
  'no answer': [() => {}, 'timeout'],
  'an incomplete response': [(response) => response.write('{"schemaVersion":2,'), 'timeout'],
  [NOT_PACKED]: [(response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BUNDLE), 'network'],
};

describeInEngines('Network errors', (engine) => {
  const folder = temporaryFolder();
  let answer: (response: ServerResponse) => void = (response) => response.end(BUNDLE);
  /** Requested paths, without scripts and the page. */
  const asked: string[] = [];
  let server: Server;
  const browser = useBrowser(engine);
  let page: Page;
  let port: number;

  before(async () => {
    await buildScript(folder);
    server = createServer(({ url = '' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://host');
      response.setHeader('cache-control', 'no-store');
      if (pathname === '/jobs.json') {
        asked.push(url);
        answer(response);
      } else if (pathname.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(path.join(folder, pathname)));
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><title>Jobs</title><script>${RECORDER}</script><script type="module" src="/careers-widget.js"></script><job-list src="${searchParams.get('host') ?? ''}/jobs.json"><p>Write to us.</p></job-list></html>`,
        );
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    ({ port } = server.address() as AddressInfo);
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
  });

  afterEach(() => page?.close());

  async function visit(query = ''): Promise<void> {
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/${query}`);
  }

  const isFallbackShown = () => page.on('job-list > p', (fallback) => fallback.getClientRects().length > 0);

  /** Expects one error and the fallback content, and that Retry succeeds once the server does. */
  async function expectRecovery(reason: string, repair: () => Promise<void> | void): Promise<void> {
    await page.appears('job-list >>> [part=notice]', 'The jobs could not be loaded.');
    assert.equal(await isFallbackShown(), true);
    assert.deepEqual(await page.records(), [reason]);
    await repair();
    await page.click('job-list >>> [part=retry]');
    await page.appears('job-list >>> job-card >>> .title');
    assert.equal(await isFallbackShown(), false);
    assert.deepEqual(await page.records(), [reason]);
  }

  const repairServer = () => {
    answer = (response) => response.setHeader('access-control-allow-origin', '*').end(BUNDLE);
  };

  for (const [name, [fault, reason]] of Object.entries(FAULTS)) {
    const skip = engine === 'webkit' && name === NOT_PACKED && 'WebKit reads it all the same';
    it(`are reported, keep the fallback, and are resolved: ${name}`, { skip }, async () => {
      answer = fault;
      await visit(reason === 'timeout' ? '?hurry' : '');
      await expectRecovery(reason, repairServer);
    });
  }

  it('include a missing Access-Control-Allow-Origin header', async () => {
    answer = (response) => response.end(BUNDLE);
    await visit(`?host=http://localhost:${port}`);
    await expectRecovery('network', repairServer);
  });

  it('include a response over the size limit, which is not read further', async () => {
    // The other engines, and a Chromium with windows, buffer more than the page reads.
    const limit = engine === 'chromium' && !process.env['CHROME'] ? 50_000_000 : 1_000_000_000;
    let sent = 0;
    const closed = new Promise((resolve) => {
      answer = (response) => {
        const piece = Buffer.alloc(1_000_000, 32);
        const send = () => {
          for (let more = true; more && sent < limit; sent += piece.length) more = response.write(piece);
          if (sent >= limit) response.end();
        };
        response.on('drain', send).on('close', resolve);
        send();
      };
    });
    await visit();
    await closed;
    assert.ok(sent < limit, `${sent} bytes were sent`);
    await expectRecovery('size', repairServer);
  });

  const skip = engine === 'webkit' && 'WebDriver cannot disconnect a page';
  it('are resolved when the browser is back online', { skip }, async () => {
    repairServer();
    await visit();
    await page.appears('job-list >>> job-card >>> .title');
    await page.setOffline?.(true);
    await page.evaluate(() => {
      const second = document.createElement('job-list');
      second.innerHTML = '<p>Write to <a href="mailto:jobs@kvernsund.example">us</a>.</p>';
      second.src = '/jobs.json?other';
      document.querySelector('job-list')?.replaceWith(second);
    });
    await page.appears('job-list >>> [part=notice]', 'The jobs could not be loaded.');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input>'));
    await page.focus('input');
    asked.length = 0;
    await page.setOffline?.(false);
    await page.appears('job-list >>> job-card >>> .title');
    assert.deepEqual(asked, ['/jobs.json?other']);
    assert.deepEqual(await page.records(), ['network']);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
  });
});

/** Answers of a server that fails once. */
const DROPS: Record<string, (response: ServerResponse) => void> = {
  'an error': (response) => response.writeHead(503).end(),
  'a dropped connection': (response) => response.destroy(),
};

describeInEngines('A request that fails once', (engine) => {
  const folder = temporaryFolder();
  const browser = useBrowser(engine);
  let server: Server;
  let page: Page;
  let origin: string;
  let asked: string[] = [];
  /** The path whose next request fails, and how. */
  let broken: string | undefined;
  let drop = DROPS['an error']!;

  before(async () => {
    await buildScript(folder);
    const bundle = { ...sampleBundle, search: 'search.json' };
    const answers = new Map<string, object>([
      ['/jobs.json', bundle],
      ['/search.json', { schemaVersion: 2, common: '', words: { 'control-room-engineer': 'webgpu' } }],
      ...bundle.jobs.map((job) => [`/${job.body}`, sampleBody(job)] as const),
    ]);
    server = createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://host');
      response.setHeader('cache-control', 'no-store');
      if (pathname === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        // Without the browser's own sanitizer, DOMPurify is loaded.
        response.end(
          `<!doctype html><html lang="nb"><title>Jobs</title><link rel="icon" href="data:,"><script>delete Element.prototype.setHTML;${RECORDER}</script><script type="module" src="/careers-widget.js"></script><job-list src="/jobs.json"><p>Write to us.</p></job-list></html>`,
        );
        return;
      }
      asked.push(pathname);
      if (pathname === broken) {
        broken = undefined;
        drop(response);
        return;
      }
      const json = answers.get(pathname);
      if (!json) response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(json ? JSON.stringify(json) : readFileSync(path.join(folder, pathname)));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
  });
  afterEach(() => page?.close());

  /** Uses every part of the list: the interface in another language, the search of the texts, and a posting. */
  async function walk(): Promise<void> {
    page = await browser.newPage();
    asked = [];
    await page.goto(origin);
    await recover('.link', 'Ingeniør til kontrollrommet');
    await page.type('job-list >>> [part=search-input]', 'webgpu');
    await recover('.status', '1 stilling');
    await page.click('job-list >>> .link');
    await recover('[part=body] h3', 'What you will do');
    await page.reads('job-list >>> [part=back]', 'Alle stillinger');
  }

  /** Waits for a text; where a notice says that a request has failed, tries again. */
  async function recover(selector: string, text: string): Promise<void> {
    await page.until(
      (wanted, expected) => {
        const isThere = (root: ParentNode): boolean =>
          [...root.querySelectorAll('*')].some(
            (element) =>
              (element.matches(wanted) && element.textContent?.trim() === expected) ||
              element.matches('[part=retry]') ||
              (element.shadowRoot !== null && isThere(element.shadowRoot)),
          );
        return isThere(document);
      },
      selector,
      text,
    );
    if (await page.count('job-list >>> [part=retry]')) await page.click('job-list >>> [part=retry]');
    await page.appears(`job-list >>> ${selector}`, text);
  }

  const skip = engine === 'webkit' && 'WebDriver cannot disconnect a page';
  it(
    'keeps the page with the first posting opened offline, and is repeated when the browser is back online',
    { skip },
    async () => {
      page = await browser.newPage();
      await page.goto(origin);
      await page.appears('job-list >>> .link');
      await page.setOffline?.(true);
      await page.click('job-list >>> .link');
      await page.appears('job-list >>> [part=body] [role=alert]');
      await page.appears('job-list >>> [part=back]');
      assert.equal(new URL(await page.url()).origin, origin);
      await page.setOffline?.(false);
      await page.appears('job-list >>> [part=body] h3', 'What you will do');
    },
  );

  it('is tried again with success, whichever it is', async () => {
    await walk();
    const requests = [...new Set(asked)].filter((path) => path !== '/careers-widget.js');
    assert.deepEqual(requests.map((path) => path.replace(/-\w+\.js$/, '.js')).sort(), [
      '/chunks/nb.js',
      '/chunks/purify.js',
      '/jobs.json',
      '/jobs/control-room-engineer.nb.json',
      '/search.json',
    ]);
    for (const [name, answer] of Object.entries(DROPS))
      for (const request of requests) {
        await page.close();
        [broken, drop] = [request, answer];
        await walk();
        assert.equal(broken, undefined, `${name}: ${request}`);
        assert.ok(asked.filter((path) => path === request).length >= 2, `${name}: ${request} in ${asked.join(' ')}`);
        const errors = (await page.records()).filter((record) => /^(unhandled|error)/.test(record));
        assert.deepEqual(errors, [], `${name}: ${request}`);
      }
  });
});
