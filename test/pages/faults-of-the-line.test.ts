import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { buildScript } from '../support/build-script.js';
import { openBrowser } from '../support/open-browser.js';
import { sampleBundle } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BUNDLE = JSON.stringify(sampleBundle);

/** What the page notes from its beginning. For a list that waits in vain ten seconds are half a one: `?hurry`. */
const WATCH = `
  window.noted = [];
  const { timeout } = AbortSignal;
  const haste = location.search.includes('hurry') ? 20 : 1;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / haste);
  addEventListener('job-error', ({ detail }) => noted.push(detail.reason));
  addEventListener('unhandledrejection', ({ reason }) => noted.push('unhandled ' + reason));
  addEventListener('error', ({ message }) => noted.push('error ' + message));
`;

/** What a server does instead of answering with a bundle, and the reason that the page is told. */
const FAULTS: Record<string, [answer: (response: ServerResponse) => void, reason: string]> = {
  'no such file': [(response) => response.writeHead(404).end('not here'), 'status'],
  'a server at its end': [(response) => response.writeHead(500).end('oh'), 'status'],
  'a way to a page to sign in on': [(response) => response.writeHead(302, { location: '/' }).end(), 'json'],
  'half of what it promised': [
    (response) => {
      response.writeHead(200, { 'content-length': BUNDLE.length });
      response.write(BUNDLE.slice(0, 500), () => response.destroy());
    },
    'network',
  ],
  'nothing, for ever': [() => {}, 'timeout'],
  'a beginning, and then nothing': [(response) => response.write('{"schemaVersion":1,'), 'timeout'],
  'something packed as it is not': [
    (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BUNDLE),
    'network',
  ],
};

describe('a page on a bad line', () => {
  const folder = temporaryFolder();
  let answer: (response: ServerResponse) => void = (response) => response.end(BUNDLE);
  /** What the server was asked for, other than scripts and the page. */
  const asked: string[] = [];
  let server: Server;
  let browser: Browser;
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
          `<!doctype html><html lang="en"><title>Jobs</title><script>${WATCH}</script><script type="module" src="/careers-widget.js"></script><job-list src="${searchParams.get('host') ?? ''}/jobs.json"><p>Write to us.</p></job-list></html>`,
        );
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    ({ port } = server.address() as AddressInfo);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function visit(query = ''): Promise<void> {
    await page?.close();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`http://127.0.0.1:${port}/${query}`, { waitUntil: 'domcontentloaded' });
  }

  /** It is said, once; what stands in the list stays. When the line is back, asking again is enough. */
  async function expectRecovery(reason: string, mend: () => Promise<void> | void): Promise<void> {
    await page.waitForSelector('job-list >>> ::-p-text(The jobs could not be loaded.)', { visible: true });
    assert.ok(await page.$eval('job-list > p', (one) => one.getClientRects().length > 0));
    assert.deepEqual(await page.evaluate('noted'), [reason]);
    await mend();
    await page.click('job-list >>> [part=retry]');
    await page.waitForSelector('job-list >>> job-card >>> .title', { visible: true });
    assert.ok(await page.$eval('job-list > p', (one) => one.getClientRects().length === 0));
    assert.deepEqual(await page.evaluate('noted'), [reason]);
  }

  const mendServer = () => {
    answer = (response) => response.setHeader('access-control-allow-origin', '*').end(BUNDLE);
  };

  for (const [name, [fault, reason]] of Object.entries(FAULTS)) {
    it(`says so, keeps what it has, and goes on afterwards: ${name}`, async () => {
      answer = fault;
      await visit(reason === 'timeout' ? '?hurry' : '');
      await expectRecovery(reason, mendServer);
    });
  }

  it('says so where another origin does not allow it to read', async () => {
    answer = (response) => response.end(BUNDLE);
    await visit(`?host=http://localhost:${port}`);
    await expectRecovery('network', mendServer);
  });

  it('does not take in 50 MB, and has the server stop', async () => {
    let sent = 0;
    const closed = new Promise((resolve) => {
      answer = (response) => {
        const piece = Buffer.alloc(1_000_000, 32);
        const send = () => {
          for (let more = true; more && sent < 50_000_000; sent += piece.length) more = response.write(piece);
          if (sent >= 50_000_000) response.end();
        };
        response.on('drain', send).on('close', resolve);
        send();
      };
    });
    await visit();
    await closed;
    assert.ok(sent < 50_000_000, `${sent} bytes were sent`);
    await expectRecovery('size', mendServer);
  });

  it('asks again by itself when it was offline and is no more', async () => {
    mendServer();
    await visit();
    await page.waitForSelector('job-list >>> job-card >>> .title', { visible: true });
    await page.setOfflineMode(true);
    await page.evaluate(`{
      const second = document.createElement('job-list');
      second.innerHTML = '<p>Write to <a href="mailto:jobs@kvernsund.example">us</a>.</p>';
      second.src = '/jobs.json?other';
      document.querySelector('job-list').replaceWith(second);
    }`);
    await page.waitForSelector('job-list >>> ::-p-text(The jobs could not be loaded.)', { visible: true });
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<input>')`);
    await page.focus('input');
    asked.length = 0;
    await page.setOfflineMode(false);
    await page.waitForSelector('job-list >>> job-card >>> .title', { visible: true });
    assert.deepEqual(asked, ['/jobs.json?other']);
    assert.deepEqual(await page.evaluate('noted'), ['network']);
    assert.equal(await page.evaluate('document.activeElement.localName'), 'input');
  });
});
