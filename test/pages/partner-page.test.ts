import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { describeInEngines } from '../support/describe-in-engines.js';
import type { EnginePage } from '../support/engine-page.js';
import { openEngine, type EngineBrowser } from '../support/open-engine.js';

describeInEngines('a reader of the partner’s page, on another origin under a strict policy', (engine) => {
  let demo: Demo;
  let browser: EngineBrowser;
  let page: EnginePage;

  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0 }), openEngine(engine)]);
    page = await browser.newPage();
    await page.resize(1280);
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await demo?.close();
  });

  const titles = () => page.texts('job-list >>> job-card >>> .title');
  const refused = () => page.texts('#refused li');

  it('sees the openings of a company that is elsewhere', async () => {
    await page.visit(demo.partnerUrl);
    await page.appears('job-list >>> job-card >>> .title');
    assert.notEqual(await page.evaluate('origin'), new URL(demo.url).origin);
    assert.equal(await page.evaluate('origin'), new URL(demo.partnerUrl).origin);
    assert.ok((await titles()).length > 1);
    await page.keepPicture(`partner-list-${engine}`);
  });

  it('finds one by searching', async () => {
    const all = await titles();
    await page.type('job-list >>> input[type=search]', 'serviceteknikar');
    await page.appears('job-list >>> [role=status]', '1 job');
    assert.match((await titles()).join(), /^Serviceteknikar/);
    await page.click('job-list >>> [part=clear]');
    await page.until(`find('job-list >>> job-card').length === ${all.length}`);
  });

  it('narrows them by a filter, which is on a sheet where there is little room', async () => {
    const all = await titles();
    await page.click('job-list >>> [part=sheet-button]');
    await page.click('job-list >>> [part=sheet] label', 'Onboard systems');
    await page.click('job-list >>> [part=sheet-submit]');
    await page.appears('job-list >>> [part=active-filter]', 'Onboard systems');
    const chosen = await titles();
    assert.ok(chosen.length > 0 && chosen.length < all.length, chosen.join());
  });

  it('opens one in a dialog by the keyboard, and reads it', async () => {
    const [title = ''] = await titles();
    await page.focus('job-list >>> job-card >>> a');
    await page.press('Enter');
    await page.appears('job-list >>> dialog[open] >>> job-detail >>> bdi', title);
    await page.appears('job-list >>> dialog >>> job-detail >>> [part=body] h4');
    await page.click('job-list >>> dialog >>> job-detail >>> .job-process > summary');
    await page.appears('job-list >>> dialog >>> job-detail >>> .job-process li');
    await page.keepPicture(`partner-posting-${engine}`);
  });

  it('would apply as the partner’s reader', async () => {
    const apply = await page.evaluateOn('job-list >>> dialog >>> job-detail >>> [part~=apply]', 'one => one.href');
    assert.equal(new URL(String(apply)).searchParams.get('source'), 'partner');
  });

  it('closes it again, and is back at the card', async () => {
    await page.press('Escape');
    await page.until(`find('job-list >>> dialog[open]').length === 0`);
    assert.equal(await page.textOfFocused(), (await titles())[0]);
  });

  it('gives the policy nothing to refuse, and would be told if it did', async () => {
    assert.deepEqual(await refused(), []);
    await page.expectSilence();
    await page.evaluate(`document.body.setAttribute('style', 'color: red')`);
    await page.appears('#refused li');
    assert.deepEqual(await refused(), ['style-src-attr refused inline']);
  });

  it('has Trusted Types enforced, where the engine has them', async (test) => {
    if (!(await page.evaluate('Boolean(globalThis.trustedTypes)'))) return test.skip(`${engine} has none`);
    const written = await page.evaluate(
      `(() => { try { document.body.innerHTML = ''; return 'written' } catch (error) { return error.name } })()`,
    );
    assert.equal(written, 'TypeError');
    await page.appears('#refused li', 'require-trusted-types-for refused trusted-types-sink');
  });
});
