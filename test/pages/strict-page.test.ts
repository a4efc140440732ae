import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { buildScript } from '../support/build-script.js';
import { describeInEngines } from '../support/describe-in-engines.js';
import type { EnginePage } from '../support/engine-page.js';
import { openEngine, type EngineBrowser } from '../support/open-engine.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { WATCH_FILE } from '../support/watch.js';

const POLICIES = 'lit-html dompurify careers-widget';

/** A page as strict as can be: only what is its own, no inline styles, and Trusted Types enforced. */
const strictPage = (policies: string, element: string) => ({
  html: `<!doctype html><html lang="en"><title>Work with us</title><script src="/watch.js"></script><script type="module" src="/careers-widget.js"></script><h1>Work with us</h1>${element}</html>`,
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`,
  },
});

const DETAIL = '<job-detail src="/careers/jobs.json" job-id="control-room-engineer" structured-data></job-detail>';

describeInEngines('a page that allows next to nothing', (engine) => {
  const folder = temporaryFolder();
  let host: Host;
  let browser: EngineBrowser;
  let page: EnginePage;

  before(async () => {
    await buildScript(folder);
    host = await serveHost(folder, {
      '/watch.js': WATCH_FILE,
      '/job': strictPage(POLICIES, DETAIL),
      '/job-without-policy': strictPage('lit-html dompurify', DETAIL),
      '/list': strictPage(POLICIES, '<job-list src="/careers/jobs.json" open-in="dialog"></job-list>'),
    });
    browser = await openEngine(engine);
  });
  after(async () => {
    await browser?.close();
    host?.close();
  });
  afterEach(() => page?.close());

  async function visit(pathname: string): Promise<void> {
    page = await browser.newPage();
    await page.visit(host.origin + pathname);
  }

  /** The title that search engines are told. */
  const DESCRIBED = `JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}').title`;

  it('has a posting read, with its structured data, without a word in the console', async () => {
    await visit('/job');
    await page.appears('job-detail >>> .job-contact');
    await page.until(`${DESCRIBED} === 'Control room engineer'`);
    await page.expectSilence();
  });

  it('has it read without structured data where their policy is not allowed', async (test) => {
    await visit('/job-without-policy');
    if (!(await page.evaluate('Boolean(globalThis.trustedTypes)'))) return test.skip(`${engine} has no Trusted Types`);
    await page.appears('job-detail >>> [part=body] > :not([part=skeleton])');
    assert.equal((await page.evaluate(DESCRIBED)) ?? null, null);
    await page.until('noted.length > 0', 'word of the policy');
    const noted = (await page.evaluate('noted')) as string[];
    for (const line of [...noted, ...page.said]) assert.match(line, /careers-widget|trusted-types/);
  });

  it('has a posting opened in a dialog and left again, as it should look', async () => {
    await visit('/list?job=control-room-engineer');
    await page.appears('job-list >>> dialog >>> [part=body] > :not([part=skeleton])');
    const look = `[getComputedStyle(one).overscrollBehaviorY, getComputedStyle(document.documentElement).overflowY]`;
    assert.deepEqual(await page.evaluateOn('job-list >>> dialog', `(one) => ${look}`), ['contain', 'hidden']);
    await page.press('Escape');
    await page.until(`find('job-list >>> dialog').length === 0`);
    await page.expectSilence();
  });
});
