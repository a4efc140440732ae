import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeInEngines } from '../support/browsers.js';
import { useDemo } from '../support/demo.js';

describeInEngines('The partner’s page, on another origin with a strict Content Security Policy', (engine) => {
  const visitor = useDemo(engine);

  const titles = () => visitor.page.texts('job-list >>> job-card >>> .title');

  it('shows the jobs of a company on another origin', async () => {
    const { page, demo } = visitor;
    await page.resize(1280);
    await page.goto(demo.partnerUrl);
    await page.appears('job-list >>> job-card >>> .title');
    const origin = await page.evaluate(() => location.origin);
    assert.notEqual(origin, new URL(demo.url).origin);
    assert.equal(origin, new URL(demo.partnerUrl).origin);
    assert.ok((await titles()).length > 1);
    await page.keepScreenshot(`partner-list-${engine}`);
  });

  it('searches', async () => {
    const { page } = visitor;
    const all = await titles();
    await page.type('job-list >>> input[type=search]', 'serviceteknikar');
    await page.appears('job-list >>> [role=status]', '1 job');
    assert.match((await titles()).join(), /^Serviceteknikar/);
    await page.click('job-list >>> [part=clear]');
    await page.counts('job-list >>> job-card', all.length);
  });

  it('filters, in a sheet on a narrow page', async () => {
    const { page } = visitor;
    const all = await titles();
    await page.click('job-list >>> [part=sheet-button]');
    await page.click('job-list >>> [part=sheet] label', 'Onboard systems');
    await page.click('job-list >>> [part=sheet-submit]');
    await page.appears('job-list >>> [part=active-filter]', 'Onboard systems');
    const chosen = await titles();
    assert.ok(chosen.length > 0 && chosen.length < all.length, chosen.join());
  });

  it('opens a posting in a dialog by keyboard', async () => {
    const { page } = visitor;
    const [title = ''] = await titles();
    await page.focus('job-list >>> job-card >>> a');
    await page.press('Enter');
    await page.appears('job-list >>> dialog[open] >>> job-detail >>> bdi', title);
    await page.appears('job-list >>> dialog >>> job-detail >>> [part=body] h4');
    await page.click('job-list >>> dialog >>> job-detail >>> .job-process > summary');
    await page.appears('job-list >>> dialog >>> job-detail >>> .job-process li');
    await page.keepScreenshot(`partner-posting-${engine}`);
  });

  it('adds the partner as the source of the apply URL', async () => {
    const href = await visitor.page.on(
      'job-list >>> dialog >>> job-detail >>> [part~=apply]',
      (link: HTMLAnchorElement) => link.href,
    );
    assert.equal(new URL(href).searchParams.get('source'), 'partner');
  });

  it('closes the dialog, and focuses the card', async () => {
    const { page } = visitor;
    await page.press('Escape');
    await page.vanishes('job-list >>> dialog[open]');
    assert.equal(await page.focusedText(), (await titles())[0]);
  });

  it('reports no policy violation, and detects one', async () => {
    const { page } = visitor;
    assert.deepEqual(await page.texts('#violations li'), []);
    await page.expectSilence();
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.appears('#violations li');
    assert.deepEqual(await page.texts('#violations li'), ['style-src-attr blocked inline']);
    visitor.forgive(/style-src/);
  });

  it('enforces Trusted Types if the engine supports them', async (test) => {
    const { page } = visitor;
    if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) return test.skip(`${engine} has none`);
    const written = await page.evaluate(() => {
      try {
        document.body.innerHTML = '';
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
    assert.equal(written, 'TypeError');
    await page.appears('#violations li', 'require-trusted-types-for blocked trusted-types-sink');
    visitor.forgive(/TrustedHTML|require-trusted-types-for/);
  });
});
