import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { writeBundle } from '../../build-scripts/compile/output/write-bundle.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { copyPostingsOfToday } from '../../demo/postings-of-today.js';
import { describeInEngines, useBrowser, type Engine } from '../support/browsers.js';
import { RECORDER, type Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { buildScript } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A page that sets nothing but a font and a width, and records the copied link and the kinds of pointers. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width">
  <style>body { max-width: 60rem; margin: auto; padding: 1rem; font-family: sans-serif }</style>
  <script>
    ${RECORDER}
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => write((window.copied = text));
    window.pointers = [];
    addEventListener('pointerdown', ({ pointerType }) => pointers.push(pointerType), true);
  </script>
  <script type="module" src="/careers-widget.js"></script>
  <h1>Work with us</h1><job-list src="/jobs.json"></job-list></html>`;

/** The organization’s address for applications, which is the tests’ own server here. */
const APPLICATIONS = 'https://jobs.kvernsund.example';

const TITLE = 'Test engineer for the simulator';
/** The first heading of its text. */
const HEADING = 'The ship that never leaves the harbour';

/** How a candidate uses a page. Paths are within the list. */
interface Hand {
  open(page: Page): Promise<void>;
  press(page: Page, path: string, text?: string): Promise<void>;
  /** The link to apply by: on a phone that at the end of the text, since the sticky bar hides where that one is in view. */
  readonly applyLink: string;
  /** Selects options of the named facets. */
  choose(page: Page, options: Readonly<Record<string, string>>): Promise<void>;
}

const touch: Hand = {
  open: (page) => page.becomePhone(390),
  applyLink: '[part=body] .job-apply',
  press: (page, path, text) => page.tap(`job-list >>> ${path}`, text),
  async choose(page, options) {
    await touch.press(page, '[part=sheet-button]');
    for (const option of Object.values(options)) await touch.press(page, '.sheet .facet-option', option);
    await touch.press(page, '[part=sheet-submit]', 'Show 1 job');
  },
};

const keys: Hand = {
  open: (page) => page.resize(1280),
  applyLink: '[part=apply]',
  async press(page, path, text) {
    await page.tabTo(`job-list >>> ${path}`, text);
    // A search field keeps its focus.
    if (path !== SEARCH) await page.press('Enter');
  },
  async choose(page, options) {
    for (const [facet, option] of Object.entries(options)) {
      await keys.press(page, '.facet-button', facet);
      await page.tabTo('job-list >>> .facet-options input', option);
      await page.enter(' ');
      await page.press('Escape');
    }
  },
};

const HANDS = (engine: Engine): Record<string, Hand> => ({
  [engine === 'webkit' ? 'by clicks, since its driver cannot touch, at 390 px' : 'by touch at 390 px']: touch,
  'by keys alone at 1280 px': keys,
});

/** Lines: what happens to the first request of each URL, other than the page and its script. */
const LINES: Record<string, ((response: ServerResponse) => void) | undefined> = {
  '': undefined,
  ', when the server fails once at each request': (response) => response.writeHead(503).end(),
  ', when the connection drops once at each request': (response) => response.destroy(),
};

const SEARCH = '[part=search-input]';
const RETRY = '[part=retry]';

describeInEngines('A candidate', (engine) => {
  const folder = temporaryFolder();
  const browser = useBrowser(engine);
  let server: Server;
  let origin: string;
  let page: Page;
  /** URLs whose first request has failed. */
  const dropped = new Set<string>();
  let drop: ((response: ServerResponse) => void) | undefined;

  before(async () => {
    const postings = temporaryFolder();
    copyPostingsOfToday(path.join(repositoryRoot, 'demo/postings'), postings, Date.now());
    const [compiled] = await Promise.all([
      compilePostings({
        folders: [postings],
        organization: { name: 'Kvernsund' },
        publish: new Set(),
        shortcodes: BUILT_IN_SHORTCODES,
        now: Date.now(),
        timeZone: 'Europe/Oslo',
      }),
      buildScript(folder),
    ]);
    writeBundle(compiled, folder);
    server = createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://host');
      const file = path.join(folder, pathname);
      response.setHeader('cache-control', 'no-store');
      if (pathname === '/' || !existsSync(file)) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pathname === '/' ? PAGE : '<!doctype html><title>Application</title><h1>Your application</h1>');
      } else if (drop && pathname !== '/careers-widget.js' && !dropped.has(pathname)) {
        dropped.add(pathname);
        drop(response);
      } else {
        response.setHeader('content-type', pathname.endsWith('.js') ? 'text/javascript' : 'application/json');
        response.end(readFileSync(file, 'utf8').replaceAll(APPLICATIONS, origin));
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => void server?.close().closeAllConnections());
  afterEach(() => page?.close());

  /** Waits for an element of the list; each time that a notice says that a request has failed, tries again. */
  async function reach(hand: Hand, path: string, text: string): Promise<void> {
    const late = Date.now() + 60_000;
    while (!(await page.texts(`job-list >>> ${path}`)).includes(text)) {
      assert.ok(Date.now() < late, `Not there: ${path} ${text}`);
      if ((await page.count(`job-list >>> ${RETRY}`)) === 0) continue;
      await hand.press(page, RETRY);
      // Each notice is answered once, however long it stays.
      await page.all(`job-list >>> ${RETRY}`, (buttons) => buttons.forEach((button) => button.removeAttribute('part')));
    }
  }

  /** Finds a job, shares its posting, returns, reloads the posting, and applies. */
  async function apply(hand: Hand): Promise<void> {
    page = await browser.newPage();
    await hand.open(page);
    if (engine === 'chromium') await allowCopying();
    await page.goto(origin);
    await reach(hand, '.link', TITLE);

    await hand.press(page, SEARCH);
    // A word of the texts, but of no title or introduction.
    await page.enter('meet');
    await reach(hand, '.status', '3 jobs');
    await hand.choose(page, { Team: 'Testing', Location: 'Turku' });
    await page.reads('job-list >>> .status', '1 job');

    await hand.press(page, '.link', TITLE);
    await reach(hand, '[part=body] h3', HEADING);
    assert.equal(await page.focusedText(), TITLE);
    await hand.press(page, '[part=share]');
    await page.reads('job-list >>> [part=share-status]', 'Link copied');
    const copied = await page.evaluate(() => (window as { copied?: string }).copied);
    assert.equal(copied, `${origin}/?job=test-engineer`);
    const pointers = await page.evaluate(() => [...new Set((window as unknown as { pointers: string[] }).pointers)]);
    assert.deepEqual(pointers, hand === keys ? [] : [engine === 'webkit' ? 'mouse' : 'touch']);

    await page.back();
    await page.reads('job-list >>> .status', '1 job');
    await page.reads('job-list >>> .link', TITLE);
    assert.equal(await page.focusedText(), TITLE);
    assert.equal(await page.on(`job-list >>> ${SEARCH}`, (field: HTMLInputElement) => field.value), 'meet');
    await expectNoError();

    await hand.press(page, '.link', TITLE);
    await page.appears('job-list >>> [part=body] h3', HEADING);
    await page.evaluate(() => location.reload());
    await page.until(() => (window as { copied?: string }).copied === undefined);
    await reach(hand, '[part=body] h3', HEADING);
    await expectNoError();

    await hand.press(page, hand.applyLink);
    await page.reads('h1', 'Your application');
    assert.equal(await page.url(), `${origin}/apply/test-engineer`);
  }

  /** Chromium without windows asks nobody, and refuses. */
  async function allowCopying(): Promise<void> {
    await page.puppeteer.browserContext().overridePermissions(origin, ['clipboard-sanitized-write']);
  }

  async function expectNoError(): Promise<void> {
    const records = await page.records();
    assert.deepEqual(drop ? records.filter((record) => /^(unhandled|error )/.test(record)) : records, []);
  }

  for (const [way, hand] of Object.entries(HANDS(engine)))
    for (const [line, fault] of Object.entries(LINES))
      it(`finds, shares and applies for a job ${way}${line}`, async () => {
        drop = fault;
        dropped.clear();
        await apply(hand);
        const failed = ['/jobs.json', '/search.json', '/jobs/test-engineer.en.json'];
        assert.deepEqual(
          failed.filter((name) => dropped.has(name)),
          fault ? failed : [],
        );
      });
});
