import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HTTPRequest } from 'puppeteer-core';
import { usePlainPages } from '../support/plain-page.js';

/** Records every layout shift of the page, also those soon after an input, which metrics of pages leave out. */
const RECORDER = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const rects = sources.map(({ previousRect, currentRect }) => [previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')).join(' → '));
      shifts.push(value.toFixed(4) + ': ' + rects.join(', '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const content = (style = '') =>
  `${RECORDER}<h1>Work with us</h1><job-list src="/careers/jobs.json" style="${style}"></job-list><footer>Kvernsund, Bergen</footer>`;

// Chromium only: no other engine reports layout shifts.
describe('Layout shifts', () => {
  const pages = usePlainPages();

  /** The shifts since the last call. Entries are queued after a frame is painted. */
  const shifts = () =>
    pages.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      return (window as unknown as { shifts: string[] }).shifts.splice(0);
    });

  /** Opens a list whose bundle arrives after its placeholder has been painted. Returns the shifts until the first cards. */
  async function load(style?: string, css = ''): Promise<string[]> {
    const { puppeteer } = pages.page;
    let painted = () => {};
    const placeholder = new Promise<void>((resolve) => (painted = resolve));
    const intercept = async (request: HTTPRequest) => {
      if (request.url().endsWith('/jobs.json')) await placeholder;
      await request.continue();
    };
    await puppeteer.setRequestInterception(true);
    puppeteer.on('request', intercept);
    const opened = pages.open({ content: content(style), css });
    await pages.page.appears('job-list >>> [part=skeleton] .row');
    const before = await shifts();
    painted();
    await opened;
    puppeteer.off('request', intercept);
    await puppeteer.setRequestInterception(false);
    return [...before, ...(await shifts())];
  }

  for (const width of [390, 1280]) {
    it(`are at most one until the first cards, at ${width} px`, async () => {
      await pages.page.resize(width, 800);
      assert.ok((await load()).length <= 1);
    });

    it(`are none where the page reserves the height, at ${width} px`, async () => {
      await pages.page.resize(width, 800);
      const css = 'job-list:not(:defined) { display: block; min-block-size: var(--job-min-height) }';
      assert.deepEqual(await load('--job-min-height: 100vh', css), []);
    });
  }

  // From 58em to 66em, the facets are beside the search field and fill the row.
  for (const width of [390, 800, 960, 1000, 1060, 1090, 1280]) {
    it(`are none while typing and choosing, at ${width} px`, async () => {
      const { page } = pages;
      await page.resize(width, 800);
      await pages.open({ content: content() });
      await shifts();
      const found: Record<string, string[]> = {};
      const expectNone = async (after: string) => {
        const recorded = await shifts();
        if (recorded.length > 0) found[after] = recorded;
      };
      await page.click('job-list >>> [part=search-input]');
      // Some jobs, a correction, and no job.
      for (const query of ['pl', 'brige', 'xqz']) {
        for (const key of query) {
          await page.type('job-list >>> [part=search-input]', key);
          await expectNone(`typing ${query}: ${key}`);
        }
        await page.on('job-list >>> [part=search-input]', (field: HTMLInputElement) => field.select());
        await page.type('job-list >>> [part=search-input]', ' ');
        await expectNone(`clearing ${query}`);
      }
      const choose = async (facet: string) => {
        const options = await page.texts(`job-list >>> ${facet} .facet-option bdi`);
        for (const option of options.slice(0, 3)) {
          await page.click(`job-list >>> ${facet} .facet-option`, option);
          await expectNone(`choosing ${option}`);
        }
      };
      if (width === 390) {
        await page.click('job-list >>> [part=sheet-button]');
        await choose('.sheet');
        await page.click('job-list >>> [part=sheet-submit]');
      } else {
        const facets = await page.texts('job-list >>> .facet-button > span:first-child');
        assert.equal(facets.length, 5);
        for (const facet of facets) {
          await page.click('job-list >>> .facet-button', facet);
          await choose('.facet-options');
        }
      }
      await expectNone('closing');
      while ((await page.count('job-list >>> .active-filter')) > 1) {
        await page.click('job-list >>> .active-filter');
        await expectNone('removing a filter');
      }
      await page.click('job-list >>> [part=clear]');
      await expectNone('clearing all');
      assert.deepEqual(found, {});
    });
  }

  it('are recorded, in a negative control', async () => {
    await pages.open({ content: content() });
    await shifts();
    await pages.page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p>News</p>'));
    assert.equal((await shifts()).length, 1);
  });
});
