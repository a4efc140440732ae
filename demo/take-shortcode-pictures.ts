import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { exampleHashes } from '../build-scripts/package/documents/example-hashes.js';
import { PICTURE_WIDTH } from '../build-scripts/package/documents/shortcode-sections.js';

const folder = fileURLToPath(new URL('./docs/pictures/shortcodes', import.meta.url));

/** Alone and always in the same place, so that a picture changes only when what it shows does. */
const ALONE = `
  body { visibility: hidden }
  .example { position: fixed; inset: 0 auto auto 0; inline-size: ${PICTURE_WIDTH}px }
  .example.taken { visibility: visible }`;

/**
 * Takes the pictures of the guide’s shortcodes, as the guide’s page shows them: each in a posting, in the light, with two
 * pixels for each of the page’s. Beside them is noted what they were made from.
 *
 * @param page that nobody looks at meanwhile
 * @param demo the address of the demo
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
  const madeFrom = JSON.stringify(await exampleHashes(), null, 2);
  writeFileSync(path.join(folder, 'made-from.json'), `${madeFrom}\n`);
}
