import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from './contender-pages.js';

/** A running server. */
export interface ServedSite {
  /** For example `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
/** Higher quality takes too long for a large bundle. */
const QUALITY = 9;

/** Serves a site from memory, precompressed, with headers that allow high-resolution timers. */
export async function serveSite(site: Site): Promise<ServedSite> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const compressed = new Map([...site].map(([file, text]) => [file, brotliCompressSync(text, { params })]));
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const body = compressed.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(pathname)],
      'content-encoding': 'br',
      'content-length': body.length,
      // Without cross-origin isolation, the clock has steps of 0.1 ms.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
