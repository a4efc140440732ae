import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** Placeholder origin of the company in the partner's page. */
const COMPANY = 'https://www.kvernsund.example';

/** Content Security Policy of the partner's page: its own files, and the company's widget, bundle and pictures. */
const policy = (company: string) =>
  [
    `default-src 'none'`,
    `script-src 'self' ${company}`,
    `connect-src ${company}`,
    `img-src 'self' ${company}`,
    `style-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html dompurify careers-widget`,
  ].join('; ');

/**
 * Serves the partner's page from its own origin with a strict Content Security Policy. Links to the demo's other pages
 * lead to the company's origin.
 *
 * @param demo the folder with the pages
 * @param port 0 for any free port; another port is used if it is taken
 * @param company origin of the widget and the bundle
 */
export async function servePartner(
  demo: string,
  port: number,
  company: string,
): Promise<{ readonly url: string; close(): void }> {
  const files = sirv(path.join(demo, 'partner'), { dev: true });
  const server = createServer((request, response) => {
    // Concatenated, because a path that starts with two slashes would resolve to a host.
    const { pathname, search } = new URL(`http://partner${request.url ?? '/'}`);
    if (pathname === '/' || pathname === '/partner.html') {
      const page = readFileSync(path.join(demo, 'partner.html'), 'utf8').replaceAll(COMPANY, company);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy(company));
      response.end(page);
    } else if (/^\/(\w+\.html|docs\/)$/.test(pathname))
      response.writeHead(302, { location: company + pathname + search }).end();
    else {
      request.url = pathname.replace(/^\/partner\//, '/');
      files(request, response, () => void response.writeHead(404).end());
    }
  });
  const listen = (at: number) =>
    new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(at, '127.0.0.1', listening);
    });
  // Like Vite, use the next port if this one is taken.
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/partner.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
