import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { buildScript } from '../support/build-script.js';
import { describeInEngines } from '../support/describe-in-engines.js';
import type { EnginePage } from '../support/engine-page.js';
import { openEngine, type EngineBrowser } from '../support/open-engine.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { WATCH_FILE } from '../support/watch.js';

const LIST = '<job-list src="/careers/jobs.json"><p>Write to us.</p></job-list>';
const script = (folder: string) => `<script type="module" src="/${folder}/careers-widget.js"></script>`;
const page = (...content: string[]) => ({
  html: `<!doctype html><html lang="en"><title>Jobs</title><script src="/watch.js"></script>${content.join('')}</html>`,
});

const PAGES = {
  '/watch.js': WATCH_FILE,
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

describeInEngines('a script and elements that come and go', (engine) => {
  const folder = temporaryFolder();
  let host: Host;
  let browser: EngineBrowser;
  let tab: EnginePage;

  before(async () => {
    await buildScript(path.join(folder, 'this'));
    await buildScript(path.join(folder, 'other'), '0.0.1');
    mkdirSync(path.join(folder, 'again'));
    cpSync(path.join(folder, 'this'), path.join(folder, 'again'), { recursive: true });
    host = await serveHost(folder, PAGES);
    browser = await openEngine(engine);
  });
  after(async () => {
    await browser?.close();
    host?.close();
  });

  afterEach(() => tab?.close());

  async function visit(pathname: keyof typeof PAGES): Promise<void> {
    tab = await browser.newPage();
    await tab.visit(host.origin + pathname);
  }

  const expectTitles = (count: number) => tab.until(`find('job-list >>> job-card >>> .title').length === ${count}`);
  const isFallbackShown = () => tab.evaluateOn('job-list > p', '(one) => one.getClientRects().length > 0');

  async function expectUse(): Promise<void> {
    await expectTitles(6);
    await tab.click('job-list >>> job-card >>> a');
    await tab.appears('job-list >>> job-detail >>> .job-contact');
  }

  it('is silent where the same comes twice', async () => {
    await visit('/twice');
    await expectUse();
    await tab.expectSilence();
  });

  for (const pathname of ['/other-first', '/other-last'] as const) {
    it(`is one warning where another version has come, and the first works: ${pathname}`, async () => {
      await visit(pathname);
      await expectUse();
      const [first, last] = pathname === '/other-first' ? ['0.0.1', VERSION] : [VERSION, '0.0.1'];
      assert.deepEqual(await tab.evaluate('noted'), [
        `warn: careers-widget ${last}: version ${first} has registered <job-list>, <job-card>, <job-detail>. Load the script once per page.`,
      ]);
    });
  }

  for (const [pathname, name] of [
    ['/list-taken', '<job-list>'],
    ['/card-taken', '<job-card>'],
  ] as const) {
    it(`is one warning where another library has ${name}, and what stands in the list stays`, async () => {
      await visit(pathname);
      assert.equal(await isFallbackShown(), true);
      assert.equal(await tab.evaluateOn('job-list', '(list) => list.shadowRoot'), null);
      assert.deepEqual(await tab.evaluate('noted'), [
        `warn: careers-widget ${VERSION}: another library has registered ${name}. Use defineJobElements({ prefix: 'acme-' }).`,
      ]);
    });
  }

  it('finds what stood on the page before it, with what it was told', async () => {
    await visit('/early');
    await expectTitles(2);
    assert.equal(await isFallbackShown(), false);
    await tab.expectSilence();
  });

  it('is as it was for who leaves by a link and comes back', async () => {
    await visit('/list');
    await tab.type('job-list >>> input[type=search]', 'engineer');
    await tab.until(`location.search === '?q=engineer'`);
    await tab.click('job-list >>> job-card >>> a');
    await tab.appears('job-list >>> job-detail >>> .job-contact');
    await tab.evaluate(`void addEventListener('pageshow', ({ persisted }) => (globalThis.kept = persisted))`);
    await tab.click('a', 'Elsewhere');
    await tab.appears('h1', 'Elsewhere');
    await tab.back();
    await tab.appears('job-list >>> job-detail >>> .job-contact');
    // Kept whole, as it was (https://html.spec.whatwg.org/multipage/browsing-the-web.html); Chromium without a window keeps none.
    if (engine !== 'chromium') assert.equal(await tab.evaluate('globalThis.kept'), true);
    await tab.click('job-list >>> [part~=back]');
    await tab.until(`location.search === '?q=engineer'`);
    await tab.appears('job-list >>> job-card >>> .title');
    assert.equal(await tab.evaluateOn('job-list >>> input', '(field) => field.value'), 'engineer');
    await expectTitles(2);
    await tab.expectSilence();
  });
});
