import { expect } from 'chai';
import '../../../src/define.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  facetButton,
  first,
  focused,
  recordEvents,
  put,
  status,
  textOf,
  titles,
  type,
  until,
} from '../../support/dom.js';

describe('<job-list>', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  it('shows each open job once, in the order of the editor and then the newest', async () => {
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal([
      'Control room engineer',
      'Power electronics engineer, shore charging',
      'Platform developer',
      'Elektriker till Ängholmens varv',
      'Field researcher aboard',
      'Something we have not thought of',
    ]);
    expect(status(list)).to.equal('6 jobs');
  });

  it('is a list of headings that are links, each its card’s name', async () => {
    const list = put('job-list', { src: network.url, 'heading-level': '3' });
    await titles(list);
    expect(first(list, '[part=list]')?.getAttribute('role')).to.equal('list');
    const link = first(list, 'h3[part=title] a') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Control room engineer');
    expect(new URL(link.href).searchParams.get('job')).to.equal('control-room-engineer');
  });

  it('says in a card where, with whom, how, for what pay and for how long', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    const [card, , , foreign] = all(list, 'job-card') as [HTMLElement, unknown, unknown, HTMLElement];
    expect(textOf(first(card, '[part=meta]'))).to.equal('Bridge Bergen Full time');
    expect(all(card, '[part~=fact]').map(textOf)).to.deep.equal(['NOK 720,000–840,000 a year', 'Closes in 5 days']);
    expect(textOf(first(foreign, '[part~=badge]'))).to.equal('Swedish');
    expect(first(foreign, '[part=intro]')?.lang).to.equal('sv');
  });

  it('has a live region before it has anything to say', async () => {
    const list = put('job-list', { src: network.url });
    await list.updateComplete;
    const region = first(list, '[role=status]');
    expect(textOf(region)).to.equal('');
    await titles(list);
    expect(first(list, '[role=status]') === region).to.equal(true);
    expect(textOf(region)).to.equal('6 jobs');
  });

  it('narrows while one types, and announces the count', async () => {
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-filter');
    await titles(list);
    type(list, 'angholm');
    await until(() => status(list) === '1 job', 'count');
    expect(await titles(list)).to.deep.equal(['Elektriker till Ängholmens varv']);
    await until(() => events.length, 'job-filter');
    expect(events).to.deep.equal([{ chosen: {}, searching: true, count: 1 }]);
    expect(new URLSearchParams(location.search).get('q')).to.equal('angholm');
  });

  it('says when nothing matches, and clears everything', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    type(list, 'xyzzy');
    await until(() => status(list).startsWith('No jobs match'), 'sentence');
    (first(list, '[part=clear]') as HTMLButtonElement).click();
    await until(() => status(list) === '6 jobs', 'every job');
    expect((first(list, 'input') as HTMLInputElement).value).to.equal('');
    expect(focused() === first(list, 'input')).to.equal(true);
  });

  it('narrows by a facet, several values at once, with counts', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    facetButton(list, 'Team')?.click();
    const group = await until(() => first(list, '[role=group]'), 'list of choices');
    expect(group.getAttribute('aria-label')).to.equal('Team');
    expect(all(group, '.facet-option').map(textOf)).to.deep.equal(['Bridge 2', 'Charging 2', 'Platform 1']);
    (all(group, 'input')[0] as HTMLInputElement).click();
    await list.updateComplete;
    expect(status(list)).to.equal('2 jobs');
    (all(group, 'input')[2] as HTMLInputElement).click();
    await list.updateComplete;
    expect(status(list)).to.equal('3 jobs');
    expect(textOf(facetButton(list, 'Team'))).to.equal('Team: Bridge +1');
    expect(new URLSearchParams(location.search).getAll('team')).to.deep.equal(['bridge', 'platform']);
  });

  it('closes a facet by Escape, and gives the focus back to its button', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    facetButton(list, 'Team')?.click();
    const choice = await until(() => first(list, '.facet-option input'), 'choice');
    choice.focus();
    choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await list.updateComplete;
    expect(all(list, '[role=group]').length).to.equal(0);
    expect(focused() === facetButton(list, 'Team')).to.equal(true);
    expect(facetButton(list, 'Team')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes a facet when something else is pressed', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    facetButton(list, 'Team')?.click();
    await until(() => first(list, '[role=group]'), 'list of choices');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await list.updateComplete;
    expect(all(list, '[role=group]').length).to.equal(0);
  });

  it('hides a facet with a single choice, and those a page does not name', async () => {
    network.answer(network.url, bundleOf([sampleJob('a', { team: 'One' }), sampleJob('b', { team: 'One' })]));
    const single = put('job-list', { src: network.url });
    await titles(single);
    expect(all(single, '.facet')).to.have.length(0);
    const other = serveBundle(sampleBundle);
    const named = put('job-list', { src: other.url, facets: 'language team' });
    await titles(named);
    expect(all(named, '.facet-button').map(textOf)).to.deep.equal(['Language', 'Team']);
    other.restore();
  });

  it('shows a page of jobs at a time, and leads to the first new one', async () => {
    const jobs = Array.from({ length: 7 }, (_, index) => sampleJob(`job-${index}`, { order: index }));
    network.answer(network.url, bundleOf(jobs));
    const list = put('job-list', { src: network.url, 'page-size': '3' });
    expect(await titles(list)).to.have.length(3);
    (first(list, '[part=load-more]') as HTMLButtonElement).click();
    await until(() => all(list, 'job-card').length === 6, 'second page');
    await until(() => textOf(focused()) === 'Job job-3', 'focus on the first new job');
    (first(list, '[part=load-more]') as HTMLButtonElement).click();
    await until(() => all(list, 'job-card').length === 7, 'third page');
    expect(all(list, '[part=load-more]').length).to.equal(0);
  });

  it('says so when there are no jobs, in the page’s words if it has some', async () => {
    network.answer(network.url, bundleOf([]));
    const list = put('job-list', { src: network.url });
    await until(() => textOf(first(list, '[part=notice]')) === 'There are no open jobs right now.', 'sentence');
    expect(all(list, '.filters').length).to.equal(0);
    const own = document.createElement('p');
    own.slot = 'empty';
    list.append(own);
    expect(own.assignedSlot?.name).to.equal('empty');
  });

  it('announces what it loaded, and how much of it was broken', async () => {
    network.answer(network.url, bundleOf([sampleJob('good'), { id: 'bad' }, null, sampleJob('also-good')]));
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-load');
    expect(await titles(list)).to.deep.equal(['Job good', 'Job also-good']);
    expect(events).to.deep.equal([{ jobs: 2, broken: 2 }]);
  });

  it('has no search field when told so, and starts with the search it is told', async () => {
    const list = put('job-list', { src: network.url, 'no-search': '', query: 'researcher' });
    expect(await titles(list)).to.deep.equal(['Field researcher aboard']);
    expect(all(list, 'input').length).to.equal(0);
  });

  it('does not let a page’s click on a card with a modifier open it here', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    const link = first(list, '[part=link]') as HTMLAnchorElement;
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(click);
    await aMoment();
    expect(all(list, 'job-detail').length).to.equal(0);
  });
});
