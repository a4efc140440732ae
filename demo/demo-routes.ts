import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { readManifest } from '../build-scripts/package/manifest.js';
import { docsRoutes } from './docs-site/routes.js';

/**
 * What the demo's server answers beside its pages: the built widget, which pages of any origin may load, at
 * `/careers-widget/`; what the elements are, as their sources
 * said it when it was first asked for, at `/custom-elements.json`; the guides at `/docs/`; and the way to the
 * partner's page.
 *
 * @param root the repository
 * @param partnerUrl where the partner's page is
 */
export function demoRoutes(root: string, partnerUrl: () => string): Plugin {
  const widget = sirv(path.join(root, 'dist'), {
    dev: true,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  // Reading it takes a second or two.
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
