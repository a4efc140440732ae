import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** The address that stands in the partner's page for the company's. */
const COMPANY = 'https://www.kvernsund.example';

/** All that the partner's page allows: files of its own, and of the company the widget, its bundle and its pictures. */
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
 * Serves the partner's page as files, from an origin of its own and under a strict policy. The demo's other pages are
 * elsewhere, and links to them lead there.
 *
 * @param demo the folder with the pages
 * @param port 0 for any that is free; another is taken where this one is not
 * @param company the origin that has the widget and the bundle
 */
export async function servePartner(
  demo: string,
  port: number,
  company: string,
): Promise<{ readonly url: string; close(): void }> {
  const files = sirv(path.join(demo, 'partner'), { dev: true });
  const server = createServer((request, response) => {
    // Not as a base: a path that begins with two slashes would be a host.
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
  // As Vite does for the company's pages, another port is taken where this one is.
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/partner.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
