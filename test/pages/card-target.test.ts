import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PRESET_THEMES } from '../../demo/studio/controls/preset-themes.js';
import { themeCss } from '../../demo/studio/export/theme-css.js';
import { usePlainPages, type PlainPage } from '../support/plain-page.js';

const WIDTHS = [320, 390, 768, 1280];

describe('The target of a card', () => {
  const plain = usePlainPages();

  /** Counts points of a grid over all cards, and those of them where a tap does not follow the link. */
  const deadPoints = () =>
    plain.page.all('job-card', (cards: HTMLElement[]) => {
      const count = { points: 0, dead: 0 };
      for (const card of cards) {
        const root = card.shadowRoot as ShadowRoot;
        card.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = (root.querySelector('.base') as Element).getBoundingClientRect();
        for (let x = left + 1; x < right; x += 7)
          for (let y = top + 1; y < bottom; y += 5) {
            if (y < 0 || y >= innerHeight) continue;
            count.points += 1;
            if (!root.elementFromPoint(x, y)?.closest('.link')) count.dead += 1;
          }
      }
      return count;
    });

  const pages: Record<string, PlainPage> = {
    'of rows': {},
    'of cards': { attributes: 'layout="cards"' },
    'in a sidebar': { css: 'job-list { inline-size: 300px }' },
    'by itself': { content: '<job-card src="/careers/jobs.json" job-id="control-room-engineer"></job-card>' },
    // Opacity makes a stacking context, as do many other properties.
    'with styled parts': {
      css: 'job-list { &::part(card-meta), &::part(card-intro) { opacity: 0.8 } &::part(card-facts) { position: relative } }',
    },
  };
  for (const theme of PRESET_THEMES)
    pages[`with the theme ${theme.name}`] = { css: themeCss(theme), attributes: `layout="${theme.layout}"` };

  for (const [name, page] of Object.entries(pages)) {
    it(`is all of a card ${name}`, async () => {
      for (const width of WIDTHS) {
        await plain.page.resize(width);
        await plain.open(page);
        const { points, dead } = await deadPoints();
        assert.ok(points > 300, `${points} points at ${width} px`);
        assert.equal(dead, 0, `of ${points} points at ${width} px`);
      }
    });
  }

  it('opens the posting when any of its lines is tapped', async () => {
    await plain.page.puppeteer.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
    for (const line of ['.title', '.meta', '.facts']) {
      await plain.open();
      const [x, y] = await plain.page.on(`job-list >>> job-card >>> ${line}`, (element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return [left + 20, top + height / 2] as const;
      });
      await plain.page.puppeteer.touchscreen.tap(x, y);
      await plain.page.appears('job-list >>> job-detail >>> .title', 'Control room engineer');
    }
  });

  it('lies below an open facet', async () => {
    await plain.page.resize(1280);
    await plain.open();
    await plain.page.click('job-list >>> .facet-button', 'Location');
    await plain.page.appears('job-list >>> .facet-options');
    const covered = await plain.page.all(
      'job-list >>> .facet-option',
      (options) =>
        options.filter((option) => {
          const { left, top, width, height } = option.getBoundingClientRect();
          const hit = (option.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
          return !option.contains(hit);
        }).length,
    );
    assert.equal(covered, 0);
  });
});
