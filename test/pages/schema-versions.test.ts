import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { useBrowser } from '../support/browsers.js';
import { RECORDER_FILE, type Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { sampleBundle } from '../support/sample-bundle.js';

const SCRIPTS: Readonly<Record<string, string>> = {
  '/recorder.js': RECORDER_FILE.html,
  // As it was built: readers keep it for as long as their page pins it.
  '/careers-widget-0.1.0.js': readFileSync(path.join(repositoryRoot, 'test/pages/careers-widget-0.1.0.js'), 'utf8'),
  '/careers-widget.js': readFileSync(path.join(repositoryRoot, 'dist/careers-widget.js'), 'utf8'),
};

const BUNDLES: Readonly<Record<string, object>> = {
  '/this.json': sampleBundle,
  '/grown.json': {
    ...sampleBundle,
    generator: 'a later compiler',
    jobs: sampleBundle.jobs.map((job) => ({
      ...job,
      commute: { minutes: 20 },
      location: { ...job.location, map: 'x' },
    })),
  },
  '/next.json': { ...sampleBundle, schemaVersion: sampleBundle.schemaVersion + 1 },
  '/first.json': { ...sampleBundle, schemaVersion: 1 },
};

describe('Scripts and bundles of different versions', () => {
  let server: Server;
  let page: Page;
  let origin: string;
  const browser = useBrowser();

  before(async () => {
    server = createServer(({ url = '/' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://host');
      const bundle = BUNDLES[pathname];
      const script = SCRIPTS[pathname];
      const type = bundle ? 'application/json' : script === undefined ? 'text/html' : 'text/javascript';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      const html = `<!doctype html><html lang="en"><title>Jobs</title><script src="/recorder.js"></script><script type="module" src="/${searchParams.get('script')}"></script><job-list src="/${searchParams.get('bundle')}"><p>Write to us.</p></job-list></html>`;
      response.end(bundle ? JSON.stringify(bundle) : (script ?? html));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => void server?.close().closeAllConnections());
  afterEach(() => page?.close());

  async function visit(script: string, bundle: string): Promise<void> {
    page = await browser.newPage();
    await page.goto(`${origin}/?script=${script}&bundle=${bundle}`);
  }

  const isFallbackShown = () => page.on('job-list > p', (fallback) => fallback.getClientRects().length > 0);

  for (const [script, bundle] of [
    ['careers-widget-0.1.0.js', 'this.json'],
    ['careers-widget.js', 'next.json'],
    ['careers-widget.js', 'first.json'],
  ] as const) {
    it(`keep the fallback and say so: ${script} with ${bundle}`, async () => {
      await visit(script, bundle);
      await page.appears('job-list >>> [part=notice]', 'The jobs could not be loaded.');
      assert.equal(await isFallbackShown(), true);
    });
  }

  for (const bundle of ['this.json', 'grown.json']) {
    it(`show the jobs: careers-widget.js with ${bundle}`, async () => {
      await visit('careers-widget.js', bundle);
      await page.appears('job-list >>> job-card >>> .title', 'Control room engineer');
      assert.equal(await isFallbackShown(), false);
      assert.deepEqual(await page.records(), []);
    });
  }

  it('show the jobs of the first bundles with the first script', async () => {
    await visit('careers-widget-0.1.0.js', 'first.json');
    await page.appears('job-list >>> job-card');
  });
});
