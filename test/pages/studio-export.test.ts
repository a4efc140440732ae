import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { FRAME, studioOf, useDemo } from '../support/demo.js';
import type { Page } from '../support/page.js';
import { paintedTexts } from '../support/painted-contrast.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('Exports of the studio', () => {
  const folder = temporaryFolder();
  const visitor = useDemo();
  const studio = studioOf(visitor);

  before(async () => {
    const context = visitor.page.puppeteer.browserContext();
    const allowed = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
    await context.overridePermissions(new URL(visitor.demo.url).origin, [...allowed]);
  });

  /** Text on the clipboard after a copy button was clicked. */
  async function copied(name: string): Promise<string> {
    await visitor.page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await studio.press(name);
    await visitor.page.reads('#status', 'Copied.');
    return visitor.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The file that a download button saved. */
  async function saved(name: string, file: string): Promise<string> {
    // The events of downloads are the browser’s, not the page’s.
    const context = visitor.page.puppeteer.browserContext();
    const session = await context.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      ...(context.id !== undefined && { browserContextId: context.id }),
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await studio.press(name);
    await done;
    await session.detach();
    return readFileSync(path.join(folder, file), 'utf8');
  }

  /** A plain page with the exported code, as copied, in the places that the snippet names, and with a head of its own. */
  async function openFresh(css: string, snippet: string, head = ''): Promise<Page> {
    const fresh = await visitor.newPage();
    await fresh.resize(768);
    await fresh.puppeteer.setRequestInterception(true);
    // Padding of the studio’s frame.
    const html = `<!doctype html><html lang="en"><title>Jobs</title><link rel="icon" href="data:,"><style>body { margin: 0; padding: 30.72px }</style>${head}${snippet}`;
    fresh.puppeteer.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/careers/') void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      else if (pathname === '/careers/theme.css') void request.respond({ contentType: 'text/css', body: css });
      else void request.continue({ url: request.url().replace('/careers/jobs', '/bundle/jobs') });
    });
    await fresh.goto(new URL('careers/', visitor.demo.url).href);
    return fresh;
  }

  it('include a style sheet and HTML that render the same elsewhere, light and dark', async () => {
    await studio.open();
    await studio.press('Harbor light Blue, and a warm Apply button.');
    await studio.fill('Accent, light, as a code', '#7a1fa2');
    await studio.fill('Radius, as CSS', '0.75em');
    await studio.fill('Density, as CSS', '0.8');
    await visitor.page.appears('[aria-label="Reset Density"]');
    const [css, snippet] = [await copied('Copy style sheet'), await copied('Copy snippet')];
    assert.equal(css, await studio.sheet('Style sheet'));
    const fresh = await openFresh(css, snippet, BOTH_SCHEMES);
    await fresh.appears('job-list >>> job-card >>> a');
    const compare = async (least: number) => {
      for (const scheme of ['Light', 'Dark']) {
        await studio.press(scheme);
        await visitor.page.untilOn(
          `${FRAME}html`,
          (root, wanted) => getComputedStyle(root).colorScheme === wanted,
          scheme.toLowerCase(),
        );
        await fresh.emulate({ scheme: scheme.toLowerCase() as 'light' | 'dark', reducedMotion: true });
        const [here, there] = [await partStyles(visitor.page, FRAME), await partStyles(fresh)];
        assert.ok(here.length > least, `${here.length} parts`);
        assert.deepEqual(there, here, scheme);
        // The settings are visible, not only equal.
        const [, back] = /^list: .*background-color (rgb[^;]*)/.exec(here[0] ?? '') ?? [];
        assert.equal(back, scheme === 'Light' ? 'rgb(238, 242, 244)' : 'rgb(17, 32, 43)');
      }
    };
    await compare(60);
    await studio.press('A posting');
    await fresh.on('job-list >>> job-card >>> a', (link: HTMLElement) => link.click());
    for (const [page, frame] of [
      [fresh, ''],
      [visitor.page, FRAME],
    ] as const) {
      await page.appears(`${frame}job-list >>> job-detail >>> [part=body] > :not([part=skeleton])`);
      await page.appears(`${frame}job-list >>> job-detail >>> [part~=apply] svg`);
      await page.on(`${frame}body`, ({ ownerDocument }) => (ownerDocument.activeElement as HTMLElement | null)?.blur());
    }
    await compare(15);
    const apply = (await partStyles(fresh)).find((part) => part.startsWith('apply:'));
    assert.match(apply ?? '', /background-color rgb\(244, 103, 15\);.*top-left-radius 12px/);
    await visitor.page.keepScreenshot('designer-studio');
    await fresh.keepScreenshot('designer-fresh-page');
    await fresh.close();
  });

  it('include a style sheet of a brand that is light only, which keeps every text readable in the dark', async () => {
    await studio.open();
    assert.equal(await studio.sheet('Style sheet'), NOTHING);
    await visitor.page.click('label', 'Light only');
    await visitor.page.vanishes('[aria-label="Accent, dark"]');
    for (const [name, color] of Object.entries({
      Background: '#eef2f4',
      Text: '#323232',
      Accent: '#195f8c',
      Action: '#f4670f',
    })) {
      await studio.fill(`${name}, light, as a code`, color);
      await visitor.page.appears(`[aria-label="Reset ${name}"]`);
    }
    assert.equal(await visitor.page.text('#contrast-verdict'), 'all 11 pass');
    const [css, snippet] = [await copied('Copy style sheet'), await copied('Copy snippet')];
    const declarations = [
      'color-scheme: light',
      'background-color: #eef2f4',
      'color: #323232',
      '--job-accent: #195f8c',
      '--job-action: #f4670f',
    ];
    assert.equal(css, `job-list,\njob-card,\njob-detail {\n${declarations.map((line) => `  ${line};\n`).join('')}}\n`);
    const brand = '<style>html { background: #eef2f4; color: #323232 }</style>';
    for (const head of ['', brand, BOTH_SCHEMES + brand, BOTH_SCHEMES]) {
      const fresh = await openFresh(css, snippet, head);
      await fresh.emulate({ scheme: 'dark', reducedMotion: true });
      await fresh.appears('job-list >>> job-card >>> a');
      const readable = async (path: string, least: number) => {
        const painted = await paintedTexts(fresh, `job-list >>> ${path}`);
        assert.ok(painted.length >= least, `${path}: ${painted.length} texts`);
        assert.deepEqual(
          painted.filter(({ contrast, isLarge }) => contrast < (isLarge ? 3 : 4.5)),
          [],
          head,
        );
      };
      await readable(':is(.facet-button, .status, .link, .meta, .intro)', 8);
      await fresh.click('job-list >>> .facet-button');
      await fresh.appears('job-list >>> .facet-option');
      await readable('.facet-option', 3);
      // Nothing turns black: what lies over the page has its color too.
      assert.deepEqual(
        await fresh.on('job-list >>> .facet-options', (menu) => getComputedStyle(menu).backgroundColor),
        'rgb(238, 242, 244)',
      );
      await fresh.on('job-list >>> job-card >>> a', (link: HTMLElement) => link.click());
      await fresh.appears('job-list >>> job-detail >>> [part=body] > :not([part=skeleton])');
      await readable(':is(.apply, .title, dt, dd)', 4);
      const { color } = await fresh.on('job-list >>> job-detail >>> .apply > span', (label) => ({
        color: getComputedStyle(label).color,
      }));
      assert.match(color, /^oklch\(0 0 /, 'black on orange, since white has 3 to 1');
      await fresh.close();
    }
  });

  it('include the attributes of the list, in the preview too', async () => {
    await studio.open('studio.html#list.sort=none&list.src=https://elsewhere.example/&list.facets=team');
    assert.match(await studio.sheet('Snippet'), /<job-list src="\/careers\/jobs\.json" facets="team">/);
    const field = (name: string) => `#list-controls [data-name="${name}"]`;
    await visitor.page.puppeteer.select(field('group-by'), 'team');
    await visitor.page.puppeteer.select(field('open-in'), 'dialog');
    await visitor.page.on(field('preset'), (input: HTMLInputElement) => {
      input.value = 'team=design&q="';
      input.dispatchEvent(new Event('change'));
    });
    await visitor.page.until(() => location.hash.includes('list.preset'));
    assert.match(
      await studio.sheet('Snippet'),
      /<job-list src="\/careers\/jobs\.json" open-in="dialog" group-by="team" facets="team" preset="team=design&amp;q=&quot;">/,
    );
    assert.deepEqual(
      await visitor.page.on(`${FRAME}job-list`, (list) =>
        ['open-in', 'group-by', 'facets', 'preset'].map((name) => list.getAttribute(name)),
      ),
      ['dialog', 'team', 'team', 'team=design&q="'],
    );
    await studio.open(await visitor.page.url());
    assert.equal(await visitor.page.on(field('open-in'), (select: HTMLSelectElement) => select.value), 'dialog');
  });

  it('are in reach wherever the page is scrolled to, on a phone too', async () => {
    for (const width of [1280, 390]) {
      await visitor.page.resize(width, 800);
      await studio.open();
      for (const top of [0, 600, 100_000]) {
        const reached = await visitor.page.evaluate((to) => {
          scrollTo({ top: to, behavior: 'instant' });
          return [...document.querySelectorAll('.handover button')].map((button) => {
            const { x, y, width: wide, height } = button.getBoundingClientRect();
            return document.elementFromPoint(x + wide / 2, y + height / 2) === button;
          });
        }, top);
        assert.deepEqual(reached, [true, true], `${width} px, ${top}`);
      }
    }
    await visitor.page.resize(1600, 1000);
  });

  it('include design tokens in the format of 2025.10', async () => {
    await studio.open(
      'studio.html#--job-accent=%237a1fa2|%23cc99ee&--job-radius=0.5em&--job-measure=62ch&--job-font-weight-bold=700&font=Hind,%20%27Noto%20Sans%27,%20sans-serif&--job-font-size-title=clamp(2em,%203cqi,%203em)',
    );
    const tokens = JSON.parse(await saved('Save design tokens', 'theme.tokens.json')) as {
      light: { accent: { $type: string; $value: object } };
      dark: { accent: { $type: string; $value: object } };
    };
    assert.deepEqual(tokens.light.accent.$value, {
      colorSpace: 'srgb',
      components: [0.4784, 0.1216, 0.6353],
      alpha: 1,
      hex: '#7a1fa2',
    });
    assert.equal(tokens.dark.accent.$type, 'color');
    const others = Object.entries(tokens as unknown as Record<string, { $type?: string; $value?: unknown }>);
    const shown = others.flatMap(([name, { $type, $value }]) => ($type ? [[name, $type, $value]] : []));
    assert.deepEqual(shown.sort(), [
      ['font', 'fontFamily', ['Hind', 'Noto Sans', 'sans-serif']],
      ['font-weight-bold', 'fontWeight', 700],
      ['measure', 'number', 62],
      ['radius', 'dimension', { value: 0.5, unit: 'rem' }],
    ]);
    assert.equal(await copied('Copy design tokens'), readFileSync(path.join(folder, 'theme.tokens.json'), 'utf8'));
    assert.equal(await saved('Save style sheet', 'theme.css'), await studio.sheet('Style sheet'));
  });

  it('include a link that restores all settings', async () => {
    await studio.open();
    await studio.press('Night watch One letter width, close lines.');
    for (const name of ['Dark', '390', 'Right to left', 'Text 200 %', 'Reduced motion']) await studio.press(name);
    await visitor.page.puppeteer.select('.language select', 'fi');
    await studio.press('A posting');
    await visitor.page.until(() => location.hash.includes('scene=posting'));
    const link = await copied('Copy link to this studio');
    assert.equal(link, await visitor.page.url());
    const css = await studio.sheet('Style sheet');
    await studio.open(link);
    await visitor.page.appears(`${FRAME}job-list >>> job-detail >>> [part~=apply]`);
    assert.equal(await studio.sheet('Style sheet'), css);
    assert.deepEqual(
      await visitor.page.all('[aria-pressed=true]', (pressed) =>
        pressed.map((button) => button.textContent?.trim().split('\n')[0]),
      ),
      [
        '390',
        'Dark',
        'Right to left',
        'Text 200 %',
        'Reduced motion',
        'Night watch One letter width, close lines.',
        'A posting',
      ],
    );
    assert.deepEqual(
      await visitor.page.on(`${FRAME}html`, (root: HTMLElement) => ({
        direction: root.dir,
        lang: root.lang,
        width: root.ownerDocument.defaultView?.innerWidth,
        size: getComputedStyle(root).fontSize,
        background: getComputedStyle(root.ownerDocument.body).backgroundColor,
      })),
      { direction: 'rtl', lang: 'fi', width: 390, size: '32px', background: 'rgb(10, 15, 12)' },
    );
  });

  it('include no unsafe URL from a link', async () => {
    const evil = new URLSearchParams({
      '--job-accent': 'red; } body { display: none',
      '--job-radius': 'url(https://elsewhere.example/x)',
      background: '#fff</style><script>alert(1)</script>',
      width: '1e9',
      scene: '__proto__',
      lang: 'constructor',
    });
    await studio.open(`studio.html#${evil}`);
    assert.equal(await studio.sheet('Style sheet'), NOTHING);
    assert.equal(await visitor.page.on(`${FRAME}html`, (root: HTMLElement) => root.lang), 'en');
  });
});

/** The style sheet where nothing is set. */
const NOTHING = '/* Nothing is set: the widget has the style of your page. */\n';

/** A page that follows the reader’s color scheme. */
const BOTH_SCHEMES = '<meta name="color-scheme" content="light dark">';

/** Computed styles that a theme can change. */
const PROPERTIES = [
  'color',
  'background-color',
  'border-top-color',
  'border-top-width',
  'border-top-left-radius',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'padding-top',
  'padding-left',
  'row-gap',
  'display',
  'inline-size',
];

/** Each visible part of the widget in a page, in order, with its styles; the list first. */
function partStyles(page: Page, frame = ''): Promise<string[]> {
  return page.on(
    `${frame}job-list`,
    (list, properties) => {
      const styles: string[] = [];
      // Shadow roots and elements to visit, the next at the end.
      const waiting: (ShadowRoot | Element)[] = [list];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        waiting.push(...[...next.children].reverse());
        if (!('localName' in next)) continue;
        if (next.shadowRoot) waiting.push(next.shadowRoot);
        const name = next.getAttribute('part') ?? (next === list ? 'list' : undefined);
        if (name === undefined || !next.checkVisibility()) continue;
        const style = getComputedStyle(next);
        const values = properties.map((property) => `${property} ${style.getPropertyValue(property)}`);
        styles.push(`${name}: ${values.join('; ')}`);
      }
      return styles;
    },
    PROPERTIES,
  );
}
