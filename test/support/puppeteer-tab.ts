import type { Page } from 'puppeteer-core';
import { WINDOW_HEIGHT, type EngineTab } from './engine-tab.js';

/** A page of Chromium or Firefox. */
export function puppeteerTab(page: Page): EngineTab {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  return {
    said,
    visit: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width) => page.setViewport({ width, height: WINDOW_HEIGHT }),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    close: () => page.browserContext().close(),
  };
}
