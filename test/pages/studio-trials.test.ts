import assert from 'node:assert/strict';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { before, beforeEach, describe, it } from 'node:test';
import { visitDemo } from '../support/demo-visit.js';
import { bundleOf, sampleJob } from '../support/sample-bundle.js';
import { studioOf } from '../support/studio.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('a designer’s trials in the studio', () => {
  const ours = sampleJob('own', { title: 'A job of our own' });
  const folder = temporaryFolder({
    'jobs.json': JSON.stringify(bundleOf([ours, { id: 'broken' }])),
    'own.en.json': JSON.stringify({ schemaVersion: 1, id: 'own', lang: 'en', html: '<p>And its text.</p>' }),
    'rubbish.json': '{"jobs": [',
    'old.json': JSON.stringify({ ...bundleOf([ours]), schemaVersion: 0 }),
    'none.json': JSON.stringify(bundleOf([{ id: 'broken' }])),
  });
  const visitor = visitDemo();
  const studio = studioOf(visitor);

  before(() => studio.open());
  beforeEach(() => visitor.page.evaluate(() => scrollTo(0, 0)));

  const showsJob = (title: string) =>
    studio.frame.waitForFunction(
      (wanted) =>
        document
          .querySelector('job-list')
          ?.shadowRoot?.querySelector('job-card')
          ?.shadowRoot?.textContent?.includes(wanted),
      {},
      title,
    );
  const log = () => visitor.page.$eval('#events', (events) => events.textContent?.replace(/\s+/g, ' ') ?? '');

  /** Drops files onto a place, as a browser does when they come from a folder. */
  async function dropOnto(selector: string, ...names: string[]): Promise<void> {
    const target = (await visitor.page.$(selector)) as ElementHandle;
    await target.scrollIntoView();
    const { x, y } = await target.clickablePoint();
    const session = await visitor.page.createCDPSession();
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
    visitor.page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('#drop [role=status]')?.textContent ?? ''),
      {},
      wanted.source,
    );

  it('sees every state', async () => {
    const signs: Readonly<Record<string, string>> = {
      'No jobs': '[part=notice]',
      'No match': '[part=notice]',
      Error: '[part=retry]',
      Loading: '[part=skeleton]',
      '5 jobs': 'job-card >>> a',
      '100 jobs': '[part=load-more]',
      '10,000 jobs': '[part=load-more]',
      'Partly broken': 'job-card >>> a',
      'In groups': '[part=group-title]',
      'A posting': 'job-detail >>> [part~=apply]',
      'A posting in a dialog': 'dialog >>> [part~=apply]',
    };
    const offered = await visitor.page.$$eval('.scenes button', (buttons) =>
      buttons.map((button) => button.textContent?.trim()),
    );
    assert.deepEqual(
      offered.filter((name) => !Object.hasOwn(signs, name ?? '')),
      ['The demo’s jobs'],
    );
    for (const [state, sign] of Object.entries(signs)) {
      await studio.press(state);
      await studio.frame.waitForSelector(`job-list >>> ${sign}`, { visible: true });
    }
    assert.match(await log(), /job-load {"jobs":10000,"broken":0}/);
    assert.match(await log(), /job-load {"jobs":5,"broken":3}/);
  });

  it('is shown the frame on choosing a state, though the states are far below it on a phone', async () => {
    await visitor.page.setViewport({ width: 390, height: 800 });
    await studio.open();
    await studio.press('Error');
    await visitor.page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return Math.min(bottom, innerHeight) - Math.max(top, 0) > 300;
    });
    await visitor.page.setViewport({ width: 1600, height: 1000 });
  });

  it('reads in the log what the widget tells its page', async () => {
    await studio.press('The demo’s jobs');
    await studio.press('Clear');
    assert.match(await log(), /^Search, filter, open a posting or apply/);
    const field = await studio.frame.waitForSelector('job-list >>> input[type=search]', { visible: true });
    await field?.type('simulator');
    await visitor.page.waitForFunction(() => /job-filter/.test(document.querySelector('#events')?.textContent ?? ''));
    const card = await studio.frame.waitForSelector('job-list >>> job-card >>> a', { visible: true });
    await card?.click();
    await visitor.page.waitForFunction(() => /job-open/.test(document.querySelector('#events')?.textContent ?? ''));
    assert.match(await log(), /job-open {"id":"[\w-]+","lang":"en"}.*job-filter {.*"searching":true,"count":2}/);
  });

  it('can use the widget in the frame, but is not led away from it', async () => {
    // So that what is found afterwards is not the posting that was opened before.
    await studio.press('No jobs');
    await studio.frame.waitForSelector('job-list >>> [part=notice]', { visible: true });
    await studio.press('A posting');
    const process = await studio.frame.waitForSelector('job-list >>> job-detail >>> .job-process > summary', {
      visible: true,
    });
    await process?.evaluate((summary) => (summary as HTMLElement).click());
    assert.ok(await process?.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open));
    const apply = await studio.frame.waitForSelector('job-list >>> job-detail >>> [part~=apply]');
    await apply?.evaluate((link) => (link as HTMLElement).click());
    await visitor.page.waitForFunction(() => /job-apply/.test(document.querySelector('#events')?.textContent ?? ''));
    assert.match(studio.frame.url(), /\/studio-frame\.html$/);
  });

  it('sees what the widget does where colors are forced, and back', async () => {
    for (const style of ['solid', 'none']) {
      await studio.press('Forced colors');
      await studio.frame.waitForFunction(
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

  it('makes the frame wider with the keyboard, and with the pointer', async () => {
    await studio.press('390');
    await visitor.page.focus('[role=separator]');
    await visitor.page.keyboard.press('ArrowRight');
    await studio.frame.waitForFunction(() => innerWidth === 400);
    const handle = (await visitor.page.$('[role=separator]')) as ElementHandle;
    const { x, y } = await handle.clickablePoint();
    await visitor.page.mouse.move(x, y);
    await visitor.page.mouse.down();
    await visitor.page.mouse.move(x + 60, y, { steps: 3 });
    await visitor.page.mouse.up();
    await studio.frame.waitForFunction(() => innerWidth === 460);
  });

  it('has the part lit up that the pointer or the keyboard is at, and says its selector', async () => {
    const isLit = (part: string, color: string) =>
      studio.frame.waitForFunction(
        (name, wanted) => {
          const list = document.querySelector('job-list')?.shadowRoot;
          const found = list?.querySelector(`[part~=${name}]`);
          const { top = -1, bottom = 0 } = found?.getBoundingClientRect() ?? {};
          const isThere = wanted === 'none' || (top >= 0 && bottom <= innerHeight);
          const { outlineColor, outlineStyle } = found ? getComputedStyle(found) : {};
          return isThere && (wanted === 'none' ? outlineStyle === 'none' : outlineColor === wanted);
        },
        {},
        part,
        color,
      );
    const LIT = 'rgb(229, 0, 125)';
    const partButton = async (part: string) => {
      const found = await visitor.page.waitForSelector(`.parts li:not(.absent) ::-p-text(${part})`);
      return (await found?.evaluateHandle((code) => code.closest('button'))) as ElementHandle<HTMLElement>;
    };
    await studio.press('100 jobs');
    await (await partButton('search-input')).focus();
    await isLit('search-input', LIT);
    await visitor.page.keyboard.press('Tab');
    await isLit('search-input', 'none');
    // It is far below what the frame shows.
    await (await partButton('load-more')).hover();
    await isLit('load-more', LIT);
    await visitor.page.mouse.move(0, 0);
    await isLit('load-more', 'none');
    await (await partButton('search-input')).focus();
    await visitor.page.keyboard.press('Enter');
    // Nobody has allowed this page to write to the clipboard: so it says what it would have written.
    await visitor.page.waitForFunction(
      () => document.querySelector('#status')?.textContent === 'job-list::part(search-input)',
    );
  });

  it('says which parts are in view, as soon as they are', async () => {
    await studio.press('The demo’s jobs');
    await visitor.page.waitForSelector('.parts li.absent ::-p-text(apply-bar)');
    await studio.press('A posting');
    await visitor.page.waitForSelector('.parts li:not(.absent) ::-p-text(apply-bar)');
  });

  it('looks at jobs of their own, dropped onto the widget itself', async () => {
    await dropOnto('iframe', 'jobs.json', 'own.en.json');
    await dropMessage(/^Jobs shown: 1, with texts: 1\. Left out, since not as agreed: 1\.$/);
    await showsJob('A job of our own');
    const link = await studio.frame.waitForSelector('job-list >>> job-card >>> a', { visible: true });
    await link?.click();
    await studio.frame.waitForFunction(() =>
      document
        .querySelector('job-list')
        ?.shadowRoot?.querySelector('job-detail')
        ?.shadowRoot?.textContent?.includes('And its text.'),
    );
  });

  it('is told what is wrong with a file, and keeps what was', async () => {
    await studio.press('5 jobs');
    await studio.press('Your own');
    await showsJob('A job of our own');
    const wrongs: readonly (readonly [file: string, message: RegExp])[] = [
      ['rubbish.json', /^rubbish\.json is not JSON\. The preview is unchanged\.$/],
      ['old.json', /^old\.json: unsupported schema version 0; expected 1\./],
      ['none.json', /^none\.json: no job matches the schema\./],
      ['own.en.json', /^No jobs\.json found among these files/],
    ];
    for (const [file, message] of wrongs) {
      await dropOnto('#drop', file);
      await dropMessage(message);
      await showsJob('A job of our own');
    }
    const field = (await visitor.page.$('input#files')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path.join(folder, 'jobs.json'));
    await dropMessage(/^Jobs shown: 1, with texts: 0/);
  });
});
