import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import type { Comparison } from '../../demo/hostile/compare-lists.js';
import { visitDemo } from '../support/demo-visit.js';

describe('the widget on a hostile page', () => {
  const visitor = visitDemo();

  before(async () => {
    await visitor.page.setViewport({ width: 1280, height: 900 });
    await openHostile();
  });

  async function openHostile(): Promise<void> {
    await visitor.visit('hostile.html');
    // It comes to rest where it began.
    await visitor.page.waitForFunction(() => document.querySelector('#hostile')?.parentElement?.id === 'here');
    await visitor.appears('#hostile >>> job-card >>> a');
  }

  /** What the page itself finds, by the module with which it does. */
  const compare = () =>
    visitor.page.evaluate(`import('/hostile/compare-lists.ts').then(({ compareLists }) => {
      const [hostile, plain] = ['#hostile', '#plain'].map((id) => document.querySelector(id));
      return compareLists(hostile, plain.contentDocument.querySelector('job-list'));
    })`) as Promise<Comparison>;

  const verdict = (wanted: RegExp) =>
    visitor.page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('#verdict')?.textContent ?? ''),
      {},
      wanted.source,
    );

  it('looks to the last property as on a plain page', async () => {
    const { elements, values, differences } = await compare();
    assert.ok(elements > 60 && values > 10_000, `${values} values of ${elements} elements`);
    assert.deepEqual(differences, []);
  });

  it('has the page say so, and say when it is not so', async () => {
    await verdict(
      /^The two lists were compared just now: [\d,]+ values of style in \d+ elements, and no difference\.$/,
    );
    await visitor.page.$eval('#hostile', (list) => (list as HTMLElement).style.setProperty('--job-radius', '2em'));
    await visitor.page.click('#compare');
    await verdict(/^The two lists do not look the same, first here: .*radius: 2em, not /);
    await visitor.page.$eval('#hostile', (list) => list.removeAttribute('style'));
    await visitor.page.click('#compare');
    await verdict(/no difference/);
  });

  it('stands beside ordinary HTML that is spoilt', async () => {
    const spoilt = await visitor.page.$eval('.victim', (victim) => ({
      hidden: (victim.querySelector('[hidden]') as HTMLElement).checkVisibility(),
      list: (victim.querySelector('.list') as HTMLElement).checkVisibility(),
      title: getComputedStyle(victim.querySelector('h3 a') as Element).textTransform,
    }));
    assert.deepEqual(spoilt, { hidden: true, list: false, title: 'uppercase' });
  });

  it('stays hidden where it is', async () => {
    assert.equal(await visitor.page.$eval('#unseen', (list) => getComputedStyle(list).display), 'none');
  });

  it('keeps what was typed when it is moved, and opens over everything', async () => {
    const { page } = visitor;
    await page.type('#hostile >>> input[type=search]', 'simulator');
    await page.waitForFunction(
      () =>
        document.querySelector('#hostile')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ===
        '2 jobs',
    );
    await page.click('#move');
    assert.equal(
      await page.$eval('#hostile >>> input[type=search]', (field) => (field as HTMLInputElement).value),
      'simulator',
    );
    await page.$eval('#hostile', (list) => list.setAttribute('open-in', 'dialog'));
    await page.focus('#hostile >>> job-card >>> a');
    await page.keyboard.press('Enter');
    await visitor.appears('#hostile >>> dialog >>> [part=body] > :not([part=skeleton])');
    const onTop = await page.evaluate(() => document.elementFromPoint(640, 60)?.id);
    assert.equal(onTop, 'hostile');
  });

  it('looks so with a posting opened', async () => {
    await openHostile();
    const plain = visitor.page.frames().find((one) => one.url().endsWith('/plain.html')) as Frame;
    for (const within of [plain, visitor.page]) {
      await within.$eval('job-list >>> job-card >>> a', (link) => (link as HTMLElement).click());
      await within.waitForSelector('job-list >>> job-detail >>> [part=body] > :not([part=skeleton])', {
        visible: true,
      });
      await within.waitForSelector('job-list >>> job-detail >>> [part~=apply] svg', { visible: true });
      // The focus can be on one of the pages only.
      await within.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
    const { elements, differences } = await compare();
    assert.ok(elements > 60, `${elements} elements`);
    assert.deepEqual(differences, []);
  });
});
