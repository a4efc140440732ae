import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What every launch needs on a machine without a screen, as root, with a small `/dev/shm`. */
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
 * The path of a Chromium: `CHROME_PATH`, else an installed one, else the one that comes with the npm package
 * `@sparticuz/chromium`, unpacked once into `node_modules/.cache`. Never downloads anything.
 */
export async function chromiumPath(): Promise<string> {
  const installed = [process.env['CHROME_PATH'], ...INSTALLED].find((file) => file && existsSync(file));
  if (installed) return installed;
  const folder = path.join(repositoryRoot, 'node_modules/.cache/chromium');
  // The package adds its libraries, from the temporary folder of when it is imported, only where it believes to be on Lambda.
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
