import { expect } from 'chai';
import '../../../src/define.js';
import type { JobList, SearchJobs } from '../../../src/index.js';
import { sampleBundle } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  all,
  aMoment,
  clearPage,
  facetButton,
  first,
  recordEvents,
  status,
  textOf,
  titles,
  type,
  until,
} from '../../support/dom.js';

const LIMITED = 'Only titles, teams, places and introductions could be searched.';

/** A search that the test resolves, and its calls. */
function byHand() {
  const asked: { query: string; signal: AbortSignal; answer(ids: unknown): void; fail(error: Error): void }[] = [];
  const search: SearchJobs = (query, signal) =>
    new Promise((answer, fail) => asked.push({ query, signal, answer: answer as (ids: unknown) => void, fail }));
  return { asked, search };
}

describe('Remote search', () => {
  let network: MockNetwork;
  const warnings: unknown[][] = [];
  const { warn } = console;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    console.warn = (...said) => void warnings.push(said);
  });
  afterEach(() => {
    console.warn = warn;
    warnings.length = 0;
    network.restore();
    clearPage();
  });

  async function listWith(search: SearchJobs, attributes: Record<string, string> = {}): Promise<JobList> {
    const list = document.createElement('job-list');
    for (const [name, value] of Object.entries({ src: network.url, ...attributes })) list.setAttribute(name, value);
    list.search = search;
    document.body.append(list);
    await titles(list);
    return list;
  }

  const shows = (list: JobList, wanted: string[]) =>
    until(
      () =>
        all(list, '.card')
          .map((card) => textOf(first(card, '.title')))
          .join() === wanted.join(),
      `list of ${wanted.join(', ')}`,
    );

  it('runs once the reader pauses, and determines the order', async () => {
    const { asked, search } = byHand();
    const list = await listWith(search);
    const events = recordEvents(list, 'job-filter');
    for (const query of ['w', 'wi', 'winch', 'winch ']) type(list, query);
    await until(() => asked.length, 'question');
    expect(asked.map(({ query }) => query)).to.deep.equal(['winch']);
    asked[0]?.answer(['deckhand-researcher', 'not-in-the-bundle', 'charging-engineer', 'deckhand-researcher']);
    await shows(list, ['Field researcher aboard', 'Power electronics engineer, shore charging']);
    expect(status(list)).to.equal('2 jobs');
    await until(() => events.length, 'word to the page');
    expect(events).to.deep.equal([
      { chosen: {}, searching: true, count: 2, ids: ['deckhand-researcher', 'charging-engineer'] },
    ]);
    expect(location.search).to.equal('?q=winch');
  });

  it('is filtered by facets, which count its results', async () => {
    const { asked, search } = byHand();
    const list = await listWith(search);
    type(list, 'sea');
    await until(() => asked.length, 'question');
    asked[0]?.answer(['platform-developer', 'deckhand-researcher', 'control-room-engineer']);
    await until(() => status(list) === '3 jobs', 'three jobs');
    facetButton(list, 'Team')?.click();
    const choices = await until(() => first(list, '[role=group]'), 'choices');
    expect(all(choices, 'label').map(textOf)).to.deep.equal(['Bridge 2', 'Charging 0', 'Platform 1']);
    all(choices, 'input')[0]?.click();
    await shows(list, ['Field researcher aboard', 'Control room engineer']);
    expect(asked).to.have.length(1);
  });

  it('shows the latest result, and aborts the previous search', async () => {
    const { asked, search } = byHand();
    const list = await listWith(search);
    type(list, 'one');
    await until(() => asked.length === 1, 'first question');
    type(list, 'two');
    await until(() => asked.length === 2, 'second question');
    expect([asked[0]?.signal.aborted, asked[1]?.signal.aborted]).to.deep.equal([true, false]);
    asked[1]?.answer(['platform-developer']);
    await shows(list, ['Platform developer']);
    asked[0]?.answer(['deckhand-researcher']);
    await aMoment();
    await shows(list, ['Platform developer']);
    type(list, '');
    await until(() => status(list) === '6 jobs', 'all jobs');
  });

  it('falls back to the list’s own search on an error, and shows it until the next success', async () => {
    const { asked, search } = byHand();
    const list = await listWith(search);
    type(list, 'developer');
    await until(() => asked.length === 1, 'question');
    asked[0]?.fail(new Error('no index'));
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal(LIMITED);
    await shows(list, ['Platform developer']);
    type(list, 'developers');
    await until(() => asked.length === 2, 'second question');
    asked[1]?.answer('no list of ids');
    await aMoment();
    expect(all(list, '[role=alert]').map(textOf)).to.deep.equal([LIMITED]);
    expect(first(list, '[role=alert]') === alert, 'the sentence is said once').to.equal(true);
    expect(warnings.filter(([text]) => String(text).includes('search failed'))).to.have.length(1);
    first(list, '[part=retry]')?.click();
    await until(() => asked.length === 3, 'third question');
    expect(asked[2]?.query).to.equal('developers');
    asked[2]?.answer(['elektriker']);
    await shows(list, ['Elektriker till Ängholmens varv']);
    expect(all(list, '[role=alert]')).to.have.length(0);
  });

  it('handles exceptions, results without a promise, and removal', async () => {
    const list = await listWith(() => {
      throw new Error('not ready');
    });
    type(list, 'developer');
    await until(() => first(list, '[role=alert]'), 'sentence');
    list.search = (() => ['elektriker']) as unknown as SearchJobs;
    type(list, 'cable');
    await shows(list, ['Elektriker till Ängholmens varv']);
    list.search = undefined;
    type(list, 'platform');
    await shows(list, ['Platform developer']);
    expect(all(list, '[role=alert]')).to.have.length(0);
  });

  it('runs for the query in the URL, and again when the list is reconnected', async () => {
    history.replaceState(null, '', '?q=fjord');
    const { asked, search } = byHand();
    const list = document.createElement('job-list');
    list.src = network.url;
    list.search = search;
    document.body.append(list);
    await until(() => asked.length === 1, 'question');
    list.remove();
    expect(asked[0]?.signal.aborted).to.equal(true);
    document.body.append(list);
    await until(() => asked.length === 2, 'second question');
    asked[1]?.answer(['charging-engineer']);
    await shows(list, ['Power electronics engineer, shore charging']);
    expect(warnings).to.deep.equal([]);
  });
});
