import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PRESET_THEMES } from '../../demo/studio/controls/preset-themes.js';
import { themeCss } from '../../demo/studio/export/theme-css.js';
import { paintedTexts } from '../support/painted-contrast.js';
import { usePlainPages, type PlainPage } from '../support/plain-page.js';

const TEXTS = 'a, button, .facet-option, .status, .meta, .intro, .facts > *, mark, h2, h3, summary, legend, dd, dt';

/** A state of the list, and the elements to measure in it. */
interface State {
  readonly width: number;
  readonly query: string;
  /** The button that opens what is measured. */
  readonly press?: string;
  readonly within: string;
  /** At least these texts are measured. */
  readonly texts: readonly string[];
}

const STATES: Record<string, State> = {
  'list with filters': {
    width: 900,
    query: '?location=NO&q=engineer',
    within: '',
    texts: ['Clear all', 'Norway', 'Control room engineer'],
  },
  'open facet': {
    width: 900,
    query: '?location=NO',
    press: '.facet-button',
    within: '.facet-options ',
    texts: ['Bridge', 'Charging'],
  },
  'filter sheet': {
    width: 390,
    query: '?location=NO',
    press: '.sheet-button',
    within: 'dialog ',
    texts: ['Clear all', 'Show 2 jobs'],
  },
  posting: {
    width: 900,
    query: '?job=control-room-engineer',
    within: '',
    texts: ['All jobs', 'Upload CV', 'Share'],
  },
};

const framework = (name: string) => readFileSync(new URL(`./frameworks/${name}.css`, import.meta.url), 'utf8');

const HOSTS: Record<string, PlainPage> = {
  'a plain page': {},
  'a page with Bootstrap': { css: framework('bootstrap') },
  'a dark page with Bootstrap': { css: framework('bootstrap'), root: 'lang="en" data-bs-theme="dark"' },
  'a page with Tailwind’s preflight': { css: framework('tailwind') },
  'a page with Pico': { css: framework('pico') },
};
for (const theme of PRESET_THEMES.slice(1))
  HOSTS[`a page with the theme ${theme.name}`] = { css: themeCss(theme), attributes: `layout="${theme.layout}"` };

describe('Painted text has enough contrast', () => {
  const plain = usePlainPages();

  for (const [host, page] of Object.entries(HOSTS)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`on ${host}, ${scheme}`, async () => {
        await plain.page.emulate({ scheme, reducedMotion: true });
        for (const [name, { width, query, press, within, texts }] of Object.entries(STATES)) {
          await plain.page.resize(width, 1400);
          await plain.open({ ...page, query });
          if (press) {
            await plain.page.click(`job-list >>> ${press}`);
            await plain.page.appears(`job-list >>> ${within}.facet-option`);
          }
          const painted = await paintedTexts(plain.page, `job-list >>> ${within}:is(${TEXTS})`);
          for (const text of texts)
            assert.ok(
              painted.some((one) => one.name.includes(`“${text}`)),
              `${name}: ${text} of ${painted.map((one) => one.name).join()}`,
            );
          const faint = painted.filter(({ contrast, isLarge }) => contrast < (isLarge ? 3 : 4.5));
          assert.deepEqual(faint, [], name);
        }
      });
    }
  }
});
