import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../support/open-browser.js';
import { repositoryRoot } from '../support/repository.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { subresourceIntegrity } from '../../build-scripts/delivery/subresource-integrity.js';

const dist = path.join(repositoryRoot, 'dist');
const integrity = subresourceIntegrity(dist);
const POLICIES = "require-trusted-types-for 'script'; trusted-types lit-html dompurify careers-widget";

describe('a page with the script of another origin', () => {
  let elsewhere: Host;
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    elsewhere = await serveHost(dist);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    elsewhere?.close();
  });

  /** Opens a page with a security policy, and something in its head beside an opened posting in Swedish. */
  async function visit(scripts: string, head: string): Promise<void> {
    const policy = `default-src 'none'; script-src ${scripts}; connect-src ${elsewhere.origin}; ${POLICIES}`;
    const list = `<job-list src="${elsewhere.origin}/careers/jobs.json" lang="sv">Skriv till oss.</job-list>`;
    const html = `<!doctype html><title>Work with us</title>${head}${list}`;
    const host = await serveHost(dist, { '/': { html, headers: { 'content-security-policy': policy } } });
    await page?.close();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    said = [];
    elsewhere.scripts.length = 0;
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.goto(`${host.origin}/?job=control-room-engineer`, { waitUntil: 'networkidle0' });
    } finally {
      host.close();
    }
  }

  /** The posting is there, which is a part loaded later, with its text sanitised and the interface in Swedish. */
  async function expectPosting(): Promise<void> {
    await page.waitForSelector('job-list >>> job-detail >>> .job-lead', { visible: true });
    await page.waitForSelector('job-list >>> job-detail >>> ::-p-text(Dela)', { visible: true });
    assert.deepEqual(said, []);
  }

  const tag = (file: string, attributes = '') =>
    `<script ${attributes} src="${elsewhere.origin}/${file}"></script>`;

  it('shows a posting, by a module tag that a nonce allows', async () => {
    await visit("'nonce-jobs'", tag('careers-widget.js', 'type="module" nonce="jobs"'));
    await expectPosting();
  });

  it('shows it by a classic tag, which the nonce is enough for too', async () => {
    await visit("'nonce-jobs'", tag('careers-widget.classic.js', 'nonce="jobs"'));
    await expectPosting();
    assert.deepEqual(elsewhere.scripts.slice(0, 2), ['/careers-widget.classic.js', '/careers-widget.js']);
  });

  it('shows it by a classic tag whose address bears a parameter, with the module loaded once', async () => {
    await visit(elsewhere.origin, tag('careers-widget.classic.js?ver=6.5', 'async'));
    await expectPosting();
    assert.equal(elsewhere.scripts.filter((script) => script === '/careers-widget.js').length, 1);
  });

  it('shows it by the one module, allowed by its hash alone, and loads no other script', async () => {
    const hash = integrity['careers-widget.all.js'];
    const pinned = `type="module" integrity="${hash}" crossorigin`;
    await visit(`'${hash}'`, tag('careers-widget.all.js', pinned));
    await expectPosting();
    assert.deepEqual(elsewhere.scripts, ['/careers-widget.all.js']);
  });

  it('shows it with every script pinned by an import map', async () => {
    const pins = Object.entries(integrity).map(([file, hash]) => [`${elsewhere.origin}/${file}`, hash]);
    const map = (all: unknown[][]) =>
      `<script type="importmap" nonce="jobs">${JSON.stringify({ integrity: Object.fromEntries(all) })}</script>`;
    const script = tag('careers-widget.js', 'type="module" nonce="jobs"');
    await visit("'nonce-jobs'", map(pins) + script);
    await expectPosting();
    const isDetail = ([url]: string[]) => url?.includes('/chunks/job-detail-view-');
    await visit("'nonce-jobs'", map(pins.map((pin) => (isDetail(pin as string[]) ? [pin[0], integrity['careers-widget.js']] : pin))) + script); // prettier-ignore
    await page.waitForSelector('job-list >>> [part~=retry]', { visible: true });
    assert.match(said.join('\n'), /integrity/);
  });

  it('shows what stands in the list’s place where the one module is not what was pinned', async () => {
    const pinned = `type="module" integrity="${integrity['careers-widget.js']}" crossorigin`;
    await visit(elsewhere.origin, tag('careers-widget.all.js', pinned));
    assert.match(said.join('\n'), /integrity/);
    assert.equal(await page.$eval('job-list', (list) => list.shadowRoot), null);
    assert.equal(await page.$eval('job-list', (list) => list.innerText), 'Skriv till oss.');
  });
});
