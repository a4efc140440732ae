import type { BrowserContext, Page } from 'puppeteer-core';

/** Opens a page that is in front: another gets no focus, and in Firefox none of its events. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.bringToFront();
  const setViewport = page.setViewport.bind(page);
  // Debian 12’s Firefox sets it, and then does not know how to say which way up it is held.
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error: unknown) => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  return page;
}
