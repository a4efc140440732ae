import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { hugoVersion } from '../bench/hugo-site.js';
import { guideExample } from '../support/guide-example.js';
import { installPackage } from '../support/installed-package.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const posting = (title: string, more = '') => `---\ntitle: ${title}\nlanguage: en\n${more}---\n\nCome aboard.\n`;
const page = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ .Title }}</title>${content}</html>`;
const list = guideExample('publishing', 'Hugo', 'go-html-template');
const script = list.split('\n').find((line) => line.startsWith('<script')) ?? '';
const listOfPages = guideExample('publishing', 'Hugo’s own job pages', 'go-html-template');

const FILES = {
  'config.json': '{ "title": "Kvernsund" }',
  'content/jobs/deckhand.md': posting('Deckhand'),
  'content/jobs/chief-engineer/index.md': posting('Chief engineer'),
  'content/jobs/Mate, first watch.md': posting('Mate', 'slug: first-mate\n'),
  'content/jobs/cook.md': posting('Cook', 'translationKey: galley\nslug: ship-cook\n'),
  'layouts/_default/single.html': page('<h1>{{ .Title }}</h1>{{ .Content }}'),
  'layouts/_default/list.html': page(list),
  'layouts/index.html': page(script + listOfPages),
};

describe('Hugo with the recipe', { skip: hugoVersion() === undefined && 'hugo is not installed' }, () => {
  const { project } = installPackage(temporaryFolder());
  const browser = useBrowser();
  let tab: Page;

  before(async () => {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
      writeFileSync(path.join(project, name), content);
    }
  });

  for (const base of ['/', '/about/us/']) {
    describe(`on a site at ${base}`, () => {
      let server: Server;
      let origin: string;

      before(async () => {
        const root = `served-for-${base.length}`;
        const environment = {
          HUGO_BASEURL: `https://kvernsund.example${base}`,
          HUGO_PUBLISHDIR: root + base,
        };
        const { status, stdout, stderr } = spawnSync('sh', ['-ec', guideExample('publishing', 'Hugo', 'sh')], {
          cwd: project,
          encoding: 'utf8',
          env: { ...process.env, ...environment },
        });
        assert.equal(status, 0, stdout + stderr);
        server = createServer(sirv(path.join(project, root)));
        await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      });
      after(() => void server?.close().closeAllConnections());

      async function visit(pathname: string): Promise<void> {
        tab = await browser.newPage();
        await tab.goto(origin + base + pathname);
        await tab.appears('job-list >>> job-card >>> a');
      }

      it('opens a job in the list’s place', async () => {
        await visit('jobs/');
        await tab.click('job-list >>> job-card >>> a', 'Deckhand');
        await tab.appears('job-list >>> job-detail >>> p', 'Come aboard.');
      });

      it('opens each job on Hugo’s own page of it', async () => {
        await visit('');
        const links = await tab.all('job-list >>> job-card >>> a', (all: HTMLAnchorElement[]) =>
          all.map((link) => [link.href, link.textContent?.trim()]),
        );
        assert.equal(links.length, 4);
        for (const [url = '', title] of links) {
          const response = await fetch(url);
          assert.equal(response.status, 200, url);
          assert.ok((await response.text()).includes(`<h1>${title}</h1>`), url);
        }
        await tab.click('job-list >>> job-card >>> a', 'Mate');
        await tab.until((wanted) => location.pathname === wanted, `${base}jobs/first-mate/`);
      });
    });
  }
});
