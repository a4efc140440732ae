import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { Visit } from './visit.js';

/** What a reader does first. */
export interface FirstAct {
  /** Width of the window, in px. */
  readonly width: number;
  /** What is clicked, across shadow roots. */
  readonly target: string;
  /** A key that is pressed after the click; then its answer is measured. */
  readonly key?: KeyInput;
}

/** Idle time after the cards, after a click that only focuses, and after the act, in milliseconds. */
const REST = 1000;

/** Runs in the page: records interactions (https://w3c.github.io/event-timing/), those under the minimum of 16 ms as none. */
const RECORD_INTERACTIONS = `
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) interactions.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** How long the first act of a reader takes until its result is painted, in milliseconds, in steps of 8. */
export async function firstAnswer({ page, open }: Visit, path: string, act: FirstAct): Promise<number> {
  await page.setViewport({ width: act.width, height: 800 });
  await page.evaluateOnNewDocument(RECORD_INTERACTIONS);
  await open(path);
  await pause(REST);
  const target = await page.waitForSelector(`pierce/${act.target}`, { visible: true });
  await target?.click();
  await pause(REST);
  if (act.key) {
    await page.evaluate('interactions.length = 0');
    await page.keyboard.press(act.key);
    await pause(REST);
  }
  return Number(await page.evaluate('Math.max(0, ...interactions)'));
}
