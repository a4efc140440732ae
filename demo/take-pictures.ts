/** `npm run pictures [-- FOLDER]`: pictures of the demo, and that of the README when no folder is named. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/open-browser.js';
import { startDemo } from './start-demo.js';

const [folder] = process.argv.slice(2);
const pictures = fileURLToPath(new URL('./pictures', import.meta.url));
const WIDTHS = [1280, 768, 390];
const VIEWS = {
  list: '',
  posting: '?job=embedded-engineer',
  filtered: '?team=Onboard+systems',
  none: '?q=submarine',
};

const server = await startDemo({ port: 0 });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  const show = async (view: string, width: number, scheme: 'light' | 'dark') => {
    await page.setViewport({ width, height: 900, deviceScaleFactor: folder === undefined ? 2 : 1 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(new URL(view, url).href, { waitUntil: 'networkidle0' });
  };
  if (folder === undefined) {
    await show('', 1280, 'light');
    const list = await page.$('job-list');
    await list?.screenshot({
      path: path.join(pictures, 'widget.png'),
      clip: { x: -24, y: -24, width: 928, height: 700 },
    });
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, view] of Object.entries(VIEWS)) {
      for (const width of WIDTHS) {
        for (const scheme of ['light', 'dark'] as const) {
          await show(view, width, scheme);
          const file = path.join(folder, `${name}-${width}-${scheme}`);
          await page.screenshot({ path: `${file}.png`, fullPage: true });
          await page.evaluate(() => document.querySelector('job-list')?.scrollIntoView());
          await page.screenshot({ path: `${file}-view.png` });
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
