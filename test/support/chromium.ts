import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
  // The package unpacks into the temporary folder, and adds its libraries only where it believes to be on Lambda; both
  // are read when it is imported.
  const cache = path.join(repositoryRoot, 'node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  process.env['TMPDIR'] = cache;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  process.env['FONTCONFIG_PATH'] = fontConfiguration(cache);
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

/**
 * The package's own font configuration names folders of Lambda only; without any font, this Chromium crashes at the
 * first text field. Returns the folder of one that names the fonts unpacked beside it, and the system's.
 */
function fontConfiguration(cache: string): string {
  const folder = path.join(cache, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  const fonts = [path.join(cache, 'fonts'), '/usr/share/fonts']
    .map((fonts) => `<dir>${fonts}</dir>`)
    .join('');
  const cached = `<cachedir>${path.join(folder, 'cache')}</cachedir>`;
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${fonts}${cached}</fontconfig>\n`,
  );
  return folder;
}
