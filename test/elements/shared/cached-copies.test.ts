import { expect } from 'chai';
import '../../../src/define.js';
import { fetchJsonOrCopy } from '../../../src/bundle/fetch-json.js';
import { bundleOf, sampleBundle, sampleBody, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type MockNetwork } from '../../support/mock-network.js';
import { all, clearPage, first, focused, recordEvents, put, textOf, titles, until } from '../../support/dom.js';

const COPY = 'You see a saved copy, which may be out of date.';

describe('Cached copies', () => {
  let network: MockNetwork;

  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
  });
  afterEach(() => {
    network.restore();
    clearPage();
  });

  const notices = (root: Element) => all(root, '[part=notice] p').map(textOf);

  it('are shown and marked when a bundle and a posting fail to load', async () => {
    const body = 'jobs/platform-developer.en.json';
    const job = sampleBundle.jobs.find(({ id }) => id === 'platform-developer')!;
    network.fail(network.url, sampleBundle);
    network.fail(body, sampleBody(job));
    const list = put('job-list', { src: network.url });
    const events = recordEvents(document.body, 'job-error');
    expect(await titles(list)).to.have.length(6);
    expect(notices(list)).to.deep.equal([COPY]);
    const detail = put('job-detail', { src: network.url, 'job-id': 'platform-developer' });
    await until(() => first(detail, '[part=body] h3'), 'text');
    expect(notices(detail)).to.deep.equal([COPY]);
    expect(events).to.deep.equal([]);

    network.answer(network.url, sampleBundle);
    network.answer(body, sampleBody(job));
    first(detail, '[part=retry]')?.click();
    first(list, '[part=retry]')?.click();
    await until(() => notices(list).length + notices(detail).length === 0, 'answers at last');
  });

  it('are requested from the cache alone, or from another origin where the server is not reached', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    let answer = (): Promise<Response> => Promise.resolve(new Response('', { status: 503 }));
    window.fetch = (_, { cache, mode } = {}) => {
      asked.push([cache, mode]);
      return answer();
    };
    const ask = async (url: string) => {
      await fetchJsonOrCopy(url, new AbortController().signal).catch(() => {});
      return asked.splice(0);
    };
    const [usual, fromCache] = [
      [undefined, undefined],
      ['only-if-cached', 'same-origin'],
    ];
    try {
      expect(await ask('/jobs.json')).to.deep.equal([usual, fromCache]);
      expect(await ask('https://other.example/jobs.json')).to.deep.equal([usual]);
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      expect(await ask('/jobs.json')).to.deep.equal([usual, fromCache]);
      expect(await ask('https://other.example/jobs.json')).to.deep.equal([usual, ['force-cache', undefined]]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('are not used for a 404 response', async () => {
    network.answer(network.url, () => new Response('', { status: 404 }));
    const list = put('job-list', { src: network.url });
    await until(() => first(list, '[role=alert]'), 'sentence');
    expect(network.asked).to.deep.equal([network.url]);
  });

  it('stay when a refresh of the bundle fails', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    network.answer(network.url, () => Promise.reject(new TypeError('offline')));
    const events = recordEvents(list, 'job-error');
    list.reload();
    await until(() => notices(list).length, 'sentence');
    expect(notices(list)).to.deep.equal([COPY]);
    expect(await titles(list)).to.have.length(6);
    expect(events.map(({ reason }) => reason)).to.deep.equal(['network']);
  });

  it('are replaced by the current bundle', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    network.answer(network.url, bundleOf([sampleJob('new')]));
    list.reload();
    expect(all(list, 'job-card').length, 'meanwhile').to.equal(6);
    await until(() => textOf(first(list, '.title')) === 'Job new', 'new job');
    expect(network.asked).to.deep.equal([network.url, network.url]);
  });

  it('close a posting that is no longer in the current bundle, and show it', async () => {
    const list = put('job-list', { src: network.url });
    await titles(list);
    first(list, '[part=link]')?.click();
    await until(() => first(list, '[part=body] > div:not([part])'), 'posting');
    network.answer(network.url, bundleOf([sampleJob('new')]));
    list.reload();
    await until(() => all(list, 'job-detail').length === 0, 'list');
    expect(notices(list).length + all(list, '[part=notice]').length).to.be.greaterThan(0);
    expect(textOf(first(list, '[part=notice]'))).to.equal('That job is no longer listed.');
    expect(focused()).to.not.equal(null);
  });
});
