import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { buildScript } from '../support/serve-host.js';
import { guideExample } from '../support/guide-example.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { sampleBody, sampleBundle } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const example = guideExample('remote-search', 'Remote search', 'html');
const indexing = guideExample('remote-search', 'Indexing', 'js');

describe('The page of the remote search guide', () => {
  const folder = temporaryFolder({
    'public/careers/jobs.json': JSON.stringify(sampleBundle),
    ...Object.fromEntries(
      sampleBundle.jobs.map((job) => [`public/careers/${job.body}`, JSON.stringify(sampleBody(job))]),
    ),
  });
  /** Documents that the search server has received. */
  let index: { id: string; text: string }[] = [];
  const asked: { q: string; limit: number }[] = [];
  let isDown = false;
  let server: Server;
  const browser = useBrowser();
  let page: Page;
  let origin: string;

  before(async () => {
    await buildScript(folder);
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://host');
      const body = sampleBundle.jobs.find((job) => pathname === `/careers/${job.body}`);
      if (pathname === '/search/indexes/jobs/search') {
        void json(request).then((sent) => {
          const question = sent as { q: string; limit: number };
          asked.push(question);
          if (isDown) response.writeHead(503).end('{"message":"out of memory"}');
          else response.end(JSON.stringify(answer(question)));
        });
      } else if (request.method === 'PUT' && pathname === '/search/indexes/jobs/documents') {
        if (request.headers.authorization !== 'Bearer secret') return response.writeHead(403).end();
        void json(request).then((sent) => {
          index = sent as typeof index;
          response.writeHead(202).end('{"taskUid":1,"status":"enqueued"}');
        });
      } else if (pathname === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><title>Jobs</title><script type="module" src="/careers-widget.js"></script>${example}</html>`,
        );
      } else if (pathname === '/careers/jobs.json') response.end(JSON.stringify(sampleBundle));
      else if (body) response.end(JSON.stringify(sampleBody(body)));
      else if (pathname.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(readFileSync(path.join(folder, pathname)));
      } else response.writeHead(204).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await browser.newPage();
    await page.goto(origin);
  });
  after(() => void server?.close().closeAllConnections());

  /** A response in Meilisearch’s format. */
  function answer({ q, limit }: { q: string; limit: number }): object {
    const words = q.toLowerCase().split(' ');
    const hits = index.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
    return {
      hits: hits.slice(0, limit).map(({ id }) => ({ id })),
      query: q,
      processingTimeMs: 1,
      limit,
      offset: 0,
      estimatedTotalHits: hits.length,
    };
  }

  const titles = () => page.texts('job-list >>> job-card >>> .title');
  const waitForStatus = (text: string) => page.reads('job-list >>> [role=status]', text);

  /** Runs the guide’s indexing program with a key. */
  async function fillIndex(key: string): Promise<number | null> {
    const program = path.join(folder, 'index-jobs.mjs');
    writeFileSync(program, indexing.replace('https://search.kvernsund.example', `${origin}/search`));
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      env: { ...process.env, SEARCH_KEY: key },
      stdio: 'ignore',
    });
    const [status] = (await once(child, 'exit')) as [number | null];
    return status;
  }

  it('indexes every job once, in all languages, and fails without the key', async () => {
    assert.notEqual(await fillIndex('guessed'), 0);
    assert.equal(index.length, 0);
    assert.equal(await fillIndex('secret'), 0);
    assert.deepEqual(
      index.map(({ id }) => id),
      [...new Set(sampleBundle.jobs.map(({ id }) => id))],
    );
    for (const { id, title } of sampleBundle.jobs)
      assert.ok(index.find((document) => document.id === id)?.text.includes(title), title);
  });

  it('finds jobs by words in their texts only', async () => {
    await waitForStatus('6 jobs');
    await page.type('job-list >>> input[type=search]', 'webgpu');
    await waitForStatus('1 job');
    assert.deepEqual(await titles(), ['Control room engineer']);
    assert.deepEqual(asked.at(-1), { q: 'webgpu', limit: 200, attributesToRetrieve: ['id'] });
    assert.deepEqual(page.messages, []);
  });

  it('finds them for the query in the URL', async () => {
    await page.searches('?q=webgpu');
    await page.goto(await page.url());
    await waitForStatus('1 job');
    asked.length = 0;
    await page.click('job-list >>> [part=clear]');
    await waitForStatus('6 jobs');
    assert.deepEqual(asked, []);
  });

  it('falls back to the list’s own search while the server is down', async () => {
    isDown = true;
    await page.type('job-list >>> input[type=search]', 'platform');
    await page.appears('job-list >>> [part=notice]', 'Only titles, teams, places');
    assert.deepEqual(await titles(), ['Platform developer']);
    isDown = false;
    await page.click('job-list >>> [part=retry]');
    await page.vanishes('job-list >>> [role=alert]');
    const warnings = page.messages.filter((line) => line.startsWith('warn'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /search failed/);
  });
});
