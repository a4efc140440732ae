import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { WIDGET_FOLDER } from './widget-scripts.js';

/** A running preview. */
export interface PreviewServer {
  url: string;
  /** Makes the open pages load the new bundle. */
  update(): void;
  close(): Promise<void>;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Preview of the postings</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/preview.css">
    <script type="module" src="/careers-widget.js"></script>
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    <main>
      <h1>Jobs</h1>
      <job-list src="/bundle/0/jobs.json"></job-list>
    </main>
  </body>
</html>
`;

const STYLE = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0; }
main { max-inline-size: 60rem; margin: auto; padding: 2rem 1.25rem 6rem; }
`;

/** A new bundle has a new URL, so that no posting of the old one comes from a cache. */
const SCRIPT = `let count = 0;
new EventSource('/changes').onmessage = () => {
  document.querySelector('job-list').src = '/bundle/' + (count += 1) + '/jobs.json';
};
`;

const OWN: Readonly<Record<string, readonly [type: string, content: string]>> = {
  '/': ['text/html', PAGE],
  '/preview.css': ['text/css', STYLE],
  '/preview.js': ['text/javascript', SCRIPT],
};

/** Values of the `Host` header under which a browser on this computer reaches the preview. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

/**
 * Serves the widget with the bundle of a folder, on the loopback interface only and under its own names only.
 *
 * @param port falls back to any free port
 */
export async function servePreview(folder: string, port: number): Promise<PreviewServer> {
  const widget = sirv(WIDGET_FOLDER, { dev: true });
  const bundle = sirv(folder, { dev: true });
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    // Any website can have a name that resolves to 127.0.0.1, and would read drafts here.
    if (!LOOPBACK.test(request.headers.host ?? '')) {
      response
        .writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Use http://127.0.0.1 or http://localhost.\n');
      return;
    }
    // Not relative to a base: a path that starts with two slashes would be a host.
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const own = Object.hasOwn(OWN, pathname) ? OWN[pathname] : undefined;
    if (own) {
      response.writeHead(200, { 'content-type': `${own[0]}; charset=utf-8` }).end(own[1]);
    } else if (pathname === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
      pages.add(response);
      request.on('close', () => pages.delete(response));
    } else if (pathname.startsWith('/bundle/')) {
      request.url = pathname.replace(/^\/bundle\/\d+/, '');
      bundle(request, response);
    } else {
      widget(request, response);
    }
  });
  const listen = (on: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(on, '127.0.0.1', () => resolve());
    });
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    update: () => {
      for (const page of pages) page.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        for (const page of pages) page.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
