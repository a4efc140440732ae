import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { readManifest } from '../build-scripts/package/manifest.js';
import { docsRoutes } from './docs-site/routes.js';

/**
 * Vite plugin with the demo's additional routes: the built widget at `/careers-widget/`, with CORS headers; the custom
 * elements manifest at `/custom-elements.json`; the guides at `/docs/`; and a redirect to the partner's page.
 *
 * @param root root of the repository
 * @param partnerUrl returns the URL of the partner's page
 */
export function demoRoutes(root: string, partnerUrl: () => string): Plugin {
  const widget = sirv(path.join(root, 'dist'), {
    dev: true,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  // Analyzing takes a second or two.
  let manifest: string | undefined;
  return {
    name: 'demo-routes',
    configureServer({ middlewares }) {
      middlewares.use('/careers-widget', widget);
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
