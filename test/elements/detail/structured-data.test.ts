import { expect } from 'chai';
import '../../../src/define.js';
import type { JobDetail } from '../../../src/index.js';
import { bundleOf, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { aMoment, clearPage, first, put, titles, until } from '../../support/dom.js';

const written = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const described = () => JSON.parse(written()[0]?.textContent ?? '{}') as Record<string, unknown>;

describe('Structured data', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
    expect(written(), 'nothing is left behind').to.have.length(0);
  });

  function show(id: string, attributes: Record<string, string> = { 'structured-data': '' }): JobDetail {
    return put('job-detail', { src: network.url, 'job-id': id, ...attributes });
  }

  it('describes the open job of a page', async () => {
    show('control-room-engineer');
    await until(() => written().length, 'structured data');
    const { title, description, hiringOrganization, url, ...rest } = described();
    expect(rest['@type']).to.equal('JobPosting');
    expect(title).to.equal('Control room engineer');
    expect(description).to.contain('<p>').and.contain('You draw it').and.not.contain('class');
    expect(hiringOrganization).to.include({ name: 'Kvernsund' });
    expect(url).to.equal(location.href);
  });

  it('requires `structured-data`, and is never added for a list', async () => {
    const detail = show('control-room-engineer', {});
    await until(() => first(detail, '[part=body] > div:not([part])'), 'posting');
    const list = put('job-list', { src: network.url, 'structured-data': '' });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => first(list, '[part=body] > div:not([part])'), 'posting');
    await aMoment();
    expect(written()).to.have.length(0);
  });

  it('is removed when the job changes, when the element is disconnected, and with the attribute', async () => {
    const detail = show('control-room-engineer');
    await until(() => written().length, 'structured data');
    detail.jobId = 'deckhand-researcher';
    await until(() => described()['title'] === 'Field researcher aboard', 'other job');
    expect(written()).to.have.length(1);
    detail.structuredData = false;
    await until(() => written().length === 0, 'nothing');
    detail.structuredData = true;
    await until(() => written().length, 'structured data');
    detail.remove();
    expect(written()).to.have.length(0);
    document.body.append(detail);
    await until(() => written().length, 'structured data again');
  });

  it('is not added for a closed job, and is removed when the job closes', async () => {
    const closed = show('harbour-master');
    await until(() => first(closed, '[part=body] > div:not([part])'), 'posting');
    await aMoment();
    expect(written()).to.have.length(0);
    closed.remove();

    const location = {
      text: 'Bergen',
      remote: false,
      hybrid: false,
      countries: ['NO'],
      places: [{ name: 'Bergen', country: 'NO' }],
    };
    const openUntil = new Date(Date.now() + 700).toISOString();
    const soon = sampleJob('soon', { posted: '2026-01-02', closes: '2026-01-31', openUntil, location });
    network.answer(network.url, bundleOf([soon]));
    network.answer(soon.body, { schemaVersion: 2, id: 'soon', lang: 'en', html: '<p>Work.</p>' });
    const other = serveBundle(bundleOf([soon]));
    other.answer(soon.body, { schemaVersion: 2, id: 'soon', lang: 'en', html: '<p>Work.</p>' });
    const detail = put('job-detail', { src: other.url, 'job-id': 'soon', 'structured-data': '' });
    await until(() => written().length, 'structured data');
    await until(() => written().length === 0, 'end of it');
    expect(first(detail, '.closed')).to.not.equal(undefined);
    other.restore();
  });

  it('is removed with its element, even during an update', async () => {
    const detail = show('control-room-engineer');
    await until(() => written().length, 'structured data');
    detail.requestUpdate();
    detail.remove();
    await aMoment();
    expect(written()).to.have.length(0);
    document.body.append(detail);
    await until(() => written().length, 'structured data again');
  });

  it('describes one of two visible jobs', async () => {
    show('control-room-engineer');
    await until(() => written().length, 'structured data');
    const second = show('deckhand-researcher');
    await until(() => first(second, '[part=body] > div:not([part])'), 'second posting');
    await aMoment();
    expect(written()).to.have.length(1);
    expect(described()['title']).to.equal('Control room engineer');
  });

  it('cannot close its script element', async () => {
    const location = {
      text: 'Bergen',
      remote: false,
      hybrid: false,
      countries: ['NO'],
      places: [{ name: 'Bergen', country: 'NO' }],
    };
    const job = sampleJob('hostile', { title: '</script><script>hacked', posted: '2026-01-02', location });
    const hostile = serveBundle(bundleOf([job]));
    hostile.answer(job.body, { schemaVersion: 2, id: 'hostile', lang: 'en', html: '<p>Work.</p>' });
    put('job-detail', { src: hostile.url, 'job-id': 'hostile', 'structured-data': '' });
    await until(() => written().length, 'structured data');
    expect(written()[0]?.textContent).to.not.contain('<');
    expect(described()['title']).to.equal('</script><script>hacked');
    hostile.restore();
  });
});
