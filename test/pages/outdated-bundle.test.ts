import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const POSTINGS = {
  'jobs/deckhand.md': '---\ntitle: Deckhand\nlanguage: en\n---\n\nCoil the ropes.\n',
  'jobs/cook.md': '---\ntitle: Cook\nlanguage: en\n---\n\nPeel the potatoes.\n',
};

const CARD = 'job-list >>> job-card >>> a';
const DETAIL = 'job-list >>> job-detail >>> ';

describe('A page with the list of an earlier build', () => {
  let folder: string;
  let server: Server;
  const browser = useBrowser();
  let page: Page;
  let origin: string;

  before(async () => {
    const dist = sirv(path.join(repositoryRoot, 'dist'), { dev: true });
    server = createServer((request, response) => {
      if (request.url?.startsWith('/?') || request.url === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          '<!doctype html><html lang="en"><title>Jobs</title><script type="module" src="/careers-widget.js"></script><job-list src="/careers/jobs.json"></job-list></html>',
        );
      } else
        sirv(path.join(folder, 'public'), { dev: true })(request, response, () =>
          dist(request, response, () => void response.writeHead(404).end()),
        );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => void server?.close().closeAllConnections());

  /** Compiles the current postings into the served folder. */
  function publish(...flags: string[]): void {
    const out = path.join(folder, 'public/careers');
    const { status, stderr } = runCli('build', path.join(folder, 'jobs'), '--out', out, ...flags);
    assert.equal(status, 0, stderr);
  }

  /** Opens the list, and then publishes a build without the cook’s job. */
  async function readWhilePublished(...flags: string[]): Promise<void> {
    folder = temporaryFolder(POSTINGS);
    publish();
    page = await browser.newPage();
    await page.goto(origin);
    await page.appears(CARD, 'Cook');
    rmSync(path.join(folder, 'jobs/cook.md'));
    publish(...flags);
  }

  it('opens a job that the latest build has removed', async () => {
    await readWhilePublished();
    await page.click(CARD, 'Cook');
    await page.appears(`${DETAIL} p`, 'Peel the potatoes.');
  });

  it('does not list it after a reload', async () => {
    await readWhilePublished();
    await page.goto(origin);
    await page.appears(CARD, 'Deckhand');
    assert.deepEqual(await page.texts(CARD), ['Deckhand']);
  });

  it('reports an error once its text is pruned', async () => {
    await readWhilePublished('--prune');
    await page.click(CARD, 'Cook');
    await page.appears(`${DETAIL}[part=retry]`);
    assert.doesNotMatch((await page.texts(`${DETAIL}*`)).join(), /Peel the potatoes/);
  });
});
