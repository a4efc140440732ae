import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { usePlainPages } from '../support/plain-page.js';

describe('Printed pages', () => {
  const plain = usePlainPages();
  const isShown = (path: string) => plain.page.on(path, (element) => element.checkVisibility());
  const contentAfter = (path: string) =>
    plain.page.all(path, (elements) => elements.map((element) => getComputedStyle(element, '::after').content));

  before(() => plain.page.emulate({ type: 'print' }));

  it('show the jobs without controls, each on one sheet', async () => {
    await plain.open({ query: '?location=NO' });
    assert.equal(await isShown('job-list >>> .filters'), false);
    assert.equal(await isShown('job-list >>> .active-filters'), false);
    assert.equal(await isShown('job-list >>> .status'), true);
    const breaks = await plain.page.all('job-list >>> [part=item]', (items) =>
      items.map((item) => getComputedStyle(item).breakInside),
    );
    assert.deepEqual([...new Set(breaks)], ['avoid']);
  });

  it('show where to apply once, and the addresses of links', async () => {
    await plain.open({ query: '?job=control-room-engineer' });
    await plain.page.appears('.job-contact');
    const url = 'https://apply.kvernsund.example/control-room';
    assert.deepEqual(await contentAfter('.apply'), [`" ${url}?ref=site"`]);
    assert.deepEqual(await contentAfter('.job-apply'), ['none']);
    // This link shows its address.
    assert.deepEqual(await contentAfter('.job-contact a[href^=mailto]'), ['none']);
    await plain.page.on('.job-contact a[href^=mailto]', (link: HTMLElement) => {
      link.dataset['address'] = 'solveig@kvernsund.example';
    });
    assert.match(String(await contentAfter('.job-contact a[href^=mailto]')), /solveig@kvernsund\.example/);
    const headings = await plain.page.all('[part=body] :is(h2, h3)', (found) =>
      found.map((heading) => getComputedStyle(heading).breakAfter),
    );
    assert.deepEqual([...new Set(headings)], ['avoid']);
  });
});

describe('The apply bar of a phone', () => {
  const plain = usePlainPages();

  it('hides while an apply link of the text is in view', async () => {
    await plain.page.resize(390, 800);
    await plain.open({ query: '?job=control-room-engineer' });
    await plain.page.appears('.apply-bar');
    const visibility = (wanted: string) =>
      plain.page.untilOn('.apply-bar', (bar, value) => getComputedStyle(bar).visibility === value, wanted);
    await visibility('visible');
    await plain.page.on('.job-apply', (link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await visibility('hidden');
    await plain.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await visibility('visible');
  });
});
