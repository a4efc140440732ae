import { existsSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import puppeteer, {
  type Browser as PuppeteerBrowser,
  type BrowserContext,
  type LaunchOptions,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import { Key as Keys, remote } from 'webdriverio';
import { chromiumArguments, chromiumPath } from './chromium.js';
import { Page, type Driver, type Key } from './page.js';
import { isWebkitInstalled, startWebkitDriver } from './webkit-driver.js';

/** Engines that elements and pages are tested in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** The environment variable that names the engines of `describeInEngines`, separated by spaces; `chromium` by default. */
export const ENGINES_VARIABLE = 'CAREERS_WIDGET_ENGINES';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));

/** Whether a browser with this engine is installed. Chromium is installed by npm. */
export function isInstalled(engine: Engine): boolean {
  return { chromium: true, firefox: FIREFOX !== undefined, webkit: isWebkitInstalled }[engine];
}

/** Describes tests for every engine; skips engines that are not installed. */
export function describeInEngines(what: string, suite: (engine: Engine) => void): void {
  const wanted = (process.env[ENGINES_VARIABLE] ?? 'chromium').split(' ');
  for (const engine of ENGINES) {
    if (!wanted.includes(engine)) continue;
    const skip = isInstalled(engine) ? false : `${engine} is not installed`;
    describe(`${what}, in ${engine}`, { skip }, () => suite(engine));
  }
}

/** A running browser. */
export interface Browser {
  /** Opens a page. Close it before opening the next, since only one can be focused. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Launches an installed browser. The caller closes it.
 *
 * @param features Blink features that Chromium enables
 */
async function openBrowser(engine: Engine = 'chromium', features?: readonly string[]): Promise<Browser> {
  if (engine === 'webkit') {
    const webkit = await startWebkitDriver();
    // One session for all pages, since starting a second one fails at times.
    const session = await remote(webkit.connection);
    return {
      newPage: () => Promise.resolve(new Page(webdriverDriver(session))),
      close: () => Promise.resolve(webkit.stop()),
    };
  }
  const browser = await puppeteer.launch(await launchOptions(engine, features));
  return {
    newPage: async () => new Page(puppeteerDriver(await openInFront(await browser.createBrowserContext()))),
    close: () => browser.close(),
  };
}

/** A browser that is open while the tests of the current suite run. */
export function useBrowser(engine?: Engine, features?: readonly string[]): Pick<Browser, 'newPage'> {
  let browser: Browser | undefined;
  before(async () => {
    browser = await openBrowser(engine, features);
  });
  after(() => browser?.close());
  return {
    newPage: () => {
      if (!browser) throw new Error('The browser opens before the tests of the suite.');
      return browser.newPage();
    },
  };
}

/** Launches Chromium for tests that use puppeteer directly. The caller closes it. */
export async function launchChromium(): Promise<PuppeteerBrowser> {
  return puppeteer.launch(await launchOptions('chromium'));
}

/** Launch options for puppeteer. */
export async function launchOptions(
  engine: 'chromium' | 'firefox',
  features: readonly string[] = [],
): Promise<LaunchOptions> {
  // A protocol step only takes minutes if the browser hangs.
  const protocolTimeout = 300_000;
  if (engine === 'chromium') {
    const args = [
      ...chromiumArguments,
      ...(features.length > 0 ? [`--enable-blink-features=${features.join(',')}`] : []),
    ];
    return { executablePath: await chromiumPath(), headless: 'shell', args, protocolTimeout, timeout: 120_000 };
  }
  return {
    browser: 'firefox',
    ...(FIREFOX !== undefined && { executablePath: FIREFOX }),
    headless: true,
    defaultViewport: null,
    protocolTimeout,
    timeout: 120_000,
    // Emulates focus for pages in the background.
    extraPrefsFirefox: { 'focusmanager.testmode': true },
  };
}

/** Opens a page in the foreground: others have no focus and, in Firefox, no focus events. */
export async function openInFront(context: BrowserContext): Promise<PuppeteerPage> {
  const page = await context.newPage();
  await page.bringToFront();
  page.setDefaultTimeout(90_000);
  const setViewport = page.setViewport.bind(page);
  // Debian 12’s Firefox sets the viewport, but fails to set the orientation.
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error: unknown) => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  return page;
}

function puppeteerDriver(page: PuppeteerPage): Driver {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  return {
    messages,
    puppeteer: page,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({ width, height }),
    mouse: (x, y, press) => (press ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    becomePhone: (width, height) => page.setViewport({ width, height, isMobile: true, hasTouch: true }),
    touch: (x, y) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    close: () => page.browserContext().close(),
  };
}

function webdriverDriver(browser: WebdriverIO.Browser): Driver {
  const evaluate = (expression: string) => browser.executeScript(`return (${expression}\n)`, []);
  const pressKeys = (keys: readonly string[]) => {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return browser.performActions([{ type: 'key', id: 'keyboard', actions }]);
  };
  return {
    messages: [],
    goto: async (url) => void (await browser.navigateTo(url)),
    evaluate,
    // Sets the outer size of the window.
    resize: async (width, height) => {
      await browser.setWindowSize(width, height);
      const inside = (await evaluate('innerWidth')) as number;
      await browser.setWindowSize(2 * width - inside, height);
    },
    mouse: (x, y, press) =>
      browser.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            ...(press ? ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 })) : []),
          ],
        },
      ]),
    type: (text) => pressKeys([...text]),
    press: (key: Key) => pressKeys([Keys[key]]),
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    close: async () => void (await browser.navigateTo('about:blank')),
  };
}
