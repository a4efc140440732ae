import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** Arguments for a machine without a screen, as root, with a small `/dev/shm`, and for a browser without requests of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of the Chromium that the environment variable `CHROME` names, by default that of the npm package
 * `@sparticuz/chromium`, unpacked once into `node_modules/.cache`. Downloads nothing.
 *
 * @throws Error when `CHROME` names no file
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROME'];
  if (named) {
    if (!existsSync(named)) throw new Error(`The environment variable CHROME names no file: ${named}`);
    return named;
  }
  const folder = path.join(repositoryRoot, 'node_modules/.cache/chromium');
  // The package adds its libraries, from the temporary folder at import, only where it takes itself to be on Lambda.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: shipped } = await inTemporaryFolder(folder, () => import('@sparticuz/chromium'));
  if (!existsSync(folder)) await unpack(folder, () => shipped.executablePath());
  process.env['FONTCONFIG_PATH'] = path.join(folder, 'fontconfig');
  return path.join(folder, 'chromium');
}

/** Unpacks beside the folder and moves it there whole, since another process may be about to start the same Chromium. */
async function unpack(folder: string, toTemporaryFolder: () => Promise<string>): Promise<void> {
  const unpacked = `${folder}.${process.pid}`;
  mkdirSync(unpacked, { recursive: true });
  await inTemporaryFolder(unpacked, toTemporaryFolder);
  writeFontConfiguration(unpacked, folder);
  try {
    renameSync(unpacked, folder);
  } catch (error) {
    rmSync(unpacked, { recursive: true });
    // The other one was first.
    if (!existsSync(folder)) throw error;
  }
}

async function inTemporaryFolder<Result>(folder: string, act: () => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * The package's own font configuration names folders of Lambda only; without any font, this Chromium crashes at the
 * first text field. Writes one that names the fonts unpacked beside it, and the system's.
 *
 * @param unpacked where it is written
 * @param folder where it is going to be
 */
function writeFontConfiguration(unpacked: string, folder: string): void {
  const fonts = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((fonts) => `<dir>${fonts}</dir>`).join('');
  const cached = `<cachedir>${path.join(folder, 'fontconfig/cache')}</cachedir>`;
  mkdirSync(path.join(unpacked, 'fontconfig'));
  writeFileSync(
    path.join(unpacked, 'fontconfig/fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${fonts}${cached}</fontconfig>\n`,
  );
}
