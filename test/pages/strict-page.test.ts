import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { openBrowser } from '../support/open-browser.js';
import { sampleBody, sampleBundle } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const POLICIES = 'lit-html dompurify careers-widget';

/** A page as strict as can be: only scripts of its own, no inline styles, and Trusted Types enforced. */
const csp = (policies: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`;

const document = (element: string) =>
  `<!doctype html><html lang="en"><title>Work with us</title><script type="module" src="/careers-widget.js"></script><h1>Work with us</h1>${element}</html>`;

const PAGES: Readonly<Record<string, [policies: string, element: string]>> = {
  '/job': [
    POLICIES,
    '<job-detail src="/jobs.json" job-id="control-room-engineer" structured-data></job-detail>',
  ],
  '/job-without-policy': [
    'lit-html dompurify',
    '<job-detail src="/jobs.json" job-id="control-room-engineer" structured-data></job-detail>',
  ],
  '/list': [POLICIES, '<job-list src="/jobs.json" open-in="dialog"></job-list>'],
};

describe('a page that allows next to nothing', () => {
  const folder = temporaryFolder();
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let said: string[] = [];

  before(async () => {
    await build({ mode: 'embed', logLevel: 'error', build: { outDir: folder } });
    server = createServer(({ url = '' }, response) => {
      const [, pathname = ''] = /^([^?]*)/.exec(url) ?? [];
      const shown = PAGES[pathname];
      const body = sampleBundle.jobs.find((job) => pathname === `/${job.body}`);
      if (shown) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', csp(shown[0]));
        response.end(document(shown[1]));
      } else if (pathname === '/jobs.json') response.end(JSON.stringify(sampleBundle));
      else if (body) response.end(JSON.stringify(sampleBody(body)));
      else if (pathname.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(path.join(folder, pathname)));
      } else response.writeHead(204).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(pathname: string): Promise<void> {
    await page?.close();
    page = await browser.newPage();
    said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(origin + pathname, { waitUntil: 'networkidle0' });
  }

  const describedTitle = () =>
    page.evaluate(() => {
      const script = globalThis.document.querySelector('script[type="application/ld+json"]');
      return script && (JSON.parse(script.textContent ?? '') as { title: string }).title;
    });

  it('has a posting read, with its structured data, without a word in the console', async () => {
    await visit('/job');
    await page.waitForSelector('job-detail >>> .job-contact', { visible: true });
    await page.waitForSelector('script[type="application/ld+json"]');
    assert.equal(await describedTitle(), 'Control room engineer');
    assert.deepEqual(said, []);
  });

  it('has it read without structured data where their policy is not allowed', async () => {
    await visit('/job-without-policy');
    await page.waitForSelector('job-detail >>> [part=share]', { visible: true });
    assert.equal(await describedTitle(), null);
    assert.ok(said.length > 0 && said.every((line) => line.includes('careers-widget')), said.join('\n'));
  });

  it('has a posting opened in a dialog and left again, as it should look', async () => {
    await visit('/list?job=control-room-engineer');
    await page.waitForSelector('job-list >>> dialog >>> [part=share]', { visible: true });
    const { size, overflow } = await page.$eval('job-list >>> dialog', (dialog) => ({
      size: getComputedStyle(dialog).overscrollBehaviorY,
      overflow: getComputedStyle(globalThis.document.documentElement).overflowY,
    }));
    assert.deepEqual([size, overflow], ['contain', 'hidden']);
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !globalThis.document.querySelector('job-list')?.shadowRoot?.querySelector('dialog'),
    );
    assert.deepEqual(said, []);
  });
});
