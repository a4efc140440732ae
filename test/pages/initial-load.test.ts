import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { bundleOf, daysFromNow, sampleJob } from '../support/sample-bundle.js';

/** Jobs with every field of a card, and several values for every facet. */
const full = Array.from({ length: 1000 }, (_, at) =>
  sampleJob(`job-${at}`, {
    lang: at % 2 ? 'sv' : 'en',
    intro: 'Two lines about it. '.repeat(8),
    team: `Team ${at % 30}`,
    location: {
      text: 'Bergen',
      remote: at % 2 === 0,
      hybrid: at % 3 === 0,
      countries: ['NO'],
      places: [{ name: `Town ${at}` }],
    },
    employment: { text: 'Full time', types: [at % 2 ? 'FULL_TIME' : 'PART_TIME'] },
    pay: { text: 'NOK 600,000 a year' },
    closes: daysFromNow(30),
    openUntil: `${daysFromNow(31)}T00:00:00.000Z`,
  }),
);

describe('The initial load of a list', () => {
  let server: Server;
  const browser = useBrowser();
  let page: Page;
  let origin: string;
  let head = '';
  let version = '';
  /** Whether requests for chunks fail. */
  let isDown = false;
  let body = '';
  let jobs: readonly JobSummary[] = [];
  let asked: string[] = [];

  before(async () => {
    const dist = sirv(path.join(repositoryRoot, 'dist'), { dev: true });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      if (pathname !== '/' && pathname !== '/favicon.ico') asked.push(pathname);
      if (pathname === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><title>x</title>${head}<script type="module" src="/careers-widget.js${version}"></script>${body}`,
        );
      } else if (pathname === '/jobs.json') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(bundleOf(jobs)));
      } else if (pathname.startsWith('/jobs/')) {
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({ schemaVersion: 2, id: 'job-0', lang: 'en', html: '<p class="job-lead">Text</p>' }),
        );
      } else if (isDown && pathname.startsWith('/chunks/')) response.writeHead(503).end();
      else dist(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await browser.newPage();
    await page.resize(800, 600);
  });
  after(() => void server?.close().closeAllConnections());

  /** Opens a page with a list, and waits until it has cards and the page is idle. */
  async function visit(list: string, bundled: readonly JobSummary[], query = ''): Promise<void> {
    body = list;
    jobs = bundled;
    asked = [];
    page.messages.length = 0;
    await page.goto(`${origin}/${query}`);
    await page.appears('job-list >>> job-card >>> a');
    // The list preloads when the page is idle.
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve(true)))),
    );
  }

  /** Number of elements in the list, shadow roots included. */
  const countElements = () =>
    page.evaluate(() => {
      let count = 0;
      const roots: ParentNode[] = [document.querySelector('job-list')?.shadowRoot as ShadowRoot];
      for (const root of roots) {
        for (const { shadowRoot } of root.querySelectorAll('*')) {
          count += 1;
          if (shadowRoot) roots.push(shadowRoot);
        }
      }
      return count;
    });

  /** The requests of a list without DOMPurify, which is loaded when the page is idle. */
  const requests = () => asked.filter((path) => !path.startsWith('/chunks/purify-'));

  it('takes one request for code and one for data', async () => {
    await visit('<job-list src="/jobs.json"></job-list>', full.slice(0, 3));
    assert.deepEqual(asked.slice(0, 2), ['/careers-widget.js', '/jobs.json']);
    assert.deepEqual(requests(), ['/careers-widget.js', '/jobs.json']);
  });

  it('uses preloaded files, and requests nothing twice', async () => {
    head = `<link rel="preload" as="fetch" crossorigin href="/jobs.json">`;
    await visit('<job-list src="/jobs.json"></job-list>', full.slice(0, 3));
    head = '';
    assert.deepEqual(requests().sort(), ['/careers-widget.js', '/jobs.json']);
    assert.deepEqual(page.messages, []);
    const begun = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap((entry) => {
        const { name, initiatorType } = entry as PerformanceResourceTiming;
        return name.endsWith('/jobs.json') ? [initiatorType] : [];
      }),
    );
    assert.equal(begun[0], 'link', begun.join());
  });

  it('takes one more request for another language, and none for a search in the URL', async () => {
    await visit('<job-list src="/jobs.json" lang="nb"></job-list>', full.slice(0, 3));
    await page.reads('job-list >>> [role=status]', '3 stillinger');
    assert.equal(requests().length, 3, asked.join());
    assert.match(requests().join(), /\/chunks\/nb-/);
    await visit('<job-list src="/jobs.json"></job-list>', full.slice(0, 3), '?q=job');
    assert.equal(requests().length, 2, asked.join());
  });

  it('loads one copy of the script where its URL has a query', async () => {
    version = '?ver=6.5';
    await visit('<job-list src="/jobs.json" lang="nb"></job-list>', full.slice(0, 3));
    version = '';
    assert.equal(requests().filter((path) => path === '/careers-widget.js').length, 1, asked.join());
  });

  it('has at most 400 elements for any number and size of jobs', async () => {
    for (const attributes of ['', 'heading-level="3"', 'group-by="team"', 'group-by="location" sort="title"']) {
      await visit(`<job-list src="/jobs.json" ${attributes}></job-list>`, full);
      const elements = await countElements();
      assert.ok(elements <= 400, `${elements} elements with ${attributes}`);
      assert.ok(elements > 200, `${elements} elements with ${attributes}`);
    }
  });

  it('loads no code on the first key, click or opening', async () => {
    await visit('<job-list src="/jobs.json"></job-list>', full.slice(0, 30));
    asked = [];
    await page.type('job-list >>> [part=search-input]', 'job');
    await page.click('job-list >>> .facet-button');
    await page.press('Escape');
    await page.click('job-list >>> job-card >>> a');
    await page.appears('job-list >>> job-detail >>> .title');
    assert.deepEqual(
      requests().filter((path) => !path.startsWith('/jobs/')),
      [],
    );
  });

  it('loads a locale and the sanitizer again after a failure', async () => {
    isDown = true;
    await visit('<job-list src="/jobs.json" lang="nb"></job-list>', full.slice(0, 3));
    await page.reads('job-list >>> [role=status]', '3 jobs');
    await page.click('job-list >>> job-card >>> a');
    const posting = 'job-list >>> job-detail >>> ';
    await page.appears(`${posting}[part=retry]`);
    isDown = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.appears(`${posting}.job-lead`);
    await page.reads(`${posting}[part=share]`, 'Del');
  });
});
