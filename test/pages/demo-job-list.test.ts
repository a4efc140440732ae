import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useDemo } from '../support/demo.js';

const STATUS = 'job-list >>> [role=status]';
const CARD = 'job-list >>> job-card >>> a';
const DETAIL = 'job-list >>> job-detail';

describe('The job list of the demo', () => {
  const visitor = useDemo();

  it('shows each open job once', async () => {
    await visitor.page.resize(390, 800);
    await visitor.visit('');
    await visitor.page.reads(STATUS, '8 jobs');
    const titles = await visitor.page.texts(CARD);
    assert.equal(titles.length, 8);
    assert.equal(new Set(titles).size, 8);
    assert.ok(!titles.some((title) => /harbour/i.test(title)), 'the closed job is not shown');
    await visitor.page.keepScreenshot('demo-list');
  });

  it('searches without accents or case', async () => {
    await visitor.page.type('job-list >>> input[type=search]', 'serviceteknikar alesund');
    await visitor.page.reads(STATUS, '1 job');
    await visitor.page.until(() => location.search.includes('q=serviceteknikar'));
  });

  it('opens the posting by keyboard, with the focus on its heading', async () => {
    await visitor.page.focus(CARD);
    await visitor.page.press('Enter');
    await visitor.page.appears(`${DETAIL} >>> details`);
    assert.match(await visitor.page.focusedText(), /^Serviceteknikar/);
    assert.match(await visitor.page.url(), /[?&]job=service-technician/);
    const apply = await visitor.page.on(`${DETAIL} >>> [part~=apply]`, (link) => link.getAttribute('href'));
    assert.match(apply ?? '', /^https:\/\/jobs\.kvernsund\.example\//);
  });

  it('shows the hiring process collapsed, with numbered steps', async () => {
    const process = await visitor.page.on(`${DETAIL} >>> details.job-process`, (details: HTMLDetailsElement) => ({
      open: details.open,
      steps: details.querySelectorAll('ol > li').length,
    }));
    assert.equal(process.open, false);
    assert.ok(process.steps >= 3);
    await visitor.page.keepScreenshot('demo-posting');
  });

  it('returns by the Back button to the same search and card', async () => {
    await visitor.page.back();
    await visitor.page.appears(CARD);
    await visitor.page.reads(STATUS, '1 job');
    assert.match(await visitor.page.focusedText(), /^Serviceteknikar/);
  });

  it('follows a link to a posting in the language of the page', async () => {
    await visitor.visit('?lang=nb&job=embedded-engineer');
    await visitor.page.appears(`${DETAIL} >>> h3`);
    assert.match(await visitor.page.text(`${DETAIL} >>> h3`), /kontrollrom/i);
  });
});
