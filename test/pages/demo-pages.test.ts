import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useDemo } from '../support/demo.js';

describe('The demo’s pages', () => {
  const visitor = useDemo();

  it('answer 404 for an unknown path, and keep serving', async () => {
    for (const origin of [visitor.demo.url, visitor.demo.partnerUrl].map((url) => new URL(url).origin)) {
      assert.ok((await fetch(`${origin}//`)).status < 500, origin);
      assert.equal((await fetch(`${origin}/nowhere`)).status, 404, origin);
    }
  });

  describe('index.html', () => {
    it('shows one job within an article, and links to every other page', async () => {
      await visitor.visit('index.html');
      await visitor.page.appears('article job-card >>> a');
      const pages = await visitor.page.all('nav.demo-pages a', (links: HTMLAnchorElement[]) =>
        links.map(({ href }) => new URL(href).pathname),
      );
      assert.deepEqual(pages, [
        '/index.html',
        '/partner.html',
        '/hostile.html',
        '/studio.html',
        '/plain.html',
        '/docs/',
      ]);
      assert.deepEqual(await visitor.page.accessibilityFaults(), []);
    });
  });

  describe('plain.html', () => {
    const CARD = 'job-list >>> job-card >>> a';

    it('sets only the bundle of the list, and opens a posting inline', async () => {
      await visitor.visit('plain.html');
      assert.deepEqual(await visitor.page.on('job-list', (list) => list.getAttributeNames()), ['src']);
      await visitor.page.click(CARD);
      await visitor.page.appears('job-list >>> job-detail >>> [part~=apply]');
    });

    it('links to the same with a dialog, and with pages', async () => {
      await visitor.page.click('p a', 'in a dialog');
      await visitor.page.click(CARD);
      await visitor.page.appears('job-list >>> dialog >>> job-detail >>> [part~=apply]');
      await visitor.visit('plain-page.html');
      await visitor.page.click(CARD);
      await visitor.page.until(() => location.pathname.includes('/bundle/pages/'));
      await visitor.page.appears('h1');
    });
  });

  describe('partner.html', () => {
    it('is on another origin, with a strict Content Security Policy', async () => {
      await visitor.visit('partner.html');
      assert.equal(await visitor.page.url(), visitor.demo.partnerUrl);
      assert.notEqual(new URL(visitor.demo.partnerUrl).origin, new URL(visitor.demo.url).origin);
      const policy = (await fetch(visitor.demo.partnerUrl)).headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe/);
      await visitor.page.appears('job-list >>> job-card >>> a');
      assert.deepEqual(await visitor.page.accessibilityFaults(), []);
    });

    it('shows only jobs in Norway, and adds its source to apply URLs', async () => {
      const places = await visitor.page.texts('job-list >>> job-card >>> [part=meta]');
      assert.ok(places.length > 1 && places.every((line) => /Norway|Noreg|Bergen/.test(line)), places.join());
      await visitor.page.focus('job-list >>> job-card >>> a');
      await visitor.page.press('Enter');
      const apply = 'job-list >>> dialog >>> job-detail >>> [part~=apply]';
      await visitor.page.appears(apply);
      const href = await visitor.page.on(apply, (link: HTMLAnchorElement) => link.href);
      assert.equal(new URL(href).searchParams.get('source'), 'partner');
    });

    it('reports no policy violation, and detects one', async () => {
      assert.deepEqual(await visitor.page.texts('#violations li'), []);
      await visitor.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await visitor.page.appears('#violations li');
      assert.match((await visitor.page.texts('#violations li'))[0] ?? '', /^style-src-attr/);
      visitor.forgive(/style-src/);
    });
  });
});
