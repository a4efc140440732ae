import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const posting = (title: string, text: string) => `---\ntitle: ${title}\nlanguage: en\n---\n\n${text}\n`;

describe('careers-widget preview', () => {
  const folder = temporaryFolder({ 'engineer.md': posting('Engineer', 'Build ships.') });
  let preview: ChildProcess;
  const browser = useBrowser();
  let page: Page;

  before(async () => {
    preview = spawn(process.execPath, [path.join(repositoryRoot, 'dist/cli.js'), 'preview', folder], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const url = await new Promise<string>((resolve) => {
      preview.stdout?.on('data', (chunk) => {
        const [found] = /http:\S+/.exec(String(chunk)) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    page = await browser.newPage();
    await page.goto(url);
  });
  after(async () => {
    const ended = once(preview, 'exit');
    preview.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null], 'ends by itself on SIGTERM');
  });

  const shows = (title: string) => page.appears('job-list >>> job-card >>> a', title);

  it('shows the postings in the widget', async () => {
    await shows('Engineer');
  });

  it('updates a changed posting in the open page, without a reload', async () => {
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    writeFileSync(path.join(folder, 'engineer.md'), posting('Boat builder', 'Build boats.'));
    await shows('Boat builder');
    assert.equal(await page.evaluate(() => 'isSamePage' in window), true);
  });

  it('answers 404 for an unknown path, and keeps serving', async () => {
    for (const pathname of ['//', '/nowhere', '/%E0%A4%A'])
      assert.equal((await fetch(new URL(await page.url()).origin + pathname)).status, 404, pathname);
  });

  it('adds a new posting, and keeps serving after a posting with an error', async () => {
    writeFileSync(path.join(folder, 'cook.md'), '---\nintro: no title\n---\n');
    writeFileSync(path.join(folder, 'pilot.md'), posting('Pilot', 'Lead ships.'));
    await shows('Pilot');
  });
});
