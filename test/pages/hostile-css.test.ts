import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Comparison } from '../../demo/hostile/compare-lists.js';
import { useDemo } from '../support/demo.js';

describe('The widget on a page with hostile CSS', () => {
  const visitor = useDemo();

  before(async () => {
    await visitor.page.resize(1280);
    await openHostile();
  });

  async function openHostile(): Promise<void> {
    await visitor.visit('hostile.html');
    // The page moves the list, and finally back.
    await visitor.page.until(() => document.querySelector('#hostile')?.parentElement?.id === 'here');
    await visitor.page.appears('#hostile >>> job-card >>> a');
    await visitor.page.appears('#plain >>> job-list >>> job-card >>> a');
  }

  /** Compares the two lists with the page’s own module. */
  const compare = () =>
    visitor.page.evaluate(async (): Promise<Comparison> => {
      const module = '/hostile/compare-lists.ts';
      const { compareLists } = (await import(module)) as { compareLists(one: Element, other: Element): Comparison };
      const hostile = document.querySelector<HTMLElement>('#hostile');
      const plain = document.querySelector<HTMLIFrameElement>('#plain')?.contentDocument?.querySelector('job-list');
      if (!hostile || !plain) throw new Error('One of the lists is not there.');
      return compareLists(hostile, plain);
    });

  const verdict = (wanted: RegExp) =>
    visitor.page.until(
      (source) => new RegExp(source).test(document.querySelector('#verdict')?.textContent ?? ''),
      wanted.source,
    );

  it('has the same computed styles as on a plain page', async () => {
    await verdict(/no difference/);
    const { elements, values, differences } = await compare();
    assert.ok(elements > 60 && values > 10_000, `${values} values of ${elements} elements`);
    assert.deepEqual(differences, []);
  });

  it('is compared by the page, which reports differences', async () => {
    await verdict(/^Compared [\d,]+ computed values in \d+ elements: no difference\.$/);
    await visitor.page.on('#hostile', (list: HTMLElement) => list.style.setProperty('--job-radius', '2em'));
    await visitor.page.click('#compare');
    await verdict(/^The lists differ: .*radius: 2em, not /);
    await visitor.page.on('#hostile', (list) => list.removeAttribute('style'));
    await visitor.page.click('#compare');
    await verdict(/no difference/);
  });

  it('is next to plain HTML that the page’s styles change', async () => {
    const spoilt = await visitor.page.on('.victim', (victim) => ({
      hidden: (victim.querySelector('[hidden]') as HTMLElement).checkVisibility(),
      list: (victim.querySelector('.list') as HTMLElement).checkVisibility(),
      title: getComputedStyle(victim.querySelector('h3 a') as Element).textTransform,
    }));
    assert.deepEqual(spoilt, { hidden: true, list: false, title: 'uppercase' });
  });

  it('stays hidden if the page hides it', async () => {
    assert.equal(await visitor.page.on('#unseen', (list) => getComputedStyle(list).display), 'none');
  });

  it('keeps the query when moved, and opens a dialog above all content', async () => {
    const { page } = visitor;
    await page.type('#hostile >>> input[type=search]', 'simulator');
    await page.reads('#hostile >>> [role=status]', '2 jobs');
    await page.click('#move');
    assert.equal(
      await page.on('#hostile >>> input[type=search]', (field: HTMLInputElement) => field.value),
      'simulator',
    );
    await page.on('#hostile', (list) => list.setAttribute('open-in', 'dialog'));
    await page.focus('#hostile >>> job-card >>> a');
    await page.press('Enter');
    await page.appears('#hostile >>> dialog >>> [part=body] > :not([part=skeleton])');
    assert.equal(await page.evaluate(() => document.elementFromPoint(640, 60)?.id), 'hostile');
  });

  it('has the same computed styles with an opened posting', async () => {
    await openHostile();
    for (const list of ['#plain >>> job-list', '#hostile']) {
      await visitor.page.on(`${list} >>> job-card >>> a`, (link: HTMLElement) => link.click());
      await visitor.page.appears(`${list} >>> job-detail >>> [part=body] > :not([part=skeleton])`);
      await visitor.page.appears(`${list} >>> job-detail >>> [part~=apply] svg`);
      // Only one of the pages can be focused.
      await visitor.page.on(list, ({ ownerDocument }) => (ownerDocument.activeElement as HTMLElement | null)?.blur());
    }
    const { elements, differences } = await compare();
    assert.ok(elements > 60, `${elements} elements`);
    assert.deepEqual(differences, []);
  });
});
