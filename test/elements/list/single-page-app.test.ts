import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, facetButton, first, put, status, textOf, titles, type, until } from '../../support/dom.js';

describe('Single-page app with its own router', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('keeps the page’s history state, query and fragment', async () => {
    history.replaceState({ route: 'careers' }, '', '?tab=jobs#/careers');
    const list = put('job-list', { src: network.url });
    await titles(list);
    expect(first(list, '[part=link]')?.getAttribute('href')).to.match(
      /\?tab=jobs&job=control-room-engineer#\/careers$/,
    );
    type(list, 'room');
    await until(() => location.search === '?tab=jobs&q=room', 'query in the URL');
    expect(history.state).to.deep.equal({ route: 'careers' });
    expect(location.hash).to.equal('#/careers');
    first(list, '[part=link]')?.click();
    await until(() => first(list, '.title[tabindex]'), 'opened posting');
    expect((history.state as { route: string }).route).to.equal('careers');
    expect(location.search).to.equal('?tab=jobs&q=room&job=control-room-engineer');
    history.back();
    await titles(list);
    expect(location.search).to.equal('?tab=jobs&q=room');
  });

  it('follows the page back to a filtered list', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    history.pushState({ route: 'a' }, '', '?team=bridge');
    history.pushState({ route: 'b' }, '', '?tab=about');
    history.back();
    await until(() => status(list) === '2 jobs', 'narrowed list');
    history.back();
    await until(() => status(list) === '6 jobs', 'every job');
  });

  it('follows the page’s links to a fragment with `url-state="hash"`', async () => {
    const list = put('job-list', { src: network.url, 'url-state': 'hash' });
    await titles(list);
    location.hash = 'team=bridge&q=room';
    await until(() => status(list) === '1 job', 'narrowed list');
    location.hash = 'contact';
    await until(() => status(list) === '6 jobs', 'every job');
    expect(location.hash).to.equal('#contact');
  });

  it('is disconnected and reconnected with a view of the page', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    facetButton(list, 'Team')?.click();
    await until(() => first(list, '[role=group]'), 'choices');
    list.remove();
    history.pushState(null, '', '?view=about');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    history.pushState(null, '', '?team=charging');
    document.body.append(list);
    await until(() => status(list) === '2 jobs', 'what the URL says now');
    expect(all(list, '[role=group]')).to.have.length(0);
    expect(all(list, '[part=active-filter]').map(textOf)).to.deep.equal(['Charging']);
  });

  it('keeps the prefixes of two lists apart as they are added and removed', async () => {
    const one = put('job-list', { src: network.url });
    const two = put('job-list', { src: network.url });
    await Promise.all([titles(one), titles(two)]);
    type(two, 'room');
    await until(() => location.search === '?list2-q=room', 'query of the second');
    one.remove();
    const three = put('job-list', { src: network.url });
    await titles(three);
    type(three, 'platform');
    await until(() => location.search === '?list2-q=room&q=platform', 'query of the third');
    expect(status(two)).to.equal('1 job');
    expect(status(three)).to.equal('1 job');
    first(three, '[part=clear]')?.click();
    await until(() => location.search === '?list2-q=room', 'query of the second alone');
    expect(status(two)).to.equal('1 job');
  });

  it('passes the URL on to the list that replaces it', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    const write = () => {
      page.innerHTML = `<job-list src="${network.url}"></job-list>`;
      return page.firstElementChild as JobList;
    };
    const list = write();
    await titles(list);
    type(list, 'room');
    await until(() => location.search === '?q=room', 'query');
    expect(await titles(write())).to.deep.equal(['Control room engineer']);
  });

  it('keeps its own search with `url-state="none"`', async () => {
    const list = put('job-list', { src: network.url, 'url-state': 'none', query: 'room' });
    expect(await titles(list)).to.deep.equal(['Control room engineer']);
    first(list, '[part=clear]')?.click();
    await until(() => status(list) === '6 jobs', 'every job');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(list);
    expect(await titles(list)).to.have.length(6);
    expect(location.search).to.equal('');
  });
});
