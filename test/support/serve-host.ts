import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { sampleBody, sampleBundle } from './sample-bundle.js';
import { build } from 'vite';
import { VERSION } from '../../src/version.js';

/** A server of pages, scripts and the sample bundle. */
export interface Host {
  /** For example `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Requested scripts, in order. */
  readonly scripts: string[];
  close(): void;
}

/** Pages and other responses, by path. */
export type Pages = Readonly<Record<string, { html: string; headers?: OutgoingHttpHeaders }>>;

/** Serves the scripts of a folder, and the sample bundle at `/careers/jobs.json`, to pages of any origin. */
export async function serveHost(folder: string, pages: Pages = {}): Promise<Host> {
  const bodies = new Map(sampleBundle.jobs.map((job) => [`/careers/${job.body}`, sampleBody(job)]));
  const scripts: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const page = pages[pathname];
    const json = pathname === '/careers/jobs.json' ? sampleBundle : bodies.get(pathname);
    response.setHeader('access-control-allow-origin', '*');
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html);
    } else if (json) response.end(JSON.stringify(json));
    else if (pathname.endsWith('.js')) {
      scripts.push(pathname);
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(readFileSync(path.join(folder, pathname)));
    } else response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scripts,
    close: () => void server.close().closeAllConnections(),
  };
}

/** Builds `careers-widget.js` and its chunks into a folder, optionally with another version. */
export async function buildScript(folder: string, version = VERSION): Promise<void> {
  await build({
    mode: 'embed',
    logLevel: 'error',
    build: { outDir: folder },
    plugins: [
      {
        name: 'another-version',
        transform: (code, file) => (file.endsWith('/src/version.ts') ? code.replace(VERSION, version) : undefined),
      },
    ],
  });
}
