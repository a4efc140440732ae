import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.js';
import { isWebkitInstalled } from './webkit-driver.js';

/** The engines that elements and pages are tested in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** One of them. */
export type Engine = (typeof ENGINES)[number];

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));

/** Whether a browser with this engine is there. Chromium comes with npm. */
export function isInstalled(engine: Engine): boolean {
  return { chromium: true, firefox: FIREFOX !== undefined, webkit: isWebkitInstalled }[engine];
}

/** How puppeteer starts an installed browser with one of the engines that it knows. */
export async function launchOptions(
  engine: 'chromium' | 'firefox',
  features: readonly string[] = [],
): Promise<LaunchOptions> {
  if (engine === 'chromium') {
    const args = [...chromiumArguments, `--enable-blink-features=${features.join(',')}`];
    return { executablePath: await chromiumPath(), headless: 'shell', args };
  }
  return {
    browser: 'firefox',
    ...(FIREFOX !== undefined && { executablePath: FIREFOX }),
    headless: true,
    defaultViewport: null,
    // Pages get the focus although their window is not in front.
    extraPrefsFirefox: { 'focusmanager.testmode': true },
  };
}
