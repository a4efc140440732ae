import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { demoRoutes } from './demo-routes.js';
import { copyPostingsOfToday } from './postings-of-today.js';
import { servePartner } from './serve-partner.js';

const demo = fileURLToPath(new URL('.', import.meta.url));
const root = path.dirname(path.resolve(demo));
const configFile = path.join(root, 'vite.config.ts');

/** What to show, and where. */
export interface DemoOptions {
  /** Folders of postings; the demo's own when there are none. */
  folders?: readonly string[];
  /** 0 for any that is free. */
  port: number;
  /** Where the partner's page is, as another origin; any that is free unless told. */
  partnerPort?: number;
}

/** The demo, being served. */
export interface Demo {
  /** Where the company's pages are, with a slash at its end. */
  readonly url: string;
  /** Where the partner's page is: another origin. */
  readonly partnerUrl: string;
  close(): Promise<void>;
}

/**
 * Compiles the postings into `demo/bundle`, the demo's own with their dates moved to today, and serves the demo's pages with the widget as it is in `src/`; those of others,
 * with the widget as it is built in `dist/`. Other people's postings are shown with their drafts, and the good ones although
 * others are in error.
 *
 * @throws Error when nothing could be compiled; what is wrong has been printed then
 */
export async function startDemo({ folders = [], port, partnerPort = 0 }: DemoOptions): Promise<Demo> {
  const today = path.join(demo, 'bundle/postings');
  const own = ['--organization', 'Kvernsund', '--time-zone', 'Europe/Oslo', '--quiet', today];
  if (folders.length === 0) copyPostingsOfToday(path.join(demo, 'postings'), today, Date.now());
  const compiled = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      path.join(root, 'build-scripts/cli.ts'),
      'build',
      ...['--out', path.join(demo, 'bundle'), '--keep-going'],
      ...(folders.length > 0 ? [...folders, '--drafts'] : own),
    ],
    { stdio: 'inherit' },
  );
  if (compiled.status === 2) throw new Error('The postings could not be compiled.');
  if (!existsSync(path.join(root, 'dist/careers-widget.js')))
    for (const mode of ['embed', 'whole', 'classic']) await build({ root, configFile, mode, logLevel: 'warn' });
  let partnerUrl = '';
  const server = await createServer({
    configFile,
    // What is not there is said not to be, and not the company's page.
    appType: 'mpa',
    plugins: [demoRoutes(root, () => partnerUrl)],
    // Vite would look for the built widget's modules, which are none of its own.
    server: { port, host: '127.0.0.1', preTransformRequests: false },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  const partner = await servePartner(demo, partnerPort, new URL(url).origin);
  partnerUrl = partner.url;
  return {
    url,
    partnerUrl,
    close: async () => {
      partner.close();
      await server.close();
    },
  };
}
