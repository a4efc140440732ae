import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { describeInEngines, useBrowser } from '../support/browsers.js';
import { RECORDER, type Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { subresourceIntegrity } from '../../build-scripts/package/subresource-integrity.js';

const dist = path.join(repositoryRoot, 'dist');
const integrity = subresourceIntegrity(dist);
const POLICIES = "require-trusted-types-for 'script'; trusted-types lit-html dompurify careers-widget";

describeInEngines('script tags across origins', (engine) => {
  let elsewhere: Host;
  let host: Host;
  const browser = useBrowser(engine);
  let page: Page;

  before(async () => {
    elsewhere = await serveHost(dist);
  });
  after(() => elsewhere?.close());
  afterEach(async () => {
    await page?.close();
    host?.close();
  });

  /** Opens a page with a policy, additions to its head, and an open posting in Swedish. */
  async function visit(scripts: string, head: string): Promise<void> {
    const policy = `default-src 'none'; script-src ${scripts} '${hashOf(RECORDER)}'; connect-src ${elsewhere.origin}; img-src 'self'; ${POLICIES}`;
    const list = `<job-list src="${elsewhere.origin}/careers/jobs.json" lang="sv">Skriv till oss.</job-list>`;
    const html = `<!doctype html><title>Work with us</title><script>${RECORDER}</script>${head}${list}`;
    host = await serveHost(dist, { '/': { html, headers: { 'content-security-policy': policy } } });
    page = await browser.newPage();
    elsewhere.scripts.length = 0;
    await page.goto(`${host.origin}/?job=control-room-engineer`);
  }

  /** Expects the sanitized posting and the interface in Swedish. */
  async function expectPosting(): Promise<void> {
    await page.appears('job-list >>> job-detail >>> .job-lead');
    await page.appears('job-list >>> job-detail >>> [part=share]', 'Dela');
    await page.expectSilence();
  }

  const tag = (file: string, attributes = '') => `<script ${attributes} src="${elsewhere.origin}/${file}"></script>`;

  it('shows a posting with a module script that a nonce allows', async () => {
    await visit("'nonce-jobs'", tag('careers-widget.js', 'type="module" nonce="jobs"'));
    await expectPosting();
  });

  it('shows it with a classic script that a nonce allows', async () => {
    await visit("'nonce-jobs'", tag('careers-widget.classic.js', 'nonce="jobs"'));
    await expectPosting();
    assert.deepEqual(elsewhere.scripts.slice(0, 2), ['/careers-widget.classic.js', '/careers-widget.js']);
  });

  it('shows it with a classic script with a query in its URL, and loads the module once', async () => {
    await visit(elsewhere.origin, tag('careers-widget.classic.js?ver=6.5', 'async'));
    await expectPosting();
    assert.equal(elsewhere.scripts.filter((script) => script === '/careers-widget.js').length, 1);
  });

  it('shows it with the single module, allowed by its hash, and loads no other script', async () => {
    const hash = integrity['careers-widget.all.js'];
    const pinned = `type="module" integrity="${hash}" crossorigin`;
    await visit(`'${hash}'`, tag('careers-widget.all.js', pinned));
    await expectPosting();
    assert.deepEqual(elsewhere.scripts, ['/careers-widget.all.js']);
  });

  /** A module script and an import map with the integrity of every script, optionally one with a wrong hash. */
  function pinnedByMap(spoilt = ' '): string {
    const pins = Object.entries(integrity).map(([file, hash]) => [
      `${elsewhere.origin}/${file}`,
      file.includes(spoilt) ? integrity['careers-widget.js'] : hash,
    ]);
    const map = JSON.stringify({ integrity: Object.fromEntries(pins) as object });
    const script = tag('careers-widget.js', 'type="module" nonce="jobs"');
    return `<script type="importmap" nonce="jobs">${map}</script>${script}`;
  }

  it('shows it with every script in the integrity of an import map', async () => {
    await visit("'nonce-jobs'", pinnedByMap());
    await expectPosting();
  });

  it('stays English if a locale fails its integrity check, without another attempt', async () => {
    await visit("'nonce-jobs'", pinnedByMap('chunks/sv-'));
    await page.appears('job-list >>> job-detail >>> [part=share]', 'Share');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.appears('job-list >>> job-detail >>> .job-lead');
    await page.appears('job-list >>> job-detail >>> [part=share]', 'Share');
  });

  it('shows the fallback content if the script fails its integrity check', async () => {
    const pinned = `type="module" integrity="${integrity['careers-widget.js']}" crossorigin`;
    await visit(elsewhere.origin, tag('careers-widget.all.js', pinned));
    assert.deepEqual(elsewhere.scripts, ['/careers-widget.all.js']);
    assert.equal(await page.on('job-list', (list) => list.shadowRoot), null);
    assert.equal(await page.on('job-list', (list: HTMLElement) => list.innerText), 'Skriv till oss.');
  });
});

/** The hash of an inline script, as in a policy. */
const hashOf = (script: string) => `sha384-${createHash('sha384').update(script).digest('base64')}`;
