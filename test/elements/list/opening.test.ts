import { expect } from 'chai';
import '../../../src/define.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  first,
  focused,
  recordEvents,
  put,
  status,
  textOf,
  titles,
  until,
} from '../../support/dom.js';
import type { JobList } from '../../../src/index.js';

/** The job of the second card, in an event. */
const CHARGING = { id: 'charging-engineer', lang: 'en', title: 'Power electronics engineer, shore charging' };

describe('Opening a posting', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  async function open(list: JobList, index: number): Promise<HTMLElement> {
    await titles(list);
    all(list, '[part=link]')[index]?.click();
    return until(() => first(list, '.title[tabindex]'), 'opened posting');
  }

  it('replaces the list, updates the URL, and focuses the heading', async () => {
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-open');
    const title = await open(list, 1);
    expect(textOf(title)).to.equal('Power electronics engineer, shore charging');
    expect(list.shadowRoot?.querySelectorAll('[part=list]').length).to.equal(0);
    expect(new URLSearchParams(location.search).get('job')).to.equal('charging-engineer');
    await until(() => focused() === title, 'focus on the heading');
    expect(events).to.deep.equal([CHARGING]);
  });

  it('returns to the list by its button, and focuses the card', async () => {
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-close');
    const entries = history.length;
    await open(list, 1);
    expect(history.length).to.equal(entries + 1);
    first(list, '[part=back]')?.click();
    await titles(list);
    await until(() => textOf(focused()) === 'Power electronics engineer, shore charging', 'focus on the card');
    expect(location.search).to.equal('');
    expect(history.length).to.equal(entries + 1);
    expect(events).to.deep.equal([CHARGING]);
  });

  it('follows Back and Forward', async () => {
    const list = put('job-list', { src: network.url });
    await open(list, 0);
    history.back();
    await titles(list);
    history.forward();
    await until(() => textOf(first(list, '.title[tabindex]')) === 'Control room engineer', 'posting again');
  });

  it('follows a link without moving focus, with a list to return to', async () => {
    history.replaceState(null, '', '?utm=1&job=platform-developer');
    const list = put('job-list', { src: network.url });
    const title = await until(() => first(list, '.title[tabindex]'), 'opened posting');
    await aMoment();
    expect(textOf(title)).to.equal('Platform developer');
    expect(document.activeElement === document.body).to.equal(true);
    first(list, '[part=back]')?.click();
    expect(await titles(list)).to.have.length(6);
    expect(location.search).to.equal('?utm=1');
  });

  it('scrolls a linked posting into view, unless the reader has scrolled', async () => {
    const before = document.createElement('div');
    before.style.height = '2000px';
    document.body.append(before);
    history.replaceState(null, '', '?job=platform-developer');
    const list = put('job-list', { src: network.url });
    const title = await until(() => first(list, '.title[tabindex]'), 'opened posting');
    await until(() => window.scrollY > 1000, 'way down the page');
    expect(title.getBoundingClientRect().top).to.be.within(0, innerHeight - 40);

    list.remove();
    window.scrollTo(0, 500);
    const again = put('job-list', { src: network.url });
    await until(() => first(again, '.title[tabindex]'), 'opened posting');
    await aMoment();
    expect(window.scrollY).to.equal(500);
  });

  it('restores filters from a link, and drops values that are not in the bundle', async () => {
    history.replaceState(null, '', '?team=bridge&team=%3Cb%3Eghost&q=engineer&keep');
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal(['Control room engineer']);
    await until(() => textOf(first(list, '.facet-button')) === 'Team · 1', 'choice on the button');
    expect(location.search).to.contain('keep');
  });

  it('shows that a linked job is gone, and the other jobs', async () => {
    history.replaceState(null, '', '?job=long-gone');
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.have.length(6);
    expect(textOf(first(list, '[part=notice]'))).to.equal('That job is no longer listed.');
  });

  it('is left to a page that cancels the event', async () => {
    const list = put('job-list', { src: network.url });
    list.addEventListener('job-open', (event) => event.preventDefault());
    await titles(list);
    first(list, '[part=link]')?.click();
    await aMoment();
    expect(all(list, 'job-detail').length).to.equal(0);
    expect(location.search).to.equal('');
  });

  it('keeps the state of two lists on a page apart', async () => {
    const other = serveBundle(sampleBundle);
    const one = put('job-list', { src: network.url });
    await titles(one);
    const two = put('job-list', { src: other.url });
    await titles(two);
    all(two, '[part=link]')[0]?.click();
    await until(() => first(two, 'job-detail'), 'posting in the second list');
    expect(location.search).to.equal('?list2-job=control-room-engineer');
    expect(all(one, 'job-detail').length).to.equal(0);
    other.restore();
  });

  it('applies a link to the first of two lists, in any order of loading', async () => {
    history.replaceState(null, '', '?job=elektriker');
    const one = put('job-list', { src: network.url, lang: 'nn' });
    const two = put('job-list', { src: network.url });
    await until(() => first(one, 'job-detail'), 'posting in the first list');
    expect(await titles(two)).to.have.length(6);
    expect(all(two, '[part=notice]').length).to.equal(0);
  });

  it('keeps its state out of the URL with `url-state="none"`', async () => {
    const list = put('job-list', { src: network.url, 'url-state': 'none' });
    await open(list, 0);
    expect(location.search).to.equal('');
    first(list, '[part=back]')?.click();
    expect(await titles(list)).to.have.length(6);
  });

  it('keeps its state in the fragment with `url-state="hash"`', async () => {
    const list = put('job-list', { src: network.url, 'url-state': 'hash' });
    await open(list, 0);
    expect(location.hash).to.equal('#job=control-room-engineer');
    history.back();
    await titles(list);
    expect(status(list)).to.equal('6 jobs');
  });

  describe('a card that is pressed', () => {
    const press = (card: Element | undefined, type = 'pointerdown') =>
      card?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, button: 0, isPrimary: true }));
    const texts = () => network.asked.filter((url) => url.includes('/jobs/'));

    it('requests its posting at once, and a click that follows uses the request', async () => {
      const list = put('job-list', { src: network.url });
      await titles(list);
      const link = all(list, '[part=link]')[0];
      press(link);
      await until(() => texts().length === 1, 'request');
      link?.click();
      await until(() => first(list, '[part=body] > div:not([part])'), 'text');
      expect(texts()).to.have.length(1);
    });

    it('gives the request up when the press becomes a scroll', async () => {
      const { fetch } = window;
      const signals: (AbortSignal | null | undefined)[] = [];
      window.fetch = (input, options) => {
        if (String(input).includes('/jobs/')) signals.push(options?.signal);
        return fetch(input, options);
      };
      try {
        const list = put('job-list', { src: network.url });
        await titles(list);
        const link = all(list, '[part=link]')[0];
        press(link);
        press(link, 'pointercancel');
        expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
        link?.click();
        await until(() => first(list, '[part=body] > div:not([part])'), 'text');
      } finally {
        window.fetch = fetch;
      }
    });

    it('requests nothing where the reader saves data, or where the posting has its own page', async () => {
      const paged = put('job-list', { src: network.url, 'open-in': 'page' });
      await titles(paged);
      press(all(paged, '[part=link]')[0]);
      const list = put('job-list', { src: network.url });
      await titles(list);
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
      press(all(list, '[part=link]')[0]);
      Reflect.deleteProperty(navigator, 'connection');
      await aMoment();
      expect(texts()).to.deep.equal([]);
    });

    it('is busy until its text has loaded', async () => {
      network.answer('jobs/control-room-engineer.en.json', () => new Promise<Response>(() => {}));
      const list = put('job-list', { src: network.url });
      await titles(list);
      first(list, '[part=link]')?.click();
      const body = await until(() => first(list, '[part=body]'), 'posting');
      expect(body.ariaBusy).to.equal('true');
      const skeleton = first(body, '[part=skeleton]')!;
      expect(parseFloat(getComputedStyle(skeleton).animationDelay)).to.be.at.most(0.1);
      await until(() => getComputedStyle(skeleton).visibility === 'visible', 'skeleton');
    });
  });

  it('restores the scroll position', async () => {
    const before = document.createElement('div');
    before.style.height = '300px';
    document.body.append(before);
    const list = put('job-list', { src: network.url });
    await titles(list);
    const card = all(list, '[part=link]')[4] as HTMLElement;
    window.scrollTo(0, 420);
    const scrolled = window.scrollY;
    expect(scrolled).to.be.greaterThan(300);
    card.click();
    await until(() => first(list, '.title[tabindex]'), 'opened posting');
    await until(() => list.getBoundingClientRect().top >= 0, 'top of the posting in view');
    first(list, '[part=back]')?.click();
    await until(() => textOf(focused()) === 'Field researcher aboard', 'focus on the card');
    await until(() => Math.abs(window.scrollY - scrolled) < 2, 'place on the page');
  });
});
