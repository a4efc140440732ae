import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './chromium.js';

/** A new headless Chromium, for walks through whole pages. Close it. */
export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: 'shell',
    args: chromiumArguments,
  });
}
