import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { buildScript, serveHost, type Host } from '../support/serve-host.js';
import { describeInEngines, useBrowser } from '../support/browsers.js';
import { RECORDER_FILE, type Page } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describeInEngines('Security policies', (engine) => {
  const folder = temporaryFolder();
  /** The server of the script and the bundle. */
  let elsewhere: Host;
  let host: Host;
  const browser = useBrowser(engine);
  let page: Page;

  before(async () => {
    await buildScript(folder);
    elsewhere = await serveHost(folder);
    const list = (attributes: string) =>
      `<!doctype html><html lang="en"><title>Jobs</title><script src="/recorder.js"></script><script type="module" src="${elsewhere.origin}/careers-widget.js"></script><job-list src="${elsewhere.origin}/careers/jobs.json" ${attributes}>Write to us.</job-list></html>`;
    // As in the README, with the favicon, which browsers request by themselves.
    const policy = `default-src 'none'; script-src 'self' ${elsewhere.origin}; connect-src ${elsewhere.origin}; img-src 'self' ${elsewhere.origin}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify careers-widget`;
    const strict = { 'content-security-policy': policy };
    const isolated = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    host = await serveHost(folder, {
      '/recorder.js': RECORDER_FILE,
      '/strict': { html: list(''), headers: strict },
      '/strict-dialog': { html: list('open-in="dialog" lang="de"'), headers: strict },
      '/unallowed': {
        html: list(''),
        headers: { 'content-security-policy': policy.replace(' dompurify', '') },
      },
      '/isolated': { html: list(''), headers: { ...strict, ...isolated } },
      // As in a frame with `sandbox="allow-scripts"`.
      '/sandbox': {
        html: list(''),
        headers: { 'content-security-policy': `sandbox allow-scripts; ${policy}` },
      },
    });
  });
  after(() => {
    host?.close();
    elsewhere?.close();
  });

  afterEach(() => page?.close());

  async function visit(pathname: string, width = 1000): Promise<void> {
    page = await browser.newPage();
    await page.resize(width);
    await page.goto(host.origin + pathname);
  }

  /** Searches, filters, opens a posting, switches its language, and returns. */
  async function expectUse(): Promise<void> {
    await page.appears('job-list >>> job-card >>> .title');
    await page.type('job-list >>> input[type=search]', 'contrl room');
    await page.appears('job-list >>> [part=search-exact]');
    await page.click('job-list >>> [part=clear]');
    await page.click('job-list >>> .facet-button');
    await page.click('job-list >>> [role=group] input');
    await page.press('Escape');
    await page.click('job-list >>> [part=active-filter]');
    await page.vanishes('job-list >>> [part=active-filter]');
    await page.click('job-list >>> job-card >>> a', 'Control room engineer');
    await page.appears('job-list >>> job-detail >>> .job-contact svg');
    await page.click('job-list >>> job-detail >>> summary');
    await page.click('job-list >>> job-detail >>> [part=language-links] a');
    await page.appears('job-list >>> job-detail >>> bdi', 'Ingenjör till kontrollrummet');
    await page.click('job-list >>> [part~=back]');
    await page.appears('job-list >>> job-card >>> .title');
    await page.expectSilence();
  }

  it('that are strict, with Trusted Types, report no violation', async () => {
    await visit('/strict');
    await expectUse();
  });

  it('report a violation in a negative control', async () => {
    await visit('/strict');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.until(() => (globalThis as { records?: string[] }).records?.length);
    assert.deepEqual(await page.records(), ['refused style-src-attr inline']);
  });

  it('report none in a dialog, a sheet and another language', async () => {
    await visit('/strict-dialog', 390);
    await page.click('job-list >>> [part=sheet-button]');
    await page.appears('job-list >>> dialog >>> fieldset');
    await page.click('job-list >>> [part=sheet-submit]');
    await page.click('job-list >>> job-card >>> a');
    await page.appears('job-list >>> dialog >>> job-detail >>> .job-contact svg');
    await page.click('job-list >>> [part=close]');
    await page.until(() => !location.search.includes('job='));
    await page.expectSilence();
  });

  it('without the sanitizer’s Trusted Types policy show an error in place of the text', async () => {
    await visit('/unallowed');
    await page.click('job-list >>> job-card >>> a');
    // A browser with a native sanitizer does not load DOMPurify.
    const expected = (await page.evaluate(() => 'setHTML' in Element.prototype)) ? '.job-contact' : '[part=retry]';
    await page.appears(`job-list >>> job-detail >>> ${expected}`);
  });

  it('with cross-origin isolation load everything from another origin', async () => {
    await visit('/isolated');
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    await expectUse();
  });

  it('with a sandbox, and no origin, show a working list', async () => {
    await visit('/sandbox');
    assert.equal(await page.evaluate(() => origin), 'null');
    await expectUse();
  });
});
