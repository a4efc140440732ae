import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { buildScript, serveHost, type Host } from '../support/serve-host.js';
import { describeInEngines, useBrowser } from '../support/browsers.js';
import { RECORDER_FILE, type Page } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const LIST = '<job-list src="/careers/jobs.json"><p>Write to us.</p></job-list>';
const script = (folder: string) => `<script type="module" src="/${folder}/careers-widget.js"></script>`;
const page = (...content: string[]) => ({
  html: `<!doctype html><html lang="en"><title>Jobs</title><script src="/recorder.js"></script>${content.join('')}</html>`,
});

const PAGES = {
  '/recorder.js': RECORDER_FILE,
  '/twice': page(script('this'), script('again'), LIST),
  '/other-first': page(script('other'), script('this'), LIST),
  '/other-last': page(script('this'), script('other'), LIST),
  '/list-taken': page(
    '<script>customElements.define("job-list", class extends HTMLElement {})</script>',
    script('this'),
    LIST,
  ),
  '/card-taken': page(
    '<script>customElements.define("job-card", class extends HTMLElement {})</script>',
    script('this'),
    LIST,
  ),
  '/early': page(
    LIST.replace(' src="/careers/jobs.json"', ''),
    '<script>const early = document.querySelector("job-list"); early.pageSize = 2; early.src = "/careers/jobs.json"; early.remove(); document.documentElement.append(early)</script>',
    script('this'),
  ),
  '/list': page(script('this'), '<a href="/elsewhere">Elsewhere</a>', LIST),
  '/elsewhere': page('<h1>Elsewhere</h1>'),
};

describeInEngines('Repeated and late scripts', (engine) => {
  const folder = temporaryFolder();
  let host: Host;
  const browser = useBrowser(engine);
  let tab: Page;

  before(async () => {
    await buildScript(path.join(folder, 'this'));
    await buildScript(path.join(folder, 'other'), '0.0.1');
    mkdirSync(path.join(folder, 'again'));
    cpSync(path.join(folder, 'this'), path.join(folder, 'again'), { recursive: true });
    host = await serveHost(folder, PAGES);
  });
  after(() => host?.close());
  afterEach(() => tab?.close());

  async function visit(pathname: keyof typeof PAGES): Promise<void> {
    tab = await browser.newPage();
    await tab.goto(host.origin + pathname);
  }

  const expectTitles = (count: number) => tab.counts('job-list >>> job-card >>> .title', count);
  const isFallbackShown = () => tab.on('job-list > p', (fallback) => fallback.getClientRects().length > 0);

  async function expectUse(): Promise<void> {
    await expectTitles(6);
    await tab.click('job-list >>> job-card >>> a');
    await tab.appears('job-list >>> job-detail >>> .job-contact');
  }

  it('are silent with the same version', async () => {
    await visit('/twice');
    await expectUse();
    await tab.expectSilence();
  });

  for (const pathname of ['/other-first', '/other-last'] as const) {
    it(`warn once about another version, and the first one works: ${pathname}`, async () => {
      await visit(pathname);
      await expectUse();
      const [first, last] = pathname === '/other-first' ? ['0.0.1', VERSION] : [VERSION, '0.0.1'];
      assert.deepEqual(await tab.records(), [
        `warn: careers-widget ${last}: version ${first} has registered <job-list>, <job-card>, <job-detail>. Load the script once per page.`,
      ]);
    });
  }

  for (const [pathname, name] of [
    ['/list-taken', '<job-list>'],
    ['/card-taken', '<job-card>'],
  ] as const) {
    it(`warn once if another library has registered ${name}, and keep the fallback`, async () => {
      await visit(pathname);
      assert.equal(await isFallbackShown(), true);
      assert.equal(await tab.on('job-list', (list) => list.shadowRoot), null);
      assert.deepEqual(await tab.records(), [
        `warn: careers-widget ${VERSION}: another library has registered ${name}. Use defineJobElements({ prefix: 'acme-' }).`,
      ]);
    });
  }

  it('upgrade elements with properties set before', async () => {
    await visit('/early');
    await expectTitles(2);
    assert.equal(await isFallbackShown(), false);
    await tab.expectSilence();
  });

  it('restore the list when the reader follows a link and returns', async () => {
    await visit('/list');
    await tab.type('job-list >>> input[type=search]', 'engineer');
    await tab.searches('?q=engineer');
    await tab.click('job-list >>> job-card >>> a');
    await tab.appears('job-list >>> job-detail >>> .job-contact');
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
    await tab.click('a', 'Elsewhere');
    await tab.appears('h1', 'Elsewhere');
    await tab.back();
    await tab.appears('job-list >>> job-detail >>> .job-contact');
    // Restored from the back/forward cache, which Chromium uses only with a window.
    if (engine !== 'chromium')
      assert.equal(await tab.evaluate(() => (globalThis as { persisted?: boolean }).persisted), true);
    await tab.click('job-list >>> [part~=back]');
    await tab.searches('?q=engineer');
    await tab.appears('job-list >>> job-card >>> .title');
    assert.equal(await tab.on('job-list >>> input', (field: HTMLInputElement) => field.value), 'engineer');
    await expectTitles(2);
    await tab.expectSilence();
  });
});
