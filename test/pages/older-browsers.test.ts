import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { buildScript, serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = (script: string, hidden = '') => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title><script>${hidden}</script>
    <job-list src="/careers/jobs.json" style="--job-action: #f4670f"><p>Write to us.</p></job-list>
    <script type="module" src="/${script}"></script></html>`,
});

/** Hides what the oldest supported browsers have, but the ones before did not. */
const HIDDEN: Record<string, string> = {
  'URL.canParse': 'delete URL.canParse',
  checkVisibility: 'delete Element.prototype.checkVisibility',
  ':has':
    'const supports = CSS.supports; CSS.supports = (...args) => !args[0].includes(":has") && supports.apply(CSS, args)',
};

describe('A browser that is too old', () => {
  const browser = useBrowser();
  const folder = temporaryFolder();
  let host: Host;
  let visitor: Page;

  before(async () => {
    await buildScript(folder);
    const script = readFileSync(path.join(folder, 'careers-widget.js'), 'utf8');
    assert.match(script, /oklch\(from/);
    writeFileSync(path.join(folder, 'no-relative-colors.js'), script.replaceAll('oklch(from', 'unknown(from'));
    host = await serveHost(folder, {
      ...Object.fromEntries(
        Object.entries(HIDDEN).map(([name, hidden]) => [`/${name}`, page('careers-widget.js', hidden)]),
      ),
      '/colors': page('no-relative-colors.js'),
    });
    visitor = await browser.newPage();
  });
  after(() => host?.close());

  for (const name of Object.keys(HIDDEN)) {
    it(`without ${name} shows the fallback content, and no error`, async () => {
      await visitor.goto(`${host.origin}/${name}`);
      assert.deepEqual(
        await visitor.on('job-list > p', (words) => ({
          isShown: words.getBoundingClientRect().height > 0,
          isDefined: words.parentElement?.matches(':defined'),
        })),
        { isShown: true, isDefined: false },
      );
      assert.deepEqual(visitor.messages, []);
    });
  }

  it('without relative colors shows the jobs, and the apply button in the color of the page', async () => {
    await visitor.goto(`${host.origin}/colors?job=control-room-engineer`);
    await visitor.appears('job-list >>> job-detail >>> .apply > span');
    assert.deepEqual(
      await visitor.on('job-list >>> job-detail >>> .apply > span', (label) => [
        getComputedStyle(label).color,
        getComputedStyle(label.parentElement as Element).backgroundColor,
      ]),
      ['rgb(255, 255, 255)', 'rgb(244, 103, 15)'],
    );
    assert.deepEqual(visitor.messages, []);
  });
});
