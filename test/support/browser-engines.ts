import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.js';
import { webkitLauncher } from './webkit-launcher.js';

/** The engines that the elements are tested in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** One of them. */
export type Engine = (typeof ENGINES)[number];

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** What starts a browser with this engine; `undefined` where none is installed. */
export async function browserLauncher(engine: Engine): Promise<BrowserLauncher | undefined> {
  if (engine === 'chromium') {
    const executablePath = await chromiumPath();
    return puppeteerLauncher({ executablePath, headless: 'shell', args: chromiumArguments });
  }
  const firefox = FIREFOX.find((file) => existsSync(file));
  if (engine === 'firefox') {
    if (firefox === undefined) return undefined;
    const launchOptions = { browser: 'firefox', executablePath: firefox, headless: true, defaultViewport: null, extraPrefsFirefox: { 'focusmanager.testmode': true } } as const; // prettier-ignore
    return puppeteerLauncher(launchOptions, 1);
  }
  return webkitLauncher();
}

type LauncherOptions = NonNullable<Parameters<typeof chromeLauncher>[0]>;

/** The launcher asks for the types of a puppeteer of its own, and is content with ours. */
function puppeteerLauncher(launchOptions: LaunchOptions, concurrency?: number): BrowserLauncher {
  return chromeLauncher({
    puppeteer: puppeteer as unknown as NonNullable<LauncherOptions['puppeteer']>,
    launchOptions: launchOptions as unknown as NonNullable<LauncherOptions['launchOptions']>,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      // A page that is not in front gets no focus, and in Firefox none of its events.
      await page.bringToFront();
      const setViewport = page.setViewport.bind(page);
      // Debian 12’s Firefox sets it, and then does not know how to say which way up it is held.
      page.setViewport = (viewport) =>
        setViewport(viewport).catch((error: unknown) => {
          if (!String(error).includes('setScreenOrientationOverride')) throw error;
        });
      return page;
    },
    ...(concurrency !== undefined && { concurrency }),
  });
}
