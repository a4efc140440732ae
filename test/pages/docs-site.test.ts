import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentNames } from '../../build-scripts/package/documents/documents.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { readDocuments } from '../../demo/docs-site/documents.js';
import { useDemo } from '../support/demo.js';
import { repositoryRoot } from '../support/repository.js';

const documents = readDocuments(repositoryRoot);
const paths = ['/docs/', ...documents.map(({ page }) => `/docs/${page}.html`)];

describe('The documentation in the demo', () => {
  const visitor = useDemo();

  async function resize(width: number, scheme: 'light' | 'dark'): Promise<void> {
    await visitor.page.resize(width);
    await visitor.page.emulate({ scheme, reducedMotion: true });
  }

  async function open(path: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    await resize(width, scheme);
    await visitor.visit(path);
    await visitor.page.appears('h1');
  }

  it('lists every document, including the changelog and the license', async () => {
    await open('/docs/', 1280);
    const listed = await visitor.page.all('main a', (links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(listed, paths.slice(1));
    const files = documents.map(({ file }) => file);
    for (const name of documentNames(repositoryRoot)) assert.ok(files.includes(name), name);
  });

  const ids = new Map<string, Set<string>>();
  /** Link targets, each with a page that links to it. */
  const links = new Map<string, string>();

  for (const path of paths) {
    it(`is accessible at ${path}, in a wide light window and on a dark phone`, async () => {
      await open(path, 1280);
      assert.equal(await visitor.page.count('h1'), 1);
      assert.deepEqual(await visitor.page.accessibilityFaults(), []);
      // Errors of the page itself; the examples of shortcodes link to postings that do not exist.
      const own = await visitor.page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        hrefs: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      }));
      ids.set(path, new Set(own.ids));
      for (const href of own.hrefs) if (href.startsWith(visitor.demo.url)) links.set(href, path);

      await resize(390, 'dark');
      await visitor.page.vanishes('.contents details[open]');
      const excess = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0, `${excess} px too wide`);
      // The rest is as it was.
      assert.deepEqual(
        await visitor.page.accessibilityFaults(['color-contrast', 'target-size', 'scrollable-region-focusable']),
        [],
      );
    });
  }

  it('has no broken links', async () => {
    assert.equal(ids.size, paths.length);
    assert.ok(links.size > 150, `${links.size} links`);
    const broken: string[] = [];
    for (const [href, from] of links) {
      const { pathname, hash } = new URL(href);
      const isThere = ids.has(pathname) || (await fetch(href, { redirect: 'manual' })).status < 400;
      const anchor = decodeURIComponent(hash.slice(1));
      if (!isThere || (anchor && !ids.get(pathname)?.has(anchor))) broken.push(`${from} → ${href}`);
    }
    assert.deepEqual(broken, []);
  });

  it('shows the table of contents beside the text, and collapsed in narrow windows', async () => {
    const isUnfolded = () => visitor.page.on('.contents details', (contents: HTMLDetailsElement) => contents.open);
    await open('/docs/theming.html', 1280);
    assert.equal(await isUnfolded(), true);
    const listed = await visitor.page.texts('.contents a');
    const headings = await visitor.page.texts('article :is(h2, h3)');
    assert.deepEqual(listed, headings);
    await visitor.page.click('.contents a[href="#parts"]');
    await visitor.page.appears('.contents a[aria-current][href="#parts"]');
    await open('/docs/theming.html', 390);
    assert.equal(await isUnfolded(), false);
  });

  it('makes wide code and tables scrollable by keyboard', async () => {
    await open('/docs/authoring.html', 390);
    for (const selector of ['pre', '.wide']) {
      const scroller = `article ${selector}[tabindex="0"][role=group]`;
      await visitor.page.focus(scroller);
      await visitor.page.press('ArrowRight');
      await visitor.page.untilOn(scroller, (box) => box.scrollLeft > 0);
    }
    const missed = await visitor.page.all('pre:not([tabindex]), .wide:not([tabindex])', (boxes) =>
      boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent),
    );
    assert.deepEqual(missed, []);
  });

  it('shows a live element in place of the picture of each shortcode', async () => {
    await open('/docs/authoring.html', 1280, 'dark');
    const pictured = [...BUILT_IN_SHORTCODES.values()].filter(
      ({ documentation }) => documentation.picture !== undefined,
    );
    const ids = await visitor.page.all('job-detail.example', (postings: HTMLElementTagNameMap['job-detail'][]) =>
      postings.map(({ job }) => job?.id),
    );
    assert.deepEqual(
      ids,
      pictured.map(({ name }) => name),
    );
    await visitor.page.until(() =>
      [...document.querySelectorAll('job-detail.example')].every((posting) => {
        const body = posting.shadowRoot?.querySelector('[part=body]');
        return (body?.textContent ?? '').trim() !== '' && !!body?.clientHeight;
      }),
    );
    assert.equal(await visitor.page.count('img[src^="pictures/shortcodes/"]'), 0);
  });
});
