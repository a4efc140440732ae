import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../src/define.js';
import type { JobDetail } from '../../../src/index.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { aMoment, all, clearPage, first, focused, recordEvents, put, textOf, until } from '../../support/dom.js';
import { setViewport } from '../../support/viewport.js';

describe('<job-detail>', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  async function show(id: string, attributes: Record<string, string> = {}): Promise<JobDetail> {
    const detail = put('job-detail', { src: network.url, 'job-id': id, ...attributes });
    await until(() => first(detail, '[part=body] :is(h2, h3, h4, h5, h6)'), 'text');
    return detail;
  }

  const applyHref = (detail: JobDetail) => first(detail, '[part=apply]')?.getAttribute('href');

  /** Clicks a link and cancels its navigation. Returns whether it would have navigated. */
  function follow(link: HTMLElement | undefined): boolean {
    let followed = false;
    const keep = (event: Event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', keep);
    link?.click();
    removeEventListener('click', keep);
    return followed;
  }

  it('shows title, facts and text, with heading levels below the title’s', async () => {
    const detail = await show('control-room-engineer', { 'heading-level': '3' });
    expect(textOf(first(detail, 'h3.title'))).to.equal('Control room engineer');
    expect(all(detail, 'dt').map(textOf)).to.deep.equal(['Pay', 'Apply by', 'Start', 'Posted']);
    expect(all(detail, '[part=body] h4').map(textOf)).to.deep.equal(['What you will do', 'Who you are']);
    expect(textOf(first(detail, '[part=body] h5'))).to.equal('Your first three months');
  });

  it('hides notes of the text that say nothing but its facts', async () => {
    const job = sampleJob('noted', {
      facts: [{ label: 'Start date', value: 'March, or when you can' }],
      pay: { text: '€58,000 - €72,000 a year' },
    });
    const start = '<strong>Start date:</strong> March, or when you can';
    const pay = '<strong>Pay range</strong>: €58,000 - €72,000 a year';
    const note = (id: string, content: string) => `<p>${id}</p><aside class="job-note"><p>${content}</p></aside>`;
    const notes = [
      ['both', `${start}</p><p>${pay}`],
      ['lines', `${start}<br>${pay}`],
      ['more', `${start}</p><p>Ask us.`],
      ['another value', '<strong>Start date:</strong> May'],
      ['a link', `${start} <a href="https://kvernsund.example">More</a>`],
      ['no label', '<strong>March, or when you can</strong>'],
    ] as const;
    network.restore();
    network = serveBundle(bundleOf([job]));
    const html = notes.map(([id, content]) => note(id, content)).join('') + `<h2>When</h2>${note('', start).slice(7)}`;
    network.answer(job.body, { schemaVersion: 2, id: 'noted', lang: 'en', html });
    const detail = await show('noted');
    const hidden = all(detail, '.job-note').filter((one) => one.hidden);
    expect(hidden.map((one) => textOf(one.previousElementSibling))).to.deep.equal(['both', 'lines']);
  });

  it('names facts in the language of the posting', async () => {
    const detail = put('job-detail', { src: network.url, 'job-id': 'elektriker' });
    await until(() => textOf(first(detail, 'dt')) === 'Sök senast', 'Swedish label');
    expect(first(detail, '[part=facts]')?.lang).to.equal('sv');
    expect(textOf(first(detail, '[part=badge]'))).to.equal('Swedish');
  });

  it('shows the best language for the reader', async () => {
    const detail = await show('control-room-engineer', { lang: 'sv' });
    expect(textOf(first(detail, '.title'))).to.equal('Ingenjör till kontrollrummet');
    expect(network.asked.filter((url) => url.includes('/jobs/'))).to.deep.equal([
      new URL('jobs/control-room-engineer.sv.json', network.url).href,
    ]);
  });

  it('adds `source` to the apply URL', async () => {
    const detail = await show('control-room-engineer', { source: 'partner.example' });
    expect(applyHref(detail)).to.equal('https://apply.kvernsund.example/control-room?ref=site&source=partner.example');
    expect(textOf(first(detail, '[part=apply]'))).to.equal('Upload CV');
    expect(first(detail, '.job-apply')?.getAttribute('href')).to.equal(
      'https://apply.kvernsund.example/control-room?source=partner.example',
    );
  });

  it('fires `job-apply` for the button and apply links in the text, and can be canceled', async () => {
    const detail = await show('control-room-engineer');
    const events = recordEvents(document.body, 'job-apply');
    expect(follow(first(detail, '[part=apply]'))).to.equal(true);
    expect(follow(first(detail, '.job-apply'))).to.equal(true);
    expect(events.map(({ id, url }) => [id, url])).to.deep.equal([
      ['control-room-engineer', 'https://apply.kvernsund.example/control-room?ref=site'],
      ['control-room-engineer', 'https://apply.kvernsund.example/control-room'],
    ]);
    detail.addEventListener('job-apply', (event) => event.preventDefault());
    expect(follow(first(detail, '[part=apply]'))).to.equal(false);
  });

  it('shows that a job is closed, without an apply button', async () => {
    const closed = sampleBundle.jobs.map((job) => ({
      ...job,
      closes: '2026-01-31',
      openUntil: '2026-02-01T00:00:00Z',
    }));
    network.answer(network.url, bundleOf(closed));
    const detail = await show('control-room-engineer');
    expect(textOf(first(detail, '[part=apply-bar]'))).to.equal('Applications closed on 31 January 2026.');
    expect(all(detail, '[part=apply]').length).to.equal(0);
    expect(first(detail, '.job-apply')?.hasAttribute('href')).to.equal(false);
  });

  it('does not follow the apply link of a job that closed after opening', async () => {
    const soon = sampleJob('soon', {
      closes: '2026-01-31',
      openUntil: new Date(Date.now() + 400).toISOString(),
      apply: { url: 'https://apply.kvernsund.example/soon' },
    });
    network.answer(network.url, bundleOf([soon]));
    network.answer(soon.body, { schemaVersion: 2, id: 'soon', lang: 'en', html: '<h2>Text</h2>' });
    const detail = await show('soon');
    expect(applyHref(detail)).to.equal('https://apply.kvernsund.example/soon');
    await until(() => Date.now() >= Date.parse(soon.openUntil!), 'deadline');
    expect(follow(first(detail, '[part=apply]'))).to.equal(false);
    await detail.updateComplete;
    expect(all(detail, '[part=apply]').length).to.equal(0);
  });

  it('resolves the text’s links against the bundle', async () => {
    const detail = await show('control-room-engineer');
    expect(all(detail, '[part=body] a').map((link) => link.getAttribute('href'))).to.include(
      new URL('about/bridge.html', network.url).href,
    );
  });

  it('shows the language of a posting if it differs from the interface', async () => {
    const foreign = await show('elektriker');
    expect(textOf(first(foreign, '[part=badge]'))).to.equal('Swedish');
    expect(first(foreign, '.title')?.lang).to.equal('sv');
    expect(first(foreign, '[part=body]')?.lang).to.equal('sv');
    const own = await show('elektriker', { lang: 'sv' });
    expect(all(own, '[part=badge]').length).to.equal(0);
  });

  it('keeps a mailto: apply URL as it is', async () => {
    const detail = await show('charging-engineer', { source: 'partner.example' });
    expect(applyHref(detail)).to.equal('mailto:work@kvernsund.example?subject=Charging');
    expect(first(detail, '[part=apply]')?.hasAttribute('target')).to.equal(false);
  });

  it('shows that a job is no longer listed if it is not in the bundle', async () => {
    const detail = put('job-detail', { src: network.url, 'job-id': 'long-gone' });
    const notice = await until(() => first(detail, '[part=notice]'), 'sentence');
    expect(textOf(notice)).to.equal('That job is no longer listed.');
  });

  it('scrolls a focused link above the apply bar on a phone', async () => {
    await setViewport({ width: 390, height: 640 });
    try {
      const detail = await show('control-room-engineer');
      await sendKeys({ press: 'Tab' });
      for (let links = 0; links < 20; links++) {
        const element = focused() as HTMLElement;
        if (element.matches('.body *')) {
          const bar = first(detail, '[part=apply-bar]')!.getBoundingClientRect();
          expect(element.getBoundingClientRect().bottom, textOf(element)).to.be.at.most(bar.top + 1);
        }
        if (element.matches('[part=contact] p:last-child a')) return;
        await sendKeys({ press: 'Tab' });
      }
      expect.fail('the last link was not reached');
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('numbers the steps of the hiring process', async () => {
    const detail = await show('control-room-engineer');
    const steps = all(detail, '.job-process ol > li');
    expect(steps).to.have.length(4);
    expect(getComputedStyle(steps[0]!, '::before').content).to.contain('counter(step)');
  });

  it('renders the icons of a posting, hidden from assistive technology', async () => {
    const detail = await show('control-room-engineer');
    const icon = await until(() => first(detail, '.job-apply')?.querySelector('svg'), 'icon');
    expect(icon?.getAttribute('aria-hidden')).to.equal('true');
    expect(icon?.getBoundingClientRect().width).to.be.greaterThan(8);
  });

  it('renders the icon of the apply button, and ignores unknown icons', async () => {
    const apply = { url: 'https://apply.kvernsund.example/' };
    for (const [icon, drawn] of [
      ['upload', 1],
      ['constructor', 0],
    ] as const) {
      const detail = document.createElement('job-detail');
      detail.src = network.url;
      detail.job = sampleJob('drawn', { apply: { ...apply, icon: icon as 'upload' } });
      document.body.append(detail);
      await until(() => first(detail, '[part=apply]'), 'apply button');
      if (drawn) await until(() => first(detail, '[part=apply] path'), 'icon');
      expect(all(detail, '[part=apply] :is(svg, [data-icon])').length).to.equal(2 * drawn);
      expect(textOf(first(detail, '[part=apply]'))).to.equal('Apply');
    }
  });

  it('keeps title and facts when the text fails to load, and retries', async () => {
    const body = 'jobs/platform-developer.en.json';
    network.answer(body, () => new Response('', { status: 503 }));
    const detail = put('job-detail', { src: network.url, 'job-id': 'platform-developer' });
    const events = recordEvents(detail, 'job-error');
    const retry = await until(() => first(detail, '[part=retry]'), 'way to try again');
    expect(textOf(first(detail, '.title'))).to.equal('Platform developer');
    expect(events.map(({ reason }) => reason)).to.deep.equal(['status']);
    network.answer(body, {
      schemaVersion: 2,
      id: 'platform-developer',
      lang: 'en',
      html: '<h2>Here it is</h2>',
    });
    retry.click();
    await until(() => textOf(first(detail, '[part=body] h3')) === 'Here it is', 'text at last');
  });

  it('does not load texts from another origin than the bundle’s', async () => {
    network.answer(network.url, bundleOf([sampleJob('far', { body: 'https://evil.example/far.json' })]));
    const detail = put('job-detail', { src: network.url, 'job-id': 'far' });
    const events = recordEvents(detail, 'job-error');
    await until(() => events.length, 'job-error');
    expect(events[0]?.reason).to.equal('shape');
    expect(network.asked).to.deep.equal([network.url]);
  });

  it('shows the job set last, for responses in any order', async () => {
    const slow = sampleJob('slow');
    let respond = () => {};
    network.answer(slow.body, async () => {
      await new Promise<void>((resolve) => (respond = resolve));
      return Response.json({ schemaVersion: 2, id: 'slow', lang: 'en', html: '<h2>Slow</h2>' });
    });
    const detail = document.createElement('job-detail');
    detail.src = network.url;
    detail.job = slow;
    document.body.append(detail);
    await until(() => network.asked.length, 'request for the first job');
    detail.job = sampleBundle.jobs.find((job) => job.id === 'platform-developer');
    await until(() => first(detail, '[part=body] h3'), 'text');
    respond();
    await aMoment();
    expect(textOf(first(detail, '[part=body] h3'))).to.equal('What you will do');
  });
});
