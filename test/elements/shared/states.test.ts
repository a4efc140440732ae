import { expect } from 'chai';
import '../../../src/define.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { aMoment, all, clearPage, first, recordEvents, put, textOf, titles, until } from '../../support/dom.js';

/** Whether an element is rendered. */
const isShown = (element: Element) => element.getClientRects().length > 0;

describe('States and lifecycle', () => {
  let network: MockNetwork;
  let fallback: HTMLElement;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    fallback = document.createElement('p');
    fallback.textContent = 'Write to us.';
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('shows the fallback content until the jobs have loaded', async () => {
    const list = put('job-list', { src: network.url }, fallback);
    await list.updateComplete;
    expect(isShown(fallback)).to.equal(true);
    await titles(list);
    expect(isShown(fallback)).to.equal(false);
  });

  it('shows the fallback content and an error when the bundle fails to load, and retries', async () => {
    network.answer(network.url, () => new Response('', { status: 404 }));
    const list = put('job-list', { src: network.url }, fallback);
    const events = recordEvents(document.body, 'job-error');
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal('The jobs could not be loaded.');
    expect(isShown(fallback)).to.equal(true);
    expect(events.map(({ reason, url }) => [reason, url])).to.deep.equal([['status', network.url]]);
    network.answer(network.url, sampleBundle);
    first(list, '[part=retry]')?.click();
    expect(await titles(list)).to.have.length(6);
    expect(isShown(fallback)).to.equal(false);
  });

  it('shows a skeleton after a delay without fallback content', async () => {
    network.answer(network.url, () => new Promise<Response>(() => {}));
    const list = put('job-list', { src: network.url }, '\n  ');
    const skeleton = await until(() => first(list, '[part=skeleton]'), 'skeleton');
    expect(getComputedStyle(skeleton).visibility).to.equal('hidden');
    await until(() => getComputedStyle(skeleton).visibility === 'visible', 'visible skeleton');
    expect(textOf(skeleton)).to.equal('Loading …');
  });

  it('makes no request without `src`', async () => {
    const list = put('job-list', {}, fallback);
    await aMoment();
    expect(network.asked).to.deep.equal([]);
    expect(isShown(fallback)).to.equal(true);
    list.src = network.url;
    expect(await titles(list)).to.have.length(6);
  });

  it('ignores the response for a previous `src`', async () => {
    const other = serveBundle(bundleOf([sampleJob('other')]));
    network.answer(network.url, async () => {
      await aMoment(100);
      return Response.json(sampleBundle);
    });
    const list = put('job-list', { src: network.url });
    await list.updateComplete;
    list.src = other.url;
    expect(await titles(list)).to.deep.equal(['Job other']);
    await aMoment(150);
    expect(await titles(list)).to.deep.equal(['Job other']);
    other.restore();
  });

  it('makes one request for all elements, which continues when one is disconnected', async () => {
    const one = put('job-list', { src: network.url });
    const two = put('job-list', { src: network.url });
    const card = put('job-card', { src: network.url, 'job-id': 'elektriker' });
    await Promise.all([one.updateComplete, two.updateComplete, card.updateComplete]);
    one.remove();
    expect(await titles(two)).to.have.length(6);
    await until(() => textOf(first(card, '.title')) === 'Elektriker till Ängholmens varv', 'card');
    expect(network.asked).to.deep.equal([network.url]);
  });

  it('works after it is moved, immediately and later', async () => {
    const list = put('job-list', { src: network.url });
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    for (let times = 0; times < 5; times++) (times % 2 ? document.body : elsewhere).append(list);
    expect(await titles(list)).to.have.length(6);
    document.body.append(list);
    first(list, '[part=link]')?.click();
    await until(() => first(list, 'job-detail'), 'posting after a move');
    history.back();
    expect(await titles(list)).to.have.length(6);
  });

  it('removes its listeners when disconnected', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    list.remove();
    const events = recordEvents(list, 'job-open');
    history.pushState(null, '', '?job=elektriker');
    history.pushState(null, '', '?');
    history.back();
    await aMoment(100);
    await list.updateComplete;
    expect(events).to.deep.equal([]);
    expect(all(list, 'job-detail').length).to.equal(0);
  });

  it('applies properties set before the upgrade', async () => {
    const { JobCard } = await import('../../../src/index.js');
    const early = document.createElement('early-card') as HTMLElement & {
      job?: unknown;
      headingLevel?: number;
    };
    early.job = sampleJob('early');
    early.headingLevel = 4;
    document.body.append(early);
    customElements.define('early-card', class extends JobCard {});
    await until(() => textOf(first(early, 'h4.title')) === 'Job early', 'title');
  });

  it('links a standalone card to its page, unless the event is canceled', async () => {
    const card = put('job-card', { 'href-template': '/careers/{lang}/{id}/' });
    card.job = sampleJob('alone', { lang: 'nb' });
    const link = (await until(() => first(card, '[part=link]'), 'link')) as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('/careers/nb/alone/');
    const events = recordEvents(card, 'job-open');
    card.addEventListener('job-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(events).to.deep.equal([{ id: 'alone', lang: 'nb', title: 'Job alone' }]);
  });
});
