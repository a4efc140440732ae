import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { buildScript } from '../support/build-script.js';
import { openBrowser } from '../support/open-browser.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Notes what a page’s policies refuse, and what nobody has caught. */
const WATCH = `
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('unhandledrejection', (event) => refused.push('unhandled ' + event.reason));
  addEventListener('error', (event) => refused.push('error ' + event.message));
`;

describe('a guarded page', () => {
  const folder = temporaryFolder();
  /** Where the script and the bundle are. */
  let elsewhere: Host;
  let host: Host;
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    await buildScript(folder);
    elsewhere = await serveHost(folder);
    const list = (attributes: string) =>
      `<!doctype html><html lang="en"><title>Jobs</title><script src="/watch.js"></script><script type="module" src="${elsewhere.origin}/careers-widget.js"></script><job-list src="${elsewhere.origin}/careers/jobs.json" ${attributes}>Write to us.</job-list></html>`;
    // As the README has it, and nothing more.
    const strict = {
      'content-security-policy': `default-src 'none'; script-src 'self' ${elsewhere.origin}; connect-src ${elsewhere.origin}; img-src ${elsewhere.origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify careers-widget`,
    };
    const isolated = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    host = await serveHost(folder, {
      '/watch.js': { html: WATCH, headers: { 'content-type': 'text/javascript' } },
      '/strict': { html: list(''), headers: strict },
      '/strict-dialog': { html: list('open-in="dialog" lang="de"'), headers: strict },
      '/isolated': { html: list(''), headers: { ...strict, ...isolated } },
      '/in-sandbox': { html: list(''), headers: strict },
      '/sandbox': {
        html: '<!doctype html><title>Jobs</title><iframe sandbox="allow-scripts" src="/in-sandbox" width="700" height="900"></iframe>',
      },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    host?.close();
    elsewhere?.close();
  });

  async function visit(pathname: string, width = 1000): Promise<void> {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    page.setDefaultTimeout(10_000);
    said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(host.origin + pathname, { waitUntil: 'networkidle0' });
  }

  const appears = (within: Page | Frame, selector: string) =>
    within.waitForSelector(selector, { visible: true });

  /** Searches, filters, opens a posting, reads it in another language, and comes back. */
  async function expectUse(within: Page | Frame): Promise<void> {
    await appears(within, 'job-list >>> job-card >>> .title');
    await within.type('job-list >>> input[type=search]', 'contrl room');
    await appears(within, 'job-list >>> [part=search-literally]');
    await within.click('job-list >>> [part=clear]');
    await within.click('job-list >>> .facet-button');
    const choice = await appears(within, 'job-list >>> [role=group] input');
    await choice?.click();
    await page.keyboard.press('Escape');
    const chip = await appears(within, 'job-list >>> [part=chip]');
    await chip?.click();
    await within.click('job-list >>> job-card >>> a');
    await appears(within, 'job-list >>> job-detail >>> .job-contact svg');
    await within.click('job-list >>> job-detail >>> summary');
    await within.click('job-list >>> job-detail >>> [part=languages] a');
    await appears(within, 'job-list >>> job-detail >>> ::-p-text(Ingenjör till kontrollrummet)');
    await within.click('job-list >>> [part~=back], job-list >>> [part=close]');
    await appears(within, 'job-list >>> job-card >>> .title');
    assert.deepEqual([said, await within.evaluate('refused')], [[], []]);
  }

  it('with a strict policy and Trusted Types refuses nothing', async () => {
    await visit('/strict');
    await expectUse(page);
  });

  it('with both refuses nothing of a dialog, a sheet and another language', async () => {
    await visit('/strict-dialog', 390);
    await page.click('job-list >>> [part=sheet-button]');
    await appears(page, 'job-list >>> dialog >>> fieldset');
    await page.click('job-list >>> [part=sheet-show]');
    await page.click('job-list >>> job-card >>> a');
    await appears(page, 'job-list >>> dialog >>> job-detail >>> .job-contact svg');
    await page.click('job-list >>> [part=close]');
    await page.waitForFunction(() => !location.search.includes('job='));
    assert.deepEqual([said, await page.evaluate('refused')], [[], []]);
  });

  it('that is isolated from other origins has everything from one', async () => {
    await visit('/isolated');
    assert.equal(await page.evaluate('crossOriginIsolated'), true);
    await expectUse(page);
  });

  it('in a sandbox without an origin has a list that works', async () => {
    await visit('/sandbox');
    const frame = page.frames().find((one) => one.url().endsWith('/in-sandbox'));
    assert.ok(frame);
    assert.equal(await frame.evaluate('origin'), 'null');
    await expectUse(frame);
  });
});
