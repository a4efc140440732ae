import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { PICTURE_WIDTH } from '../build-scripts/package/documents/shortcodes.js';

const folder = fileURLToPath(new URL('./docs/pictures/shortcodes', import.meta.url));

/** Shows one example alone and always in the same place, so that its picture changes only with its content. */
const ALONE = `
  body { visibility: hidden }
  .example { position: fixed; inset: 0 auto auto 0; inline-size: ${PICTURE_WIDTH}px }
  .example.taken { visibility: visible }`;

/**
 * Takes the pictures of all shortcodes as the page of the guide to writing shows them: in a light color scheme, with two
 * pixels for each CSS pixel.
 *
 * @param page a page without other use
 * @param demo URL of the demo
 */
export async function takeShortcodePictures(page: Page, demo: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.setViewport({ width: 1440, height: 900, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(new URL('docs/authoring.html', demo).href, { waitUntil: 'networkidle0' });
  await page.addStyleTag({ content: ALONE });
  await page.waitForNetworkIdle();
  for (const shown of await page.$$('job-detail.example')) {
    const id = await shown.evaluate((posting) => {
      posting.classList.add('taken');
      return posting.job?.id;
    });
    await shown.screenshot({ path: path.join(folder, `${id}.png`) });
    await shown.evaluate((posting) => posting.classList.remove('taken'));
  }
}
