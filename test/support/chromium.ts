import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** Arguments for a machine without a screen, for root, for a small `/dev/shm`, and against background requests. */
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
 * The path of the Chromium in the environment variable `CHROME`, by default that of the npm package
 * `@sparticuz/chromium`, unpacked once into `node_modules/.cache`. Downloads nothing.
 *
 * @throws Error if `CHROME` is not a file
 */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROME'];
  if (named) {
    if (!existsSync(named)) throw new Error(`The environment variable CHROME names no file: ${named}`);
    return named;
  }
  const folder = path.join(repositoryRoot, 'node_modules/.cache/chromium');
  // The package adds its libraries, in the temporary folder at import, only if it detects Lambda.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: shipped } = await inTemporaryFolder(folder, () => import('@sparticuz/chromium'));
  if (!existsSync(folder)) await unpack(folder, () => shipped.executablePath());
  process.env['FONTCONFIG_PATH'] = path.join(folder, 'fontconfig');
  return path.join(folder, 'chromium');
}

/** Unpacks into a temporary folder and renames it, since another process may unpack the same Chromium. */
async function unpack(folder: string, toTemporaryFolder: () => Promise<string>): Promise<void> {
  const unpacked = `${folder}.${process.pid}`;
  mkdirSync(unpacked, { recursive: true });
  await inTemporaryFolder(unpacked, toTemporaryFolder);
  writeFontConfiguration(unpacked, folder);
  try {
    renameSync(unpacked, folder);
  } catch (error) {
    rmSync(unpacked, { recursive: true });
    // The other process was first.
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
 * The package’s font configuration contains folders of Lambda only; without fonts, this Chromium crashes at the
 * first text field. Writes one with the fonts unpacked beside it, and the system’s.
 *
 * @param unpacked folder to write to
 * @param folder final path of that folder
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
