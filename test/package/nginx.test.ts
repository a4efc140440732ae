import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { guideExample } from '../support/guide-example.js';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { EXPECTED_HEADERS } from './expected-headers.js';

const NGINX = '/usr/sbin/nginx';
const dist = path.join(repositoryRoot, 'dist');

/** A free port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The site of the guide, in a temporary folder and at a free port. */
const server = (folder: string, port: number) =>
  guideExample('publishing', 'nginx', 'nginx')
    .replace('server_name', `listen 127.0.0.1:${port}; server_name`)
    .replace('/srv/kvernsund', `${folder}/site`)
    .replace('/etc/nginx/careers-widget.conf', `${dist}/nginx.conf`);

/** A complete configuration around the snippet, which writes to one folder only. */
const configuration = (folder: string, port: number) => `
  daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr notice;
  events {}
  http {
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
    access_log off;
    types { text/html html; application/x-javascript js; }
    ${server(folder, port)}
  }`;

describe('nginx with the snippet', { skip: !existsSync(NGINX) && 'nginx is not installed' }, () => {
  const folder = temporaryFolder({
    'site/careers/jobs.json': '{}',
    'site/careers/jobs/pilot.en.json': '{}',
    'site/careers/index.html': '<p>',
  });
  let nginx: ChildProcess;
  let origin: string;

  before(async () => {
    for (const version of ['', '1.2.3', '2.0.0-beta.1'])
      cpSync(dist, path.join(folder, 'site/careers-widget', version), { recursive: true });
    mkdirSync(path.join(folder, 'temporary'));
    const port = await freePort();
    writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port));
    origin = `http://127.0.0.1:${port}`;
    nginx = spawn(NGINX, ['-p', folder, '-e', 'stderr', '-c', path.join(folder, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    await new Promise<void>((started, failed) => {
      nginx.once('exit', () => failed(new Error(said)));
      nginx.stderr?.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('event method')) started();
      });
    });
  });
  after(async () => {
    if (nginx?.exitCode !== null) return;
    const ended = once(nginx, 'exit');
    nginx.kill('SIGTERM');
    await ended;
  });

  for (const [what, address, caching, type] of EXPECTED_HEADERS) {
    it(`sends ${what} to any origin, as ${type}: ${caching}`, async () => {
      const { status, headers } = await fetch(origin + address);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), `${type}; charset=utf-8`);
      assert.equal(headers.get('cache-control'), caching);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });
  }

  it('sends compressed scripts, and 304 for current ones', async () => {
    const url = `${origin}/careers-widget/careers-widget.all.js`;
    const { headers } = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(headers.get('content-encoding'), 'gzip');
    assert.equal(headers.get('vary'), 'Accept-Encoding');
    const again = await fetch(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('cache-control'), 'no-cache');
  });

  it('limits the caching of a missing chunk', async () => {
    const { status, headers } = await fetch(`${origin}/careers-widget/chunks/not-there-yet.js`);
    assert.equal(status, 404);
    assert.equal(headers.get('cache-control'), null);
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('keeps the headers of other pages', async () => {
    const { headers } = await fetch(`${origin}/careers/index.html`);
    assert.equal(headers.get('content-type'), 'text/html');
    assert.equal(headers.get('cache-control'), null);
  });
});
