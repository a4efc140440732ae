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

  it('shows each open job once, by the editor’s order and then newest first', async () => {
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

  it('is a list of headings with links, each the name of its card', async () => {
    const list = put('job-list', { src: network.url, 'heading-level': '3' });
    await titles(list);
    expect(first(list, '[part=list]')?.getAttribute('role')).to.equal('list');
    const link = first(list, 'h3[part=title] a') as HTMLAnchorElement;
    expect(link.textContent).to.equal('Control room engineer');
    expect(new URL(link.href).searchParams.get('job')).to.equal('control-room-engineer');
  });

  it('shows place, team, type, pay and deadline in a card', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    const [card, , , foreign] = all(list, 'job-card') as [HTMLElement, unknown, unknown, HTMLElement];
    expect(textOf(first(card, '[part=meta]'))).to.equal('Bridge Bergen Full time');
    expect(all(card, '[part~=fact]').map(textOf)).to.deep.equal(['NOK 720,000–840,000 a year', 'Closes in 5 days']);
    expect(textOf(first(foreign, '[part~=badge]'))).to.equal('Swedish');
    expect(first(foreign, '[part=intro]')?.lang).to.equal('sv');
  });

  it('has a live region before the first announcement', async () => {
    const list = put('job-list', { src: network.url });
    await list.updateComplete;
    const region = first(list, '[role=status]');
    expect(textOf(region)).to.equal('');
    await titles(list);
    expect(first(list, '[role=status]') === region).to.equal(true);
    expect(textOf(region)).to.equal('6 jobs');
  });

  it('filters as the reader types, and announces the count', async () => {
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-filter');
    await titles(list);
    type(list, 'angholm');
    await until(() => status(list) === '1 job', 'count');
    expect(await titles(list)).to.deep.equal(['Elektriker till Ängholmens varv']);
    await until(() => events.length, 'job-filter');
    expect(events).to.deep.equal([{ chosen: {}, searching: true, count: 1, ids: ['elektriker'] }]);
    expect(new URLSearchParams(location.search).get('q')).to.equal('angholm');
  });

  it('shows that nothing matches, and clears all filters', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    type(list, 'xyzzy');
    await until(() => status(list).startsWith('No jobs match'), 'sentence');
    (first(list, '[part=clear]') as HTMLButtonElement).click();
    await until(() => status(list) === '6 jobs', 'every job');
    expect((first(list, 'input') as HTMLInputElement).value).to.equal('');
    expect(focused() === first(list, 'input')).to.equal(true);
  });

  it('filters by several values of a facet, with counts', async () => {
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
    expect(textOf(facetButton(list, 'Team'))).to.equal('Team · 2');
    expect(new URLSearchParams(location.search).getAll('team')).to.deep.equal(['bridge', 'platform']);
  });

  it('closes a facet by Escape, and focuses its button', async () => {
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

  it('closes a facet on a press outside', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    facetButton(list, 'Team')?.click();
    await until(() => first(list, '[role=group]'), 'list of choices');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await list.updateComplete;
    expect(all(list, '[role=group]').length).to.equal(0);
  });

  it('hides a facet with a single option, and those not in `facets`', async () => {
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

  it('shows a page of jobs at a time, and focuses the first new one', async () => {
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

  it('shows that there are no jobs, or the page’s `empty` slot', async () => {
    network.answer(network.url, bundleOf([]));
    const list = put('job-list', { src: network.url });
    await until(() => textOf(first(list, '[part=notice]')) === 'There are no open jobs right now.', 'sentence');
    expect(all(list, '.filters').length).to.equal(0);
    const own = document.createElement('p');
    own.slot = 'empty';
    list.append(own);
    expect(own.assignedSlot?.name).to.equal('empty');
  });

  it('announces the number of jobs and of invalid jobs', async () => {
    network.answer(network.url, bundleOf([sampleJob('good'), { id: 'bad' }, null, sampleJob('also-good')]));
    const list = put('job-list', { src: network.url });
    const events = recordEvents(list, 'job-load');
    expect(await titles(list)).to.deep.equal(['Job good', 'Job also-good']);
    expect(events).to.deep.equal([{ jobs: 2, broken: 2 }]);
  });

  it('hides the search field with `no-search`, and starts with `query`', async () => {
    const list = put('job-list', { src: network.url, 'no-search': '', query: 'researcher' });
    expect(await titles(list)).to.deep.equal(['Field researcher aboard']);
    expect(all(list, 'input').length).to.equal(0);
  });

  it('does not open a card on a scripted click with a modifier key', async () => {
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
