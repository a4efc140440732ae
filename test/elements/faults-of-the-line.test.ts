import { expect } from 'chai';
import '../../src/define.js';
import { SIZE_LIMIT, TIME_LIMIT } from '../../src/bundle/fetch-json.js';
import type { JobList } from '../../src/index.js';
import { bundleOf, sampleBody, sampleBundle, sampleJob } from '../support/sample-bundle.js';
import { serveBundle, type Answer, type PretendedNetwork } from '../support/serve-bundle.js';
import { aMoment, all, clearPage, first, note, put, textOf, titles, until } from '../support/page.js';

const isShown = (element: Element) => element.getClientRects().length > 0;

/** What can happen between a page and its bundle, with the reason and the words that the page is told. */
const FAULTS: Record<string, [answer: Answer, reason: string, words: RegExp]> = {
  'no such file': [() => new Response('not here', { status: 404 }), 'status', /answered 404/],
  'a server at its end': [() => new Response('oh', { status: 500 }), 'status', /answered 500/],
  'a page instead of the bundle': [
    () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
    'json',
    /not JSON/,
  ],
  'half of a bundle': [() => new Response(JSON.stringify(sampleBundle).slice(0, 500)), 'json', /not JSON/],
  nothing: [() => new Response(null), 'json', /not JSON/],
  'a bundle of another time': [
    { ...sampleBundle, schemaVersion: 2 },
    'version',
    /2 was found, 1 is understood/,
  ],
  'JSON that is no bundle': [[1, 2], 'shape', /no object/],
  'a bundle without jobs': [{ schemaVersion: 1, jobs: 'none' }, 'shape', /no list of jobs/],
  'far too much': [() => new Response(new Uint8Array(SIZE_LIMIT + 1)), 'size', /over 20 MB/],
  'a refusal by CORS': [() => Promise.reject(new TypeError('Failed to fetch')), 'network', /CORS/],
};

describe('Faults of the line', () => {
  let network: PretendedNetwork;
  let fallback: HTMLElement;
  const unhandled: unknown[] = [];
  const noteUnhandled = (event: PromiseRejectionEvent | ErrorEvent) =>
    unhandled.push('reason' in event ? event.reason : event.message);

  before(() => {
    addEventListener('unhandledrejection', noteUnhandled);
    addEventListener('error', noteUnhandled);
  });
  after(() => {
    removeEventListener('unhandledrejection', noteUnhandled);
    removeEventListener('error', noteUnhandled);
  });
  beforeEach(() => {
    clearPage();
    network = serveBundle(sampleBundle);
    fallback = document.createElement('p');
    fallback.textContent = 'Write to us.';
  });
  afterEach(async () => {
    await aMoment(0);
    expect(unhandled.splice(0)).to.deep.equal([]);
    network.restore();
    clearPage();
  });

  /** The list says what happened and keeps what the page put in it; asked again when the line is back, it has the jobs. */
  async function expectRecovery(list: JobList, reason: string, words: RegExp): Promise<void> {
    const told = note(document.body, 'job-error');
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal('The jobs could not be loaded.');
    expect(isShown(fallback)).to.equal(true);
    await aMoment();
    expect(told.map((one) => one.reason)).to.deep.equal([reason]);
    expect(told[0]?.message).to.match(words);
    expect(told[0]?.url).to.equal(network.url);

    network.answer(network.url, sampleBundle);
    first(list, '[part=retry]')?.click();
    expect(await titles(list)).to.have.length(6);
    expect([isShown(fallback), all(list, '[role=alert]').length]).to.deep.equal([false, 0]);
    expect(told).to.have.length(1);
  }

  for (const [name, [answer, reason, words]] of Object.entries(FAULTS)) {
    it(`is said, and mended by asking again: ${name}`, async () => {
      network.answer(network.url, answer);
      await expectRecovery(put('job-list', { src: network.url }, fallback), reason, words);
    });
  }

  it('is said after ten seconds, where the answer never comes', async () => {
    const { timeout } = AbortSignal;
    const limits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      limits.push(milliseconds);
      return timeout.call(AbortSignal, 30);
    };
    try {
      network.answer(network.url, () => new Promise<Response>(() => {}));
      // As a browser does with a request that is aborted, and the pretended network only until it has begun to answer.
      const pretended = window.fetch;
      window.fetch = (input, options) =>
        Promise.race([
          pretended(input, options),
          new Promise<Response>((_, reject) =>
            options?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
          ),
        ]);
      const list = put('job-list', { src: network.url }, fallback);
      await expectRecovery(list, 'timeout', /10000 ms/);
      expect([limits[0], TIME_LIMIT]).to.deep.equal([10_000, 10_000]);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('costs one event where it is an opened text that cannot be had, and the list goes on', async () => {
    const body = 'jobs/platform-developer.en.json';
    network.answer(body, () => new Response('{"schemaVersion":1,'));
    const list = put('job-list', { src: network.url });
    const told = note(document.body, 'job-error');
    await titles(list);
    all(list, '[part=link]')
      .find((link) => textOf(link) === 'Platform developer')
      ?.click();
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal('The text of this posting could not be loaded.');
    expect(all(list, '[part=apply]')).to.have.length(1);
    await aMoment();
    expect(told.map(({ reason }) => reason)).to.deep.equal(['json']);
    const job = sampleBundle.jobs.find(({ id }) => id === 'platform-developer')!;
    network.answer(body, sampleBody(job));
    first(list, '[part=retry]')?.click();
    await until(() => first(list, '[part=body] h3'), 'text');
    expect(told).to.have.length(1);
  });

  it('costs the job whose field is of a wrong type, and not the list', async () => {
    const wrong = { id: 7, lang: [], title: {}, intro: 5, team: [], location: 'x', employment: 1, pay: '1', closes: {}, apply: 'x', facts: {}, order: '1', body: null }; // prettier-ignore
    const jobs = Object.entries(wrong).map(([field, value], at) => ({
      ...sampleJob(`wrong-${at}`),
      [field]: value,
    }));
    network.answer(network.url, bundleOf([sampleJob('first'), ...jobs, sampleJob('last')]));
    const told = note(document.body, 'job-load');
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal(['Job first', 'Job last']);
    expect(told).to.deep.equal([{ jobs: 2, broken: jobs.length }]);
  });

  it('leaves nothing hanging where an element goes before the answer comes', async () => {
    const told = note(document.body, 'job-error');
    for (let times = 0; times < 20; times++) put('job-list', { src: network.url }).remove();
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.have.length(6);
    expect(told).to.deep.equal([]);
  });
});
