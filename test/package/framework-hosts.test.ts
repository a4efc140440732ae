import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { installPackage } from '../support/installed-package.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { sampleBundle } from '../support/sample-bundle.js';
import { serveHost, type Host } from '../support/serve-host.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HOSTS = [
  ['React', 'react-host'],
  ['Vue', 'vue-host'],
] as const;

const allJobs = `${new Set(sampleBundle.jobs.map(({ id }) => id)).size} jobs`;

const html = (script: string) =>
  `<!doctype html><html lang="en"><title>Work with us</title><main></main><script type="module" src="/${script}.js"></script></html>`;

describe('A page with', () => {
  const folder = temporaryFolder();
  const { project } = installPackage(folder, ['react', 'react-dom', 'vue']);
  let host: Host;
  const browser = useBrowser();
  let page: Page;

  before(async () => {
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
      define: {
        __VUE_OPTIONS_API__: true,
        __VUE_PROD_DEVTOOLS__: false,
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
      },
      build: {
        modulePreload: false,
        rolldownOptions: {
          input: { 'react-host': 'react-host.tsx', 'vue-host': 'vue-host.ts' },
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    const pages = HOSTS.map(([, script]) => [`/${script}`, { html: html(script) }] as const);
    host = await serveHost(path.join(project, 'dist'), Object.fromEntries(pages));
    page = await browser.newPage();
  });
  after(() => host?.close());

  const click = (name: string) => page.click('button', name);
  const expectOutput = (text: string) => page.appears('output', text);

  for (const [framework, script] of HOSTS) {
    describe(framework, () => {
      before(async () => {
        await page.goto(`${host.origin}/${script}`);
      });

      it('receives job-load', async () => {
        await expectOutput(allJobs);
      });

      it('sets properties, including a job, and attributes', async () => {
        await page.appears('job-list >>> job-card >>> h3');
        await page.appears('job-card >>> h4', 'Pilot');
        assert.equal(await page.count('job-list >>> input'), 0);
      });

      it('shows a posting', async () => {
        await page.appears('job-detail >>> [part=body] p', 'A ferry is alongside');
      });

      it('updates properties', async () => {
        await click('Bridge');
        await page.until(() => document.querySelector('job-list')?.preset === 'team=bridge');
        await page.reads('job-list >>> [part=status]', '2 jobs');
      });

      it('handles job-open itself', async () => {
        await page.click('job-list >>> job-card >>> a', 'Control room engineer');
        await expectOutput('control-room-engineer');
        assert.equal(await page.count('job-list >>> job-detail'), 0);
      });

      it('calls a method', async () => {
        await click('Again');
        await expectOutput(allJobs);
      });

      it('removes the list', async () => {
        await click('Leave');
        await page.vanishes('job-list');
      });
    });
  }

  it('leaves the console empty', () => assert.deepEqual(page.messages, []));
});
