import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

const demo = fileURLToPath(new URL('.', import.meta.url));
const root = path.dirname(path.resolve(demo));

/** What to show, and where. */
export interface DemoOptions {
  /** Folders of postings; the demo's own when there are none. */
  folders?: readonly string[];
  /** 0 for any that is free. */
  port: number;
}

/**
 * Compiles the postings into `demo/bundle` and serves the demo's pages with the widget as it is in `src/`. Other people's
 * postings are shown with their drafts, and the good ones although others are in error.
 *
 * @throws Error when nothing could be compiled; what is wrong has been printed then
 */
export async function startDemo({ folders = [], port }: DemoOptions): Promise<ViteDevServer> {
  const own = [
    '--organization',
    'Kvernsund',
    '--time-zone',
    'Europe/Oslo',
    '--quiet',
    path.join(demo, 'postings'),
  ];
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
  const server = await createServer({
    configFile: path.join(root, 'vite.config.ts'),
    server: { port, host: '127.0.0.1' },
  });
  return server.listen();
}
