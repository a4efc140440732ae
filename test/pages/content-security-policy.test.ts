import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { buildScript, serveHost, type Host } from '../support/serve-host.js';
import { describeInEngines, useBrowser } from '../support/browsers.js';
import { RECORDER_FILE, type Page } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const POLICIES = 'lit-html dompurify careers-widget';

/** The strictest policy: same origin only, no inline styles, and Trusted Types enforced. */
const strictPage = (policies: string, element: string) => ({
  html: `<!doctype html><html lang="en"><title>Work with us</title><script src="/recorder.js"></script><script type="module" src="/careers-widget.js"></script><h1>Work with us</h1>${element}</html>`,
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}`,
  },
});

const DETAIL = '<job-detail src="/careers/jobs.json" job-id="control-room-engineer" structured-data></job-detail>';

describeInEngines('A page with a strict Content Security Policy', (engine) => {
  const folder = temporaryFolder();
  let host: Host;
  const browser = useBrowser(engine);
  let page: Page;

  before(async () => {
    await buildScript(folder);
    host = await serveHost(folder, {
      '/recorder.js': RECORDER_FILE,
      '/job': strictPage(POLICIES, DETAIL),
      '/job-without-policy': strictPage('lit-html dompurify', DETAIL),
      '/list': strictPage(POLICIES, '<job-list src="/careers/jobs.json" open-in="dialog"></job-list>'),
    });
  });
  after(() => host?.close());
  afterEach(() => page?.close());

  async function visit(pathname: string): Promise<void> {
    page = await browser.newPage();
    await page.goto(host.origin + pathname);
  }

  /** The title in the structured data. */
  const describedTitle = () => {
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
    return (JSON.parse(data) as { title?: string }).title ?? null;
  };

  it('shows a posting with structured data, with an empty console', async () => {
    await visit('/job');
    await page.appears('job-detail >>> .job-contact');
    await page.until(describedTitle);
    assert.equal(await page.evaluate(describedTitle), 'Control room engineer');
    await page.expectSilence();
  });

  it('shows it without structured data if its policy is not allowed', async (test) => {
    await visit('/job-without-policy');
    if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) return test.skip(`${engine} has no Trusted Types`);
    await page.appears('job-detail >>> [part=body] > :not([part=skeleton])');
    assert.equal(await page.evaluate(describedTitle), null);
    await page.until(() => (globalThis as { records?: string[] }).records?.length);
    for (const line of [...(await page.records()), ...page.messages])
      assert.match(line, /careers-widget|trusted-types/);
  });

  it('opens a posting in a dialog and returns, with all styles', async () => {
    await visit('/list?job=control-room-engineer');
    await page.appears('job-list >>> dialog >>> [part=body] > :not([part=skeleton])');
    const styles = await page.on('job-list >>> dialog', (dialog) => [
      getComputedStyle(dialog).overscrollBehaviorY,
      getComputedStyle(document.documentElement).overflowY,
    ]);
    assert.deepEqual(styles, ['contain', 'hidden']);
    await page.press('Escape');
    await page.vanishes('job-list >>> dialog');
    await page.expectSilence();
  });
});
