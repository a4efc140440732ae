import { expect } from 'chai';
import '../../../src/define.js';
import { sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import {
  all,
  clearPage,
  facetButton,
  first,
  put,
  recordEvents,
  status,
  textOf,
  titles,
  until,
} from '../../support/dom.js';

const level = (id: string, text = id[0]?.toUpperCase() + id.slice(1)) => ({ facets: { seniority: [{ id, text }] } });

const BUNDLE = {
  schemaVersion: 2,
  organization: { name: 'Kvernsund' },
  facets: [
    { id: 'seniority', label: { en: 'Seniority', sv: 'Nivå' }, order: ['junior', 'senior'] },
    { id: 'team', label: { en: 'A second team' } },
    { id: 'broken', label: {} },
  ],
  jobs: [
    sampleJob('welder', { title: 'Welder', team: 'Yard', ...level('senior') }),
    sampleJob('welder', { title: 'Svetsare', lang: 'sv', team: 'Varv', ...level('senior', 'Erfaren') }),
    sampleJob('clerk', { title: 'Clerk', ...level('junior') }),
    sampleJob('pilot', { title: 'Pilot', ...level('lead') }),
    sampleJob('lots', { title: 'Lots', lang: 'sv', ...level('senior', 'Erfaren') }),
  ],
};

describe('Facets of the configuration', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(BUNDLE);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const labels = (list: Element) => all(list, '.facet-button').map(textOf);
  const options = (list: Element) => all(list, '.facet-option').map((option) => textOf(option));

  it('are filters, in the order and with the labels of the configuration', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    expect(labels(list)).to.deep.equal(['Language', 'Seniority']);
    facetButton(list, 'Seniority')?.click();
    await until(() => options(list).length, 'options');
    expect(first(list, '[role=group]')?.getAttribute('aria-label')).to.equal('Seniority');
    expect(options(list)).to.deep.equal(['Junior 1', 'Senior 2', 'Lead 1']);
    const events = recordEvents(list, 'job-filter');
    all(list, '.facet-option input')[1]?.click();
    await until(() => events.length, 'job-filter');
    expect(events).to.deep.equal([
      { chosen: { seniority: ['senior'] }, searching: false, count: 2, ids: ['welder', 'lots'] },
    ]);
    expect(location.search).to.equal('?seniority=senior');
  });

  it('are labeled in the reader’s language', async () => {
    const list = put('job-list', { src: network.url, lang: 'sv', facets: 'seniority' });
    await titles(list);
    await until(() => labels(list).join() === 'Nivå', 'Swedish label');
    facetButton(list, 'Nivå')?.click();
    await until(() => options(list).length, 'options');
    expect(options(list)).to.deep.equal(['Junior 1', 'Erfaren 2', 'Lead 1']);
  });

  it('are read from the URL when the bundle has loaded, and from the preset', async () => {
    history.replaceState(null, '', '?seniority=junior');
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal(['Clerk']);
    expect(location.search).to.equal('?seniority=junior');
    const preset = put('job-list', { src: network.url, preset: 'seniority=Lead', 'url-state': 'none' });
    expect(await titles(preset)).to.deep.equal(['Pilot']);
  });

  it('group the jobs', async () => {
    const list = put('job-list', { src: network.url, 'group-by': 'seniority' });
    expect(await titles(list)).to.deep.equal(['Clerk', 'Welder', 'Lots', 'Pilot']);
    expect(all(list, '[part=group-title]').map(textOf)).to.deep.equal(['Junior', 'Senior', 'Lead']);
  });

  it('are on cards, and labeled facts of opened postings', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    expect(all(list, 'job-card').map((card) => textOf(first(card, '[part=meta]')))).to.deep.equal([
      'Yard Senior',
      'Junior',
      'Lead',
      'Erfaren',
    ]);
    all(list, 'job-card .link, .link')[0]?.click();
    const facts = await until(() => first(list, 'dl'), 'facts');
    expect(all(facts, 'div').map((fact) => all(fact, 'dt, dd').map(textOf))).to.deep.equal([['Seniority', 'Senior']]);
    expect(status(list)).to.equal('');
  });

  it('are found by the search', async () => {
    const list = put('job-list', { src: network.url, query: 'erfaren' });
    expect(await titles(list)).to.deep.equal(['Welder', 'Lots']);
  });
});
