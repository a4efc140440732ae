import { Key as Keys } from 'webdriverio';
import { WINDOW_HEIGHT, type EngineTab } from './engine-tab.js';

/** The one page of a browser that is driven by WebDriver, which does not tell what the console says. */
export function webdriverTab(browser: WebdriverIO.Browser): EngineTab {
  const evaluate = (expression: string) => browser.executeScript(`return (${expression}\n)`, []);
  const pressKeys = (keys: readonly string[]) => {
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return browser.performActions([{ type: 'key', id: 'keyboard', actions }]);
  };
  return {
    said: [],
    visit: async (url) => void (await browser.navigateTo(url)),
    evaluate,
    // What is told is the size of the window with its frame.
    resize: async (width) => {
      await browser.setWindowSize(width, WINDOW_HEIGHT);
      const inside = (await evaluate('innerWidth')) as number;
      await browser.setWindowSize(2 * width - inside, WINDOW_HEIGHT);
    },
    clickAt: (x, y) =>
      browser.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    type: (text) => pressKeys([...text]),
    press: (key) => pressKeys([Keys[key]]),
    picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    close: () => browser.navigateTo('about:blank').then(() => {}),
  };
}
