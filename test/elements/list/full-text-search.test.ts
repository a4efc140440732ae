import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  facetButton,
  first,
  focused,
  put,
  status,
  textOf,
  titles,
  type,
  until,
} from '../../support/dom.js';

const SEARCH = {
  schemaVersion: 2,
  common: 'the with',
  words: {
    'control-room-engineer': 'kubernetes rust webgpu',
    'deckhand-researcher': 'captains notebook',
    'platform-developer': 'kubernetes',
    constructor: 'rust',
  },
};
const LIMITED = 'Only titles, teams, places and introductions could be searched.';
const CONTROL_ROOM = 'Control room engineer';
const CHARGING = 'Power electronics engineer, shore charging';

describe('Full-text search', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle({ ...sampleBundle, search: 'search.json' });
    network.answer('search.json', SEARCH);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const requests = () => network.asked.filter((url) => url.endsWith('/search.json')).length;
  const field = (list: JobList) => first(list, 'input[type=search]') as HTMLInputElement;
  const shown = (list: JobList) => all(list, 'job-card').map((card) => textOf(first(card, '.title')));
  const shows = (list: JobList, wanted: string[]) =>
    until(() => shown(list).join() === wanted.join(), `list of ${wanted.join(', ')}`);

  async function shownList(attributes: Record<string, string> = {}): Promise<JobList> {
    const list = put('job-list', { src: network.url, ...attributes });
    await titles(list);
    return list;
  }

  it('loads the words when the search field is focused, once', async () => {
    const list = await shownList();
    await aMoment();
    expect(requests()).to.equal(0);
    field(list).focus();
    await until(() => requests() === 1, 'request');
    type(list, 'rust');
    await shows(list, [CONTROL_ROOM]);
    field(list).blur();
    field(list).focus();
    type(list, 'captain');
    await shows(list, ['Field researcher aboard']);
    expect(requests()).to.equal(1);
  });

  it('finds the jobs of a link with a query', async () => {
    history.replaceState(null, '', '?q=rust');
    const list = put('job-list', { src: network.url });
    await shows(list, [CONTROL_ROOM]);
    expect(status(list)).to.equal('1 job');
  });

  it('finds a job by the words of its other languages, and shows the reader’s', async () => {
    const list = await shownList();
    for (const query of ['kontrollrum', 'bryggan', 'Ingeniør']) {
      type(list, query);
      await shows(list, [CONTROL_ROOM]);
    }
  });

  it('shows matches in titles at once, and adds those in texts after them', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    network.answer('search.json', async () => {
      await answered;
      return Response.json({
        ...SEARCH,
        words: { 'deckhand-researcher': 'engineer', 'platform-developer': 'engineer' },
      });
    });
    const list = await shownList();
    field(list).focus();
    type(list, 'engineer');
    await shows(list, [CONTROL_ROOM, CHARGING]);
    const cards = all(list, 'job-card');
    const boxes = () => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect);
    const before = boxes();
    answer();
    await shows(list, [CONTROL_ROOM, CHARGING, 'Platform developer', 'Field researcher aboard']);
    expect(all(list, 'job-card').slice(0, 2)).to.deep.equal(cards);
    expect(boxes()).to.deep.equal(before);
  });

  it('corrects nothing, and denies nothing, before the words have loaded', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    network.answer('search.json', async () => {
      await answered;
      return Response.json({ ...SEARCH, words: { 'deckhand-researcher': 'enginer' } });
    });
    const list = await shownList();
    type(list, 'enginer');
    await until(() => status(list) === 'Loading …', 'word of patience');
    answer();
    await shows(list, ['Field researcher aboard']);
  });

  it('searches the rest after a failure, says so, and asks again when the field is focused', async () => {
    network.answer('search.json', () => new Response('', { status: 503 }));
    const list = await shownList();
    field(list).focus();
    type(list, 'engineer');
    await shows(list, [CONTROL_ROOM, CHARGING]);
    await until(() => textOf(first(list, '[role=alert]')) === LIMITED, 'sentence');
    network.answer('search.json', SEARCH);
    field(list).blur();
    field(list).focus();
    type(list, 'rust');
    await shows(list, [CONTROL_ROOM]);
    expect(first(list, '[role=alert]')).to.equal(undefined);
  });

  for (const [what, answer] of Object.entries({
    'of another shape': { schemaVersion: 2, words: ['rust'] },
    'of another version': { ...SEARCH, schemaVersion: 1 },
    'that are too many': { ...SEARCH, words: { 'platform-developer': 'rust '.repeat(1_100_000) } },
  })) {
    it(`refuses words ${what}`, async () => {
      network.answer('search.json', answer);
      const list = await shownList();
      type(list, 'engineer');
      await until(() => textOf(first(list, '[role=alert]')) === LIMITED, 'sentence');
      await shows(list, [CONTROL_ROOM, CHARGING]);
    });
  }

  it('ignores words that are not text, and of other jobs', async () => {
    network.answer('search.json', {
      schemaVersion: 2,
      words: { 'platform-developer': 7, 'control-room-engineer': 'rust', gone: 'rust', toString: 'rust' },
    });
    const list = await shownList();
    type(list, 'rust');
    await shows(list, [CONTROL_ROOM]);
    expect(first(list, '[role=alert]')).to.equal(undefined);
  });

  it('does not load words of another origin', async () => {
    network.answer(network.url, { ...sampleBundle, search: 'https://elsewhere.example/search.json' });
    const list = await shownList();
    type(list, 'engineer');
    await until(() => textOf(first(list, '[role=alert]')) === LIMITED, 'sentence');
  });

  it('announces the result once, when the typing rests', async () => {
    const list = await shownList();
    const region = await until(() => first(list, '[role=status]'), 'live region');
    const announced: string[] = [];
    new MutationObserver(() => announced.push(textOf(region))).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    field(list).focus();
    for (const query of ['e', 'en', 'engi', 'engin', 'engineer']) {
      type(list, query);
      await aMoment(30);
    }
    await until(() => status(list) === '2 jobs', 'count');
    expect(announced).to.deep.equal([]);
    await until(() => announced.length, 'announcement');
    expect(new URLSearchParams(location.search).get('q')).to.equal('engineer');
    type(list, 'enginer');
    await until(() => announced.length === 2, 'second announcement');
    expect(announced).to.deep.equal(['2 jobs', 'No jobs match “enginer”. Showing 2 jobs for “engineer”.']);
  });

  it('is a step of its own in the tab’s history', async () => {
    const list = await shownList();
    facetButton(list, 'Location')?.click();
    const group = await until(() => first(list, '[role=group]'), 'options');
    all(group, 'input')
      .filter((_, at) => at < 2)
      .forEach((option) => option.click());
    const both = await until(() => /location=\w+&location=\w+/.test(location.search) && location.search, 'two places');
    for (const query of ['eng', 'engineer']) {
      type(list, query);
      await until(() => new URLSearchParams(location.search).get('q') === query, 'query in the URL');
    }
    history.back();
    await until(() => location.search === both, 'places without the query');
    await until(() => field(list).value === '', 'empty field');
    history.back();
    await until(() => location.search === '', 'every job');
  });

  it('says which filter to give up, and does it', async () => {
    history.replaceState(null, '', '?team=bridge&team=charging&location=DK&q=developer');
    const list = put('job-list', { src: network.url });
    // Without a query, one job matches; without a facet, none.
    await until(() => status(list).startsWith('No jobs match'), 'sentence');
    const offers = () => all(list, '[part=relax]').map(textOf);
    await until(() => offers().length, 'offer');
    expect(offers()).to.deep.equal(['Show 1 job without “developer”']);
    type(list, 'engineer');
    await until(() => offers()[0]?.includes('Denmark'), 'another offer');
    expect(offers()).to.deep.equal(['Show 2 jobs without “Location: Denmark”', 'Show 1 job without “engineer”']);
    first(list, '[part=relax]')?.focus();
    first(list, '[part=relax]')?.click();
    await shows(list, [CONTROL_ROOM, CHARGING]);
    expect(offers()).to.deep.equal([]);
    expect(location.search).to.equal('?q=engineer&team=bridge&team=charging');
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove Bridge');
    history.back();
    await until(() => offers().length === 2, 'offers again');
  });

  it('offers to give up none of the filters where one is not enough', async () => {
    history.replaceState(null, '', '?team=platform&location=DK&q=xyzzy');
    const list = put('job-list', { src: network.url });
    await until(() => status(list).startsWith('No jobs match'), 'sentence');
    expect(all(list, '[part=relax]')).to.have.length(0);
  });
});
