import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { buildScript } from '../support/build-script.js';
import { describeInEngines } from '../support/describe-in-engines.js';
import type { EnginePage } from '../support/engine-page.js';
import { openEngine, type EngineBrowser } from '../support/open-engine.js';
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

const NOT_PACKED = 'something packed as it is not';

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
  [NOT_PACKED]: [(response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BUNDLE), 'network'],
};

describeInEngines('a page on a bad line', (engine) => {
  const folder = temporaryFolder();
  let answer: (response: ServerResponse) => void = (response) => response.end(BUNDLE);
  /** What the server was asked for, other than scripts and the page. */
  const asked: string[] = [];
  let server: Server;
  let browser: EngineBrowser;
  let page: EnginePage;
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
    browser = await openEngine(engine);
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  afterEach(() => page?.close());

  async function visit(query = ''): Promise<void> {
    page = await browser.newPage();
    await page.visit(`http://127.0.0.1:${port}/${query}`);
  }

  const isFallbackShown = () => page.evaluateOn('job-list > p', '(one) => one.getClientRects().length > 0');

  /** It is said, once; what stands in the list stays. When the line is back, asking again is enough. */
  async function expectRecovery(reason: string, mend: () => Promise<void> | void): Promise<void> {
    await page.appears('job-list >>> [part=notice]', 'The jobs could not be loaded.');
    assert.equal(await isFallbackShown(), true);
    assert.deepEqual(await page.evaluate('noted'), [reason]);
    await mend();
    await page.click('job-list >>> [part=retry]');
    await page.appears('job-list >>> job-card >>> .title');
    assert.equal(await isFallbackShown(), false);
    assert.deepEqual(await page.evaluate('noted'), [reason]);
  }

  const mendServer = () => {
    answer = (response) => response.setHeader('access-control-allow-origin', '*').end(BUNDLE);
  };

  for (const [name, [fault, reason]] of Object.entries(FAULTS)) {
    const skip = engine === 'webkit' && name === NOT_PACKED && 'it reads what is not packed all the same';
    it(`says so, keeps what it has, and goes on afterwards: ${name}`, { skip }, async () => {
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

  it('does not take in more than can be meant, and has the server stop', async () => {
    // The others take in ahead what comes, before the page has it.
    const limit = engine === 'chromium' ? 50_000_000 : 1_000_000_000;
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
    await expectRecovery('size', mendServer);
  });

  const skip = engine === 'webkit' && 'its driver cannot take the line away';
  it('asks again by itself when it was offline and is no more', { skip }, async () => {
    mendServer();
    await visit();
    await page.appears('job-list >>> job-card >>> .title');
    await page.setOffline?.(true);
    await page.evaluate(`(() => {
      const second = document.createElement('job-list');
      second.innerHTML = '<p>Write to <a href="mailto:jobs@kvernsund.example">us</a>.</p>';
      second.src = '/jobs.json?other';
      document.querySelector('job-list').replaceWith(second);
    })()`);
    await page.appears('job-list >>> [part=notice]', 'The jobs could not be loaded.');
    await page.evaluate(`void document.body.insertAdjacentHTML('beforeend', '<input>')`);
    await page.focus('input');
    asked.length = 0;
    await page.setOffline?.(false);
    await page.appears('job-list >>> job-card >>> .title');
    assert.deepEqual(asked, ['/jobs.json?other']);
    assert.deepEqual(await page.evaluate('noted'), ['network']);
    assert.equal(await page.evaluate('document.activeElement.localName'), 'input');
  });
});
