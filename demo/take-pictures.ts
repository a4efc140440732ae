/** `npm run pictures`: takes the pictures of the README and the documentation; `-- <folder>`: of every view of the demo. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { PICTURE_WIDTH } from '../build-scripts/package/documents/shortcodes.js';
import { launchChromium } from '../test/support/browsers.js';
import { startDemo } from './start-demo.js';

/** A view to take a picture of. */
interface View {
  /** Path of the page. */
  at?: string;
  /** Widths in CSS pixels. Defaults to 1280, 768 and 390. */
  widths?: readonly number[];
  /** Whether to take a dark picture too. */
  dark?: boolean;
  /** Interaction before the picture is taken. */
  change?: () => void;
}

const [folder] = process.argv.slice(2);
const pictures = fileURLToPath(new URL('./pictures', import.meta.url));
const shortcodePictures = fileURLToPath(new URL('./docs/pictures/shortcodes', import.meta.url));

/** Shows one example alone and always in the same place, so that its picture changes only with its content. */
const ALONE = `
  body { visibility: hidden }
  .example { position: fixed; inset: 0 auto auto 0; inline-size: ${PICTURE_WIDTH}px }
  .example.taken { visibility: visible }`;

const VIEWS: Record<string, View> = {
  list: { dark: true },
  cards: { change: () => list()?.setAttribute('layout', 'cards') },
  compact: { widths: [1280, 390], change: () => list()?.style.setProperty('--job-density', '0.6') },
  facet: {
    dark: true,
    change: () => {
      const buttons = list()?.shadowRoot?.querySelectorAll<HTMLElement>('.filters button') ?? [];
      [...buttons].find((button) => button.checkVisibility())?.click();
    },
  },
  filtered: { at: '?team=design&location=aarhus' },
  none: { at: '?q=submarine' },
  error: { change: () => list()?.setAttribute('src', './bundle/none.json') },
  posting: { at: '?job=embedded-engineer', dark: true },
  dialog: {
    dark: true,
    change: () => {
      list()?.setAttribute('open-in', 'dialog');
      const card = list()?.shadowRoot?.querySelector('job-card');
      card?.shadowRoot?.querySelector<HTMLElement>('[part="link"]')?.click();
    },
  },
  sidebar: { widths: [1280], change: () => list()?.style.setProperty('inline-size', '300px') },
  'sidebar-posting': {
    at: '?job=embedded-engineer',
    widths: [1280],
    change: () => list()?.style.setProperty('inline-size', '300px'),
  },
  'right-to-left': { widths: [1280, 390], change: () => document.documentElement.setAttribute('dir', 'rtl') },
  'right-to-left-posting': {
    at: '?job=embedded-engineer',
    widths: [1280, 390],
    change: () => document.documentElement.setAttribute('dir', 'rtl'),
  },
  finnish: { at: '?lang=fi', widths: [1280, 390] },
  partner: { at: 'partner.html', dark: true },
  'partner-posting': {
    at: 'partner.html?job=embedded-engineer',
    dark: true,
  },
  plain: { at: 'plain.html', widths: [1280, 390], dark: true },
  hostile: { at: 'hostile.html' },
  guides: { at: 'docs/', dark: true },
  guide: { at: 'docs/authoring.html', dark: true },
  rules: { at: 'docs/diagnostics.html' },
  studio: { at: 'studio.html', dark: true },
  'studio-cards': {
    at: 'studio.html',
    widths: [1280, 1600],
    dark: true,
    change: () => chooseTheme('Harbor light'),
  },
  'studio-contrast': {
    at: 'studio.html#--job-muted=%23cccccc|%23a9bac6&scene=no-match',
    widths: [1280],
    change: () => {
      const drawers = document.querySelectorAll<HTMLDetailsElement>('.controls .drawer');
      for (const [index, drawer] of drawers.entries()) drawer.open = index === 1;
    },
  },
  'studio-night': {
    at: 'studio.html#scheme=dark&width=390&scene=posting',
    widths: [1280, 1600],
    change: () => chooseTheme('Night watch'),
  },
};

/** Finds the list; runs in the page. */
const list = () => document.querySelector('job-list');

/** Selects a theme in the studio; runs in the page. */
const chooseTheme = (name: string) => {
  const names = [...document.querySelectorAll('.themes b')];
  names
    .find((label) => label.textContent === name)
    ?.closest('button')
    ?.click();
};

const demo = await startDemo({ port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`const list = ${String(list)}; const chooseTheme = ${String(chooseTheme)}`);
  const show = async ({ at = '', change }: View, width: number, scheme: 'light' | 'dark') => {
    await page.setViewport({ width, height: 900, deviceScaleFactor: folder === undefined ? 2 : 1 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(new URL(at, demo.url).href, { waitUntil: 'networkidle0' });
    if (!change) return;
    await page.evaluate(change);
    await new Promise((fetched) => setTimeout(fetched, 600));
  };
  if (folder === undefined) {
    await show({}, 1280, 'light');
    const shown = await page.$('job-list');
    await shown?.screenshot({
      path: path.join(pictures, 'widget.png'),
      clip: { x: -24, y: -24, width: 928, height: 700 },
    });
    await takeShortcodePictures(page, demo.url);
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, view] of Object.entries(VIEWS)) {
      for (const width of view.widths ?? [1280, 768, 390]) {
        for (const scheme of view.dark ? (['light', 'dark'] as const) : (['light'] as const)) {
          await show(view, width, scheme);
          const file = path.join(folder, `${name}-${width}-${scheme}`);
          await page.screenshot({ path: `${file}.png`, fullPage: true });
          await page.evaluate(() => document.querySelector('job-list')?.scrollIntoView({ behavior: 'instant' }));
          await page.screenshot({ path: `${file}-view.png` });
        }
      }
    }
  }
} finally {
  await browser.close();
  await demo.close();
}

/**
 * Takes the pictures of all shortcodes as the page of the guide to writing shows them: in a light color scheme, with two
 * pixels for each CSS pixel.
 *
 * @param page a page without other use
 * @param demo URL of the demo
 */
async function takeShortcodePictures(page: Page, demo: string): Promise<void> {
  mkdirSync(shortcodePictures, { recursive: true });
  await page.setViewport({ width: 1440, height: 900, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(new URL('docs/authoring.html', demo).href, { waitUntil: 'networkidle0' });
  await page.addStyleTag({ content: ALONE });
  await page.waitForNetworkIdle();
  for (const shown of await page.$$('job-detail.example')) {
    const id = await shown.evaluate((posting) => {
      posting.classList.add('taken');
      return posting.job?.id;
    });
    await shown.screenshot({ path: path.join(shortcodePictures, `${id}.png`) });
    await shown.evaluate((posting) => posting.classList.remove('taken'));
  }
}
