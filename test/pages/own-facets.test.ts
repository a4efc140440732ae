import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compileSettingsOf } from '../../build-scripts/configuration/compile-settings.js';
import { useBrowser } from '../support/browsers.js';
import { compileFiles } from '../support/compile-files.js';
import type { Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';

const posting = (title: string, fields: string) => `---\ntitle: ${title}\n${fields}\n---\nGood work.\n`;

describe('Facets of the configuration, compiled and shown', () => {
  let server: Server;
  let page: Page;
  let origin: string;
  const browser = useBrowser();

  before(async () => {
    const { bundle, bodies } = await compileFiles(
      {
        'welder.md': posting('Welder', 'language: en\nlevel: Senior\nteam: Service'),
        'welder.nb.md': posting('Sveiser', 'level: Erfaren\nteam: Drift og service'),
        'clerk.md': posting('Clerk', 'language: en\nlevel: Junior\nteam: Office'),
        'tischler.de.md': posting('Tischler', 'level: Erfaren\nteam: Bord und Werft'),
      },
      compileSettingsOf({
        facets: {
          seniority: {
            keys: 'level',
            label: { en: 'Seniority', nb: 'Nivå' },
            values: ['Junior', ['Senior', 'Erfaren']],
          },
          team: { values: [['Service', 'Drift og service', 'Bord und Werft']] },
        },
      }),
    );
    const files = new Map<string, unknown>([
      ['/jobs.json', bundle],
      ...bodies.map((body) => [`/jobs/${body.id}.${body.lang}.json`, body] as const),
    ]);
    const script = readFileSync(path.join(repositoryRoot, 'dist/careers-widget.js'), 'utf8');
    server = createServer(({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://host');
      const json = files.get(pathname);
      const isScript = pathname === '/careers-widget.js';
      response.setHeader('content-type', json ? 'application/json' : isScript ? 'text/javascript' : 'text/html');
      const html =
        '<!doctype html><html lang="en"><title>Jobs</title><script type="module" src="/careers-widget.js"></script><job-list src="/jobs.json"></job-list></html>';
      response.end(json ? JSON.stringify(json) : isScript ? script : html);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await browser.newPage();
  });
  after(() => void server?.close().closeAllConnections());

  const options = () => page.texts('job-list >>> .facet-option');

  it('are filters with equal values counted as one', async () => {
    await page.goto(`${origin}/`);
    await page.click('job-list >>> .facet-button', 'Seniority');
    await page.appears('job-list >>> .facet-option');
    assert.deepEqual(await options(), ['Junior 1', 'Senior 2']);
    await page.click('job-list >>> .facet-button', 'Team');
    await page.appears('job-list >>> [role=group][aria-label=Team]');
    assert.deepEqual(await options(), ['Office 1', 'Service 2']);
  });

  it('are facts of an opened posting', async () => {
    await page.goto(`${origin}/?seniority=junior`);
    await page.appears('job-list >>> [part=active-filter]', 'Junior');
    await page.click('job-list >>> job-card >>> a', 'Clerk');
    await page.appears('job-list >>> job-detail >>> dt', 'Seniority');
    await page.appears('job-list >>> job-detail >>> dd', 'Junior');
  });
});
