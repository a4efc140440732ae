import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { findFaults } from '../support/find-faults.js';
import { openBrowser } from '../support/open-browser.js';
import { bundleOf, sampleJob } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('the demo’s pages', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0 }), openBrowser()]);
    page = await newPage();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  // Lit says so in development, and Vite that it is connected.
  afterEach(() =>
    assert.deepEqual(
      said.filter((line) => !/Lit is in dev mode|\[vite\]/.test(line)),
      [],
    ),
  );

  async function newPage(): Promise<Page> {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 1600, height: 1000 });
    await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    opened.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => said.push(String(error)));
    return opened;
  }

  async function visit(address: string): Promise<void> {
    said = [];
    await page.goto(new URL(address, demo.url).href, { waitUntil: 'networkidle0' });
  }

  const appears = (selector: string) => page.waitForSelector(selector, { visible: true, timeout: 10_000 });

  describe('a reader on the company’s page', () => {
    it('finds one job within an article, and every other page', async () => {
      await visit('index.html');
      await appears('article job-card >>> a');
      const pages = await page.$$eval('nav.demo-pages a', (links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      assert.deepEqual(pages, ['/index.html', '/partner.html', '/hostile.html', '/studio.html', '/docs/']);
      assert.deepEqual(await findFaults(page), []);
    });
  });

  describe('a reader of the partner’s page', () => {
    it('comes to another origin, with a policy that allows next to nothing', async () => {
      said = [];
      const answer = await page.goto(new URL('partner.html', demo.url).href, { waitUntil: 'networkidle0' });
      assert.equal(page.url(), demo.partnerUrl);
      assert.notEqual(new URL(page.url()).origin, new URL(demo.url).origin);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.deepEqual(await findFaults(page), []);
    });

    it('sees only the openings in Norway, and applies as the partner’s reader', async () => {
      await appears('job-list >>> job-card >>> a');
      const places = await page.$$eval('job-list >>> job-card >>> [part=meta]', (lines) =>
        lines.map((line) => line.textContent ?? ''),
      );
      assert.ok(places.length > 1 && places.every((line) => /Norway|Noreg/.test(line)), places.join());
      await page.focus('job-list >>> job-card >>> a');
      await page.keyboard.press('Enter');
      const apply = await appears('job-list >>> dialog >>> job-detail >>> [part~=apply]');
      const href = await apply?.evaluate((link) => (link as HTMLAnchorElement).href);
      assert.equal(new URL(href ?? '').searchParams.get('source'), 'partner');
    });

    it('gives the policy nothing to refuse, and would be told if it did', async () => {
      const refused = () => page.$$eval('#refused li', (lines) => lines.map((line) => line.textContent));
      assert.deepEqual(await refused(), []);
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.waitForSelector('#refused li');
      assert.match((await refused())[0] ?? '', /^style-src-attr/);
      said = said.filter((line) => !line.includes('style-src'));
    });
  });

  describe('a designer in the studio', () => {
    const folder = temporaryFolder();
    let frame: Frame;

    before(() => page.setViewport({ width: 1600, height: 1000 }));

    async function open(address: string): Promise<void> {
      await visit(address);
      await page.waitForSelector('.contrasts td');
      frame = page.frames().find((one) => one.url().endsWith('/studio-frame.html')) as Frame;
    }

    const press = (name: string) => page.click(`::-p-aria([name="${name}"][role="button"])`);
    const textOf = (title: string) =>
      page.$$eval(
        '.sheet',
        (sheets, wanted) =>
          sheets.find((sheet) => sheet.querySelector('h3')?.textContent === wanted)?.querySelector('code')
            ?.textContent ?? '',
        title,
      );

    /** What is seen of a look: of a list, wherever it is. */
    const looks = (within: Page | Frame) =>
      within.evaluate(() => {
        const list = document.querySelector('job-list')?.shadowRoot;
        const card = list?.querySelector('job-card')?.shadowRoot;
        const seen: [Element | null | undefined, string[]][] = [
          [document.body, ['background-color', 'color', 'font-family']],
          [
            list?.querySelector('input[type=search]'),
            ['border-top-color', 'border-top-left-radius', 'font-size'],
          ],
          [list?.querySelector('.list > li'), ['border-top-color', 'border-top-left-radius', 'inline-size']],
          [list?.querySelector('.list'), ['display', 'row-gap']],
          [card?.querySelector('.title'), ['font-family', 'font-weight', 'font-size']],
          [card?.querySelector('.link'), ['color']],
          [card?.querySelector('.intro'), ['color', 'line-height']],
        ];
        return seen.map(([element, properties]) =>
          properties.map((property) => element && getComputedStyle(element).getPropertyValue(property)),
        );
      });

    it('can set every token of the elements', async () => {
      await open('studio.html');
      const missing = await page.evaluate(async () => {
        const manifest = (await (await fetch('./custom-elements.json')).json()) as {
          modules: { declarations: { cssProperties: { name: string; description: string }[] }[] }[];
        };
        const shown = document.querySelector('#controls')?.textContent ?? '';
        return manifest.modules
          .flatMap(({ declarations }) => declarations.flatMap((element) => element.cssProperties))
          .filter(({ name }) => {
            const label = name.replace('--job-', '').replaceAll('-', ' ');
            return !new RegExp(label, 'i').test(shown);
          });
      });
      assert.deepEqual(missing, []);
      assert.ok((await page.$$('.token')).length >= 22);
      assert.deepEqual(await findFaults(page), []);
    });

    it('is offered only looks that can be read, light and dark', async () => {
      const names = await page.$$eval('.looks b', (labels) => labels.map((label) => label.textContent ?? ''));
      assert.ok(names.length >= 6);
      for (const [index, name] of names.entries()) {
        const [button] = (await page.$$('.looks button')).slice(index);
        await button?.click();
        await page.waitForFunction(
          (at) => document.querySelectorAll('.looks button')[at]?.getAttribute('aria-pressed') === 'true',
          {},
          index,
        );
        const cells = await page.$$eval('.contrasts td', (tds) =>
          tds.map((td) => td.textContent?.trim() ?? ''),
        );
        assert.ok(
          cells.length >= 20 && cells.every((cell) => cell.endsWith('pass')),
          `${name}: ${cells.join('; ')}`,
        );
      }
    });

    it('is told when a colour cannot be read', async () => {
      await press('As it comes What your page says, and one blue.');
      const field = await page.waitForSelector('::-p-aria([name="Muted, light, as a code"])');
      await field?.click({ clickCount: 3 });
      await page.keyboard.type('#cccccc');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.querySelector('.contrasts td.too-little'));
      assert.match(
        await page.$eval('.contrasts td.too-little', (cell) => cell.textContent ?? ''),
        /1\.6\s+fail/,
      );
    });

    it('changes a colour, and the widget follows', async () => {
      await press('Harbour light Blue, and one warm signal kept for Apply.');
      const field = await page.waitForSelector('::-p-aria([name="Accent, light, as a code"])');
      await field?.click({ clickCount: 3 });
      await page.keyboard.type('#7A1FA2');
      await page.keyboard.press('Tab');
      await frame.waitForFunction(() => {
        const card = document.querySelector('job-list')?.shadowRoot?.querySelector('job-card');
        const link = card?.shadowRoot?.querySelector('a');
        return link && getComputedStyle(link).color === 'rgb(122, 31, 162)';
      });
      assert.match(await textOf('Style sheet'), /--job-accent: light-dark\(#7a1fa2, #7dbbe0\);/);
      const { light } = JSON.parse(await textOf('Design tokens')) as {
        light: { accent: { $value: object } };
      };
      assert.deepEqual(light.accent.$value, {
        colorSpace: 'srgb',
        components: [0.4784, 0.1216, 0.6353],
        hex: '#7a1fa2',
      });
    });

    it('gives the style sheet and the snippet away, which do the same elsewhere', async () => {
      const [css, snippet] = [await textOf('Style sheet'), await textOf('Snippet')];
      const fresh = await newPage();
      await fresh.setViewport({ width: 768, height: 900 });
      await fresh.goto(new URL('bundle/jobs.json', demo.url).href);
      const element = snippet
        .slice(snippet.indexOf('<script'))
        .replace('/careers/jobs.json', '/bundle/jobs.json');
      await fresh.setContent(
        `<!doctype html><html lang="en"><title>x</title><style>body { margin: 0; padding: 30.72px }\n${css}</style>${element}`,
      );
      await fresh.waitForSelector('job-list >>> job-card >>> a', { visible: true, timeout: 10_000 });
      assert.deepEqual(await looks(fresh), await looks(frame));
      await fresh.close();
    });

    it('sends a link that restores everything', async () => {
      await press('Dark');
      await press('390');
      await press('Right to left');
      await page.select('.language select', 'fi');
      await press('A posting');
      await page.waitForFunction(() => location.hash.includes('scene=posting'));
      const link = await textOf('Link to this studio');
      assert.equal(link, page.url());
      const before = await textOf('Style sheet');
      await page.goto('about:blank');
      await open(link);
      await frame.waitForSelector('job-list >>> job-detail >>> [part~=apply]');
      assert.equal(await textOf('Style sheet'), before);
      assert.deepEqual(
        await frame.evaluate(() => ({
          direction: document.documentElement.dir,
          lang: document.documentElement.lang,
          width: innerWidth,
          background: getComputedStyle(document.body).backgroundColor,
        })),
        { direction: 'rtl', lang: 'fi', width: 390, background: 'rgb(17, 32, 43)' },
      );
    });

    it('is not led anywhere by a link that somebody else made', async () => {
      const evil = new URLSearchParams({
        '--job-accent': 'red; } body { display: none',
        '--job-radius': 'url(https://elsewhere.example/x)',
        background: '#fff</style><script>alert(1)</script>',
        width: '1e9',
        scene: '__proto__',
        lang: 'constructor',
      });
      await page.goto('about:blank');
      await open(`studio.html#${evil}`);
      assert.equal(await textOf('Style sheet'), ':root {\n  color-scheme: light dark;\n}\n');
      assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
    });

    it('sees every state', async () => {
      const signs: Readonly<Record<string, string>> = {
        'No jobs': '[part=notice]',
        'No match': '[part=notice]',
        Error: '[part=retry]',
        Loading: '[part=skeleton]',
        '10,000 jobs': '[part=more]',
        'In groups': '[part=group-title]',
        'A posting in a dialog': 'dialog >>> [part~=apply]',
      };
      for (const [state, sign] of Object.entries(signs)) {
        await press(state);
        await frame.waitForSelector(`job-list >>> ${sign}`, { visible: true });
      }
      assert.match(await page.$eval('#events', (log) => log.textContent ?? ''), /job-load\s+{"jobs":10000/);
    });

    it('sees what the widget does where colours are forced, and back', async () => {
      await press('A posting');
      await frame.waitForSelector('job-list >>> job-detail >>> [part~=apply]', { visible: true });
      for (const style of ['solid', 'none']) {
        await press('Forced colours');
        await frame.waitForFunction(
          (wanted) => {
            const detail = document.querySelector('job-list')?.shadowRoot?.querySelector('job-detail');
            const apply = detail?.shadowRoot?.querySelector('.apply');
            return apply && getComputedStyle(apply).borderTopStyle === wanted;
          },
          {},
          style,
        );
      }
    });

    it('can use the widget in the frame, but is not led away from it', async () => {
      const process = await frame.waitForSelector('job-list >>> job-detail >>> .job-process > summary', {
        visible: true,
      });
      await process?.evaluate((summary) => (summary as HTMLElement).click());
      assert.ok(await process?.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open));
      const apply = await frame.waitForSelector('job-list >>> job-detail >>> [part~=apply]');
      await apply?.evaluate((link) => (link as HTMLElement).click());
      await page.waitForFunction(() => document.querySelector('#events')?.textContent?.includes('job-apply'));
      assert.match(frame.url(), /\/studio-frame\.html$/);
    });

    it('makes the frame wider with the keyboard', async () => {
      await press('390');
      await page.focus('[role=separator]');
      await page.keyboard.press('ArrowRight');
      await frame.waitForFunction(() => innerWidth === 400);
    });

    it('looks at jobs of their own', async () => {
      const file = path.join(folder, 'jobs.json');
      writeFileSync(file, JSON.stringify(bundleOf([sampleJob('own', { title: 'A job of our own' })])));
      const field = (await page.$('input#files')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
      await frame.waitForFunction(() => {
        const card = document.querySelector('job-list')?.shadowRoot?.querySelector('job-card');
        return card?.shadowRoot?.textContent?.includes('A job of our own');
      });
    });

    it('has the part lit up that the keyboard is at', async () => {
      await page.$$eval('.drawer', (drawers) => {
        for (const drawer of drawers) (drawer as HTMLDetailsElement).open = true;
      });
      await page.$$eval('.parts button', (buttons) =>
        (
          buttons.find((button) => button.textContent?.trim().startsWith('search-input')) as HTMLElement
        ).focus(),
      );
      await frame.waitForFunction(() => {
        const field = document.querySelector('job-list')?.shadowRoot?.querySelector('[part=search-input]');
        return field && getComputedStyle(field).outlineColor === 'rgb(229, 0, 125)';
      });
    });
  });
});
