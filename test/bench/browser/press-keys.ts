import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { Visit } from './visit.js';

/** Queries to type; each matches some of the jobs. */
const QUERIES = ['battery analyst', 'captain stock', 'engineer bergen', 'full time remote nor'];
/** Delay between keys of a fast typist, in milliseconds. */
const BETWEEN_KEYS = 80;
/** Delay between focusing the field and the first key, in milliseconds. */
const BEFORE_KEYS = 1000;

/**
 * Runs in the page: measures how long its script runs for each input event. Listeners run from the window in and out
 * again, and microtasks between them, so the time between the first and the last listener of the window includes all
 * synchronous work of the page.
 */
const WATCH_KEYS = `{
  window.keyTimes = [];
  let began;
  addEventListener('input', () => { began = performance.now(); }, { capture: true });
  addEventListener('input', () => window.keyTimes.push(performance.now() - began));
}`;

/**
 * Types into a page’s search field with real key events.
 *
 * @returns script time for each key, in milliseconds
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
