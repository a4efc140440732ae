import type { ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { readManifest } from '../build-scripts/package/manifest.js';
import { docsRoutes } from './docs-site/routes.js';

/** Options of sirv for files that pages of other origins load, and that may change. */
const SHARED = {
  dev: true,
  setHeaders: (response: ServerResponse) => response.setHeader('access-control-allow-origin', '*'),
};

/**
 * Vite plugin with the demo's additional routes: the built widget at `/careers-widget/` and the bundle at `/bundle/`, with
 * CORS headers; the custom elements manifest at `/custom-elements.json`; the guides at `/docs/`; and a redirect to the partner's page.
 *
 * @param root root of the repository
 * @param bundle folder of the bundle
 * @param partnerUrl returns the URL of the partner's page
 */
export function demoRoutes(root: string, bundle: string, partnerUrl: () => string): Plugin {
  // Analyzing takes a second or two.
  let manifest: string | undefined;
  return {
    name: 'demo-routes',
    configureServer({ middlewares }) {
      middlewares.use('/careers-widget', sirv(path.join(root, 'dist'), SHARED));
      middlewares.use('/bundle', sirv(bundle, SHARED));
      middlewares.use('/custom-elements.json', (_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end((manifest ??= JSON.stringify(readManifest(root))));
      });
      middlewares.use(docsRoutes(root));
      middlewares.use('/partner.html', ({ url = '/' }, response) => {
        response.writeHead(302, { location: partnerUrl() + url.replace(/^\//, '') }).end();
      });
    },
  };
}
