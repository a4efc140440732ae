import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitDemo } from '../support/demo-visit.js';
import { findFaults } from '../support/find-faults.js';

describe('the demo’s pages', () => {
  const visitor = visitDemo();

  it('are all there is: what is not there is said not to be, and stops nothing', async () => {
    for (const origin of [visitor.demo.url, visitor.demo.partnerUrl].map((url) => new URL(url).origin)) {
      assert.ok((await fetch(`${origin}//`)).status < 500, origin);
      assert.equal((await fetch(`${origin}/nowhere`)).status, 404, origin);
    }
  });

  describe('a reader on the company’s page', () => {
    it('finds one job within an article, and every other page', async () => {
      await visitor.visit('index.html');
      await visitor.appears('article job-card >>> a');
      const pages = await visitor.page.$$eval('nav.demo-pages a', (links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      assert.deepEqual(pages, ['/index.html', '/partner.html', '/hostile.html', '/studio.html', '/docs/']);
      assert.deepEqual(await findFaults(visitor.page), []);
    });
  });

  describe('a reader of the partner’s page', () => {
    it('comes to another origin, with a policy that allows next to nothing', async () => {
      const answer = await visitor.visit('partner.html');
      assert.equal(visitor.page.url(), visitor.demo.partnerUrl);
      assert.notEqual(new URL(visitor.page.url()).origin, new URL(visitor.demo.url).origin);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.deepEqual(await findFaults(visitor.page), []);
    });

    it('sees only the openings in Norway, and applies as the partner’s reader', async () => {
      await visitor.appears('job-list >>> job-card >>> a');
      const places = await visitor.page.$$eval('job-list >>> job-card >>> [part=meta]', (lines) =>
        lines.map((line) => line.textContent ?? ''),
      );
      assert.ok(places.length > 1 && places.every((line) => /Norway|Noreg/.test(line)), places.join());
      await visitor.page.focus('job-list >>> job-card >>> a');
      await visitor.page.keyboard.press('Enter');
      const apply = await visitor.appears('job-list >>> dialog >>> job-detail >>> [part~=apply]');
      const href = await apply?.evaluate((link) => (link as HTMLAnchorElement).href);
      assert.equal(new URL(href ?? '').searchParams.get('source'), 'partner');
    });

    it('gives the policy nothing to refuse, and would be told if it did', async () => {
      const refused = () => visitor.page.$$eval('#refused li', (lines) => lines.map((line) => line.textContent));
      assert.deepEqual(await refused(), []);
      await visitor.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await visitor.page.waitForSelector('#refused li');
      assert.match((await refused())[0] ?? '', /^style-src-attr/);
      visitor.forgive(/style-src/);
    });
  });
});
