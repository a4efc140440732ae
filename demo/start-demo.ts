import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { demoRoutes } from './demo-routes.js';
import { copyPostingsOfToday } from './postings-of-today.js';
import { servePartner } from './serve-partner.js';

const demo = fileURLToPath(new URL('.', import.meta.url));
const root = path.dirname(path.resolve(demo));
const configFile = path.join(root, 'vite.config.ts');

/** Options of `startDemo`. */
export interface DemoOptions {
  /** Folders of postings. Defaults to the demo's postings. */
  folders?: readonly string[];
  /** Port of the demo; 0 for any free port. */
  port: number;
  /** Port of the partner's page, which is another origin. Defaults to any free port. */
  partnerPort?: number;
}

/** A running demo. */
export interface Demo {
  /** URL of the company's pages, with a trailing slash. */
  readonly url: string;
  /** URL of the partner's page, on another origin. */
  readonly partnerUrl: string;
  close(): Promise<void>;
}

/**
 * Compiles the postings into a temporary folder, so that several demos can run side by side, and serves the demo's pages: its own pages with the widget from `src/`, the
 * partner's with the built widget from `dist/`. The dates of the demo's postings are shifted to today. Other postings are
 * compiled with `--drafts` and `--keep-going`.
 *
 * @throws Error if the postings cannot be compiled; the problems have been printed
 */
export async function startDemo({ folders = [], port, partnerPort = 0 }: DemoOptions): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), 'careers-widget-demo-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const bundle = path.join(folder, 'bundle');
  const today = path.join(folder, 'postings');
  const own = ['--organization', 'Kvernsund', '--time-zone', 'Europe/Oslo', '--quiet', today];
  if (folders.length === 0) copyPostingsOfToday(path.join(demo, 'postings'), today, Date.now());
  const compiled = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      path.join(root, 'build-scripts/cli.ts'),
      'build',
      ...['--out', bundle, '--keep-going', '--pages'],
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
    // Missing files are 404, not the company's page.
    appType: 'mpa',
    plugins: [demoRoutes(root, bundle, () => partnerUrl)],
    // Vite must not transform the built widget's modules.
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
      process.off('exit', removeFolder);
      removeFolder();
    },
  };
}
