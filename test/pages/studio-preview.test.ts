import assert from 'node:assert/strict';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { before, beforeEach, describe, it } from 'node:test';
import { FRAME, studioOf, useDemo } from '../support/demo.js';
import { bundleOf, sampleJob } from '../support/sample-bundle.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const CARD = `${FRAME}job-list >>> job-card >>> a`;
const DETAIL = `${FRAME}job-list >>> job-detail >>> `;

describe('The preview of the studio', () => {
  const ours = sampleJob('own', { title: 'A job of our own' });
  const folder = temporaryFolder({
    'jobs.json': JSON.stringify(bundleOf([ours, { id: 'broken' }])),
    'own.en.json': JSON.stringify({ schemaVersion: 2, id: 'own', lang: 'en', html: '<p>And its text.</p>' }),
    'rubbish.json': '{"jobs": [',
    'old.json': JSON.stringify({ ...bundleOf([ours]), schemaVersion: 0 }),
    'none.json': JSON.stringify(bundleOf([{ id: 'broken' }])),
  });
  const visitor = useDemo();
  const studio = studioOf(visitor);

  before(() => studio.open());
  beforeEach(() => visitor.page.evaluate(() => scrollTo(0, 0)));

  const showsJob = (title: string) => visitor.page.appears(CARD, title);
  const log = () => visitor.page.text('#events');
  const logs = (event: string) =>
    visitor.page.untilOn('#events', (events, name) => events.textContent?.includes(name), event);

  /** Drops files onto an element, as the browser does for files from a folder. */
  async function dropOnto(selector: string, ...names: string[]): Promise<void> {
    const [x, y] = await visitor.page.place(selector);
    const session = await visitor.page.puppeteer.createCDPSession();
    const files = names.map((name) => path.join(folder, name));
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', {
        type,
        x,
        y,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await session.detach();
  }

  const dropMessage = (wanted: RegExp) =>
    visitor.page.untilOn(
      '#drop [role=status]',
      (status, source) => new RegExp(source).test(status.textContent ?? ''),
      wanted.source,
    );

  it('shows every state', async () => {
    const signs: Readonly<Record<string, string>> = {
      'No jobs': '[part=notice]',
      'No match': '[part=notice]',
      Error: '[part=retry]',
      Loading: '[part=skeleton]',
      '5 jobs': 'job-card >>> a',
      '100 jobs': '[part=load-more]',
      'Partly broken': 'job-card >>> a',
      'A posting': 'job-detail >>> [part~=apply]',
    };
    const offered = await visitor.page.texts('.scenes button');
    assert.deepEqual(
      offered.filter((name) => !Object.hasOwn(signs, name)),
      ['The demo’s jobs'],
    );
    for (const [state, sign] of Object.entries(signs)) {
      await studio.press(state);
      await visitor.page.appears(`${FRAME}job-list >>> ${sign}`);
    }
    await logs('job-load {"jobs":100,"broken":0}');
    await logs('job-load {"jobs":5,"broken":3}');
  });

  it('scrolls to the frame when a state is selected on a phone', async () => {
    await visitor.page.resize(390, 800);
    await studio.open();
    await studio.press('Error');
    await visitor.page.until(() => {
      const { top, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return Math.min(bottom, innerHeight) - Math.max(top, 0) > 300;
    });
    await visitor.page.resize(1600, 1000);
  });

  it('logs the events of the widget', async () => {
    await studio.press('The demo’s jobs');
    await studio.press('Clear');
    assert.match(await log(), /^Search, filter, open a posting or apply/);
    await visitor.page.type(`${FRAME}job-list >>> input[type=search]`, 'simulator');
    await logs('"searching":true,"count":2');
    await visitor.page.click(CARD);
    await logs('job-open');
    assert.match(
      await log(),
      /job-open {"id":"[\w-]+","lang":"en","title":"[^"]+"}.*job-filter {.*"searching":true,"count":2,"ids":\[.*\]}/,
    );
  });

  it('runs the widget in a frame that does not navigate', async () => {
    // So that the title found afterwards is not that of an open posting.
    await studio.press('No jobs');
    await visitor.page.appears(`${FRAME}job-list >>> [part=notice]`);
    await studio.press('A posting');
    await visitor.page.click(`${DETAIL}.job-process > summary`);
    await visitor.page.appears(`${DETAIL}.job-process[open]`);
    await visitor.page.on(`${DETAIL}[part~=apply]`, (link: HTMLElement) => link.click());
    await logs('job-apply');
    const url = await visitor.page.on('iframe', (frame: HTMLIFrameElement) => frame.contentWindow?.location.href);
    assert.match(url ?? '', /\/studio-frame\.html$/);
  });

  it('emulates forced colors', async () => {
    for (const style of ['solid', 'none']) {
      await studio.press('Forced colors');
      await visitor.page.untilOn(
        `${DETAIL}.apply`,
        (apply, wanted) => getComputedStyle(apply).borderTopStyle === wanted,
        style,
      );
    }
  });

  it('resizes the frame by keyboard and pointer', async () => {
    await studio.press('390');
    await visitor.page.focus('[role=separator]');
    const isWide = (width: number) =>
      visitor.page.untilOn(
        'iframe',
        (frame: HTMLIFrameElement, wanted) => frame.contentWindow?.innerWidth === wanted,
        width,
      );
    await isWide(390);
    await visitor.page.press('ArrowRight');
    await isWide(400);
    const [x, y] = await visitor.page.place('[role=separator]');
    const { mouse } = visitor.page.puppeteer;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 60, y, { steps: 3 });
    await mouse.up();
    await isWide(460);
  });

  it('highlights the part under the pointer or focus, with its selector', async () => {
    const isLit = (part: string, color: string) =>
      visitor.page.untilOn(
        `${FRAME}job-list >>> [part~=${part}]`,
        (found, wanted) => {
          const { top, bottom } = found.getBoundingClientRect();
          const height = found.ownerDocument.defaultView?.innerHeight ?? 0;
          const { outlineColor, outlineStyle } = getComputedStyle(found);
          if (wanted === 'none') return outlineStyle === 'none';
          return top >= 0 && bottom <= height && outlineColor === wanted;
        },
        color,
      );
    const LIT = 'rgb(229, 0, 125)';
    const PART = '.parts li:not(.absent) button';
    await studio.press('100 jobs');
    await visitor.page.focus(PART, 'search-input');
    await isLit('search-input', LIT);
    await visitor.page.press('Tab');
    await isLit('search-input', 'none');
    // It is below the visible part of the frame.
    await visitor.page.hover(PART, 'load-more');
    await isLit('load-more', LIT);
    await visitor.page.puppeteer.mouse.move(0, 0);
    await isLit('load-more', 'none');
    await visitor.page.focus(PART, 'search-input');
    await visitor.page.press('Enter');
    // The page has no permission to write to the clipboard, so it reports the text.
    await visitor.page.reads('#status', 'job-list::part(search-input)');
  });

  it('lists visible parts', async () => {
    await studio.press('The demo’s jobs');
    await visitor.page.appears('.parts li.absent', 'apply-bar');
    await studio.press('A posting');
    await visitor.page.appears('.parts li:not(.absent)', 'apply-bar');
  });

  it('shows dropped jobs', async () => {
    await dropOnto('iframe', 'jobs.json', 'own.en.json');
    await dropMessage(/^Jobs shown: 1, with texts: 1\. Not shown, because they do not match the schema: 1\.$/);
    await showsJob('A job of our own');
    await visitor.page.click(CARD);
    await visitor.page.appears(`${DETAIL}p`, 'And its text.');
  });

  it('reports an invalid file, and keeps the previous jobs', async () => {
    await studio.press('5 jobs');
    await studio.press('Your own');
    await showsJob('A job of our own');
    const wrongs: readonly (readonly [file: string, message: RegExp])[] = [
      ['rubbish.json', /^rubbish\.json is not JSON\. The preview is unchanged\.$/],
      ['old.json', /^old\.json: unsupported schema version 0; expected 2\./],
      ['none.json', /^none\.json: no job matches the schema\./],
      ['own.en.json', /^No jobs\.json found among these files/],
    ];
    for (const [file, message] of wrongs) {
      await dropOnto('#drop', file);
      await dropMessage(message);
      await showsJob('A job of our own');
    }
    const field = await visitor.page.puppeteer.$('input#files');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path.join(folder, 'jobs.json'));
    await dropMessage(/^Jobs shown: 1, with texts: 0/);
  });
});
