import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { openBrowser } from '../support/open-browser.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const POSTINGS = {
  'jobs/deckhand.md': '---\ntitle: Deckhand\nlanguage: en\n---\n\nCoil the ropes.\n',
  'jobs/cook.md': '---\ntitle: Cook\nlanguage: en\n---\n\nPeel the potatoes.\n',
};

describe('a reader whose page has the list of an earlier build', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
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
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Compiles the postings that are there into the folder that is served. */
  function publish(...flags: string[]): void {
    const out = path.join(folder, 'public/careers');
    const { status, stderr } = runCli('build', path.join(folder, 'jobs'), '--out', out, ...flags);
    assert.equal(status, 0, stderr);
  }

  /** Opens the list, and then has a build published in which the cook’s job is gone. */
  async function readWhilePublished(...flags: string[]): Promise<void> {
    folder = temporaryFolder(POSTINGS);
    publish();
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    await page.goto(origin);
    await sees('job-list >>> job-card >>> ::-p-text(Cook)');
    rmSync(path.join(folder, 'jobs/cook.md'));
    publish(...flags);
  }

  const sees = (selector: string) => page.waitForSelector(selector, { visible: true });
  const openCook = () => page.click('job-list >>> job-card >>> a::-p-text(Cook)');

  it('reads a job that the newest build has no more', async () => {
    await readWhilePublished();
    await openCook();
    await sees('job-list >>> job-detail >>> ::-p-text(Peel the potatoes.)');
  });

  it('is not offered it again when the list is asked for anew', async () => {
    await readWhilePublished();
    await page.reload();
    await sees('job-list >>> job-card >>> ::-p-text(Deckhand)');
    assert.equal(await page.$('job-list >>> job-card >>> ::-p-text(Cook)'), null);
  });

  it('is told that it cannot be had once its text is pruned', async () => {
    await readWhilePublished('--prune');
    await openCook();
    await sees('job-list >>> job-detail >>> [part=retry]');
    assert.equal(await page.$('job-list >>> job-detail >>> ::-p-text(Peel the potatoes.)'), null);
  });
});
