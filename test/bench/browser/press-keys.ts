import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { Visit } from './visit.js';

/** Queries to type; each matches some jobs only. */
const QUERIES = ['battery analyst', 'captain stock', 'engineer bergen', 'full time remote nor'];
/** As quickly as a practised hand types; in milliseconds. */
const BETWEEN_KEYS = 80;
/** How long a hand is on its way from the field to the first key, in milliseconds. */
const BEFORE_KEYS = 1000;

/**
 * In the page: how long its script ran for each change of the field. The browser calls listeners from the outermost in and
 * out again, and what one leaves to promises before the next one: so between the first and the last on the window lies all
 * that the page does at once.
 */
const WATCH_KEYS = `{
  window.keyTimes = [];
  let began;
  addEventListener('input', () => { began = performance.now(); }, { capture: true });
  addEventListener('input', () => window.keyTimes.push(performance.now() - began));
}`;

/**
 * Types into a page's search field with real keys.
 *
 * @returns how long the page's script ran for each, in milliseconds
 */
export async function pressKeys({ page, open }: Visit, path: string): Promise<number[]> {
  await open(path);
  const field = await page.waitForSelector('pierce/input[type=search]');
  await field?.click();
  await pause(BEFORE_KEYS);
  await page.evaluate(WATCH_KEYS);
  const press = async (key: string) => {
    await page.keyboard.press(key as KeyInput);
    await pause(BETWEEN_KEYS);
  };
  for (const query of QUERIES) {
    for (const letter of query) await press(letter);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA', { commands: ['selectAll'] });
    await page.keyboard.up('Control');
    await press('Backspace');
  }
  return (await page.evaluate('window.keyTimes')) as number[];
}
