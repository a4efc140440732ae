import { expect } from 'chai';
import '../../../src/define.js';
import { TIME_LIMIT } from '../../../src/bundle/fetch-json.js';
import { MAX_FILE_SIZE } from '../../../src/posting/job-bundle.js';
import type { JobList } from '../../../src/index.js';
import { bundleOf, sampleBody, sampleBundle, sampleJob } from '../../support/sample-bundle.js';
import { serveBundle, type Answer, type MockNetwork } from '../../support/mock-network.js';
import {
  aMoment,
  all,
  clearPage,
  first,
  focused,
  recordEvents,
  put,
  textOf,
  titles,
  until,
} from '../../support/dom.js';

const isShown = (element: Element) => element.getClientRects().length > 0;

/** Failures between a page and its bundle, with the reason and message of the event. */
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
    { ...sampleBundle, schemaVersion: 3 },
    'version',
    /unsupported schema version 3; expected 2/,
  ],
  'JSON that is no bundle': [[1, 2], 'shape', /not an object/],
  'a bundle without jobs': [{ schemaVersion: 2, jobs: 'none' }, 'shape', /no list of jobs/],
  'far too much': [() => new Response(new Uint8Array(MAX_FILE_SIZE + 1)), 'size', /over 20 MB/],
  'a refusal by CORS': [() => Promise.reject(new TypeError('Failed to fetch')), 'network', /CORS/],
};

describe('Network errors', () => {
  let network: MockNetwork;
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

  /** Expects the error message and the fallback content; expects the jobs after a retry. */
  async function expectRecovery(list: JobList, reason: string, words: RegExp): Promise<void> {
    const events = recordEvents(document.body, 'job-error');
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal('The jobs could not be loaded.');
    expect(isShown(fallback)).to.equal(true);
    await aMoment();
    expect(events.map((one) => one.reason)).to.deep.equal([reason]);
    expect(events[0]?.message).to.match(words);
    expect(events[0]?.url).to.equal(network.url);

    network.answer(network.url, sampleBundle);
    first(list, '[part=retry]')?.click();
    expect(await titles(list)).to.have.length(6);
    expect([isShown(fallback), all(list, '[role=alert]').length]).to.deep.equal([false, 0]);
    expect(events).to.have.length(1);
  }

  for (const [name, [answer, reason, words]] of Object.entries(FAULTS)) {
    it(`are shown, and resolved by a retry: ${name}`, async () => {
      network.answer(network.url, answer);
      await expectRecovery(put('job-list', { src: network.url }, fallback), reason, words);
    });
  }

  it('warn once in the console of a bundle that cannot be used, and say where to read on', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      network.answer(network.url, { ...sampleBundle, schemaVersion: 3 });
      const list = put('job-list', { src: network.url });
      const card = put('job-card', { src: network.url, 'job-id': 'platform-developer' });
      await until(() => first(list, '[role=alert]'), 'sentence');
      await card.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      `careers-widget: ${network.url}: unsupported schema version 3; expected 2. See demo/docs/upgrading.md in the package careers-widget.`,
    ]);
  });

  it('are shown after ten seconds without a response', async () => {
    const { timeout } = AbortSignal;
    const limits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      limits.push(milliseconds);
      return timeout.call(AbortSignal, 30);
    };
    try {
      network.answer(network.url, () => new Promise<Response>(() => {}));
      // Like a browser with an aborted request; the mock network does so only until the response starts.
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

  it('fire one event when an opened posting fails to load, and the list keeps working', async () => {
    const body = 'jobs/platform-developer.en.json';
    network.answer(body, () => new Response('{"schemaVersion":2,'));
    const list = put('job-list', { src: network.url });
    const events = recordEvents(document.body, 'job-error');
    await titles(list);
    all(list, '[part=link]')
      .find((link) => textOf(link) === 'Platform developer')
      ?.click();
    const alert = await until(() => first(list, '[role=alert]'), 'sentence');
    expect(textOf(alert)).to.equal('The text of this posting could not be loaded.');
    expect(all(list, '[part=apply]')).to.have.length(1);
    await aMoment();
    expect(events.map(({ reason }) => reason)).to.deep.equal(['json']);
    const job = sampleBundle.jobs.find(({ id }) => id === 'platform-developer')!;
    network.answer(body, sampleBody(job));
    first(list, '[part=retry]')?.click();
    await until(() => first(list, '[part=body] h3'), 'text');
    expect(events).to.have.length(1);
  });

  it('remove only the job with a field of a wrong type', async () => {
    const wrong = {
      id: 7,
      lang: [],
      title: {},
      intro: 5,
      team: [],
      location: 'x',
      employment: 1,
      pay: '1',
      closes: {},
      apply: 'x',
      facts: {},
      order: '1',
      body: null,
    };
    const jobs = Object.entries(wrong).map(([field, value], at) => ({
      ...sampleJob(`wrong-${at}`),
      [field]: value,
    }));
    network.answer(network.url, bundleOf([sampleJob('first'), ...jobs, sampleJob('last')]));
    const events = recordEvents(document.body, 'job-load');
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.deep.equal(['Job first', 'Job last']);
    expect(events).to.deep.equal([{ jobs: 2, broken: jobs.length }]);
  });

  it('leave nothing pending when an element is disconnected before the response', async () => {
    const events = recordEvents(document.body, 'job-error');
    for (let times = 0; times < 20; times++) put('job-list', { src: network.url }).remove();
    const list = put('job-list', { src: network.url });
    expect(await titles(list)).to.have.length(6);
    expect(events).to.deep.equal([]);
  });

  describe('back online', () => {
    const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const body = 'jobs/platform-developer.en.json';
    const job = sampleBundle.jobs.find(({ id }) => id === 'platform-developer')!;
    const beOnline = () => window.dispatchEvent(new Event('online'));
    const askedFor = (url: string) => network.asked.filter((asked) => asked.endsWith(url)).length;

    it('elements load again with a single request, and keep focus', async () => {
      network.answer(network.url, unreachable);
      const events = recordEvents(document.body, 'job-error');
      const field = document.body.appendChild(document.createElement('input'));
      const list = put('job-list', { src: network.url }, fallback);
      const single = { src: network.url, 'job-id': 'platform-developer' };
      const [card, detail] = [put('job-card', single), put('job-detail', single)];
      await until(() => all(document.body, '[role=alert]').length === 2, 'sentences');
      await until(() => events.length === 3, 'events');
      network.answer(network.url, sampleBundle);
      network.asked.length = 0;
      field.focus();
      beOnline();
      expect(await titles(list)).to.have.length(6);
      await until(() => first(card, '.title') && first(detail, '[part=body] h3'), 'job');
      expect(askedFor('jobs.json')).to.equal(1);
      expect(all(document.body, '[role=alert]')).to.deep.equal([]);
      expect(focused()).to.equal(field);
      expect(events).to.have.length(3);
    });

    it('elements fire one more event if loading fails again, and keep waiting', async () => {
      network.answer(network.url, unreachable);
      const list = put('job-list', { src: network.url }, fallback);
      const events = recordEvents(document.body, 'job-error');
      await until(() => first(list, '[role=alert]'), 'sentence');
      beOnline();
      await until(() => events.length === 2, 'second event');
      await aMoment();
      expect([events.length, isShown(fallback)]).to.deep.equal([2, true]);
      network.answer(network.url, sampleBundle);
      beOnline();
      expect(await titles(list)).to.have.length(6);
    });

    it('an opened posting loads its text', async () => {
      network.answer(body, unreachable);
      const detail = put('job-detail', { src: network.url, 'job-id': job.id });
      await until(() => first(detail, '[role=alert]'), 'sentence');
      network.answer(body, sampleBody(job));
      network.asked.length = 0;
      beOnline();
      await until(() => first(detail, '[part=body] h3'), 'text');
      expect([askedFor('jobs.json'), askedFor(body)]).to.deep.equal([0, 1]);
    });

    it('cached copies are replaced without losing state', async () => {
      network.fail(network.url, sampleBundle);
      network.fail(body, sampleBody(job));
      const list = put('job-list', { src: network.url });
      const detail = put('job-detail', { src: network.url, 'job-id': job.id });
      await titles(list);
      const heading = await until(() => first(detail, '[part=body] h3'), 'text');
      const card = first(list, 'job-card');
      const isWhole = () => all(document.body, 'job-card').includes(card!) && heading.isConnected;
      let wasBroken = false;
      const watch = new MutationObserver(() => (wasBroken ||= !isWhole()));
      for (const { renderRoot } of [list, detail]) watch.observe(renderRoot, { childList: true, subtree: true });

      beOnline();
      await until(() => askedFor(body) === 4 && askedFor('jobs.json') === 4, 'second attempt');
      await aMoment();
      expect(all(document.body, '[part=retry]')).to.have.length(2);

      network.answer(network.url, sampleBundle);
      network.answer(body, sampleBody(job));
      beOnline();
      await until(() => all(document.body, '[part=retry]').length === 0, 'answers at last');
      watch.disconnect();
      expect([wasBroken, isWhole()]).to.deep.equal([false, true]);
    });

    it('elements without an error, and disconnected ones, make no request', async () => {
      const list = put('job-list', { src: network.url });
      await titles(list);
      const detail = put('job-detail', { src: network.url, 'job-id': job.id });
      await until(() => first(detail, '[part=body] h3'), 'text');
      network.asked.length = 0;
      beOnline();
      await aMoment();
      expect(network.asked).to.deep.equal([]);

      const { add, remove } = { add: window.addEventListener, remove: window.removeEventListener };
      const listening = new Set<unknown>();
      window.addEventListener = (...args: Parameters<typeof add>) => {
        if (args[0] === 'online') listening.add(args[1]);
        add.apply(window, args);
      };
      window.removeEventListener = (...args: Parameters<typeof remove>) => {
        if (args[0] === 'online') listening.delete(args[1]);
        remove.apply(window, args);
      };
      try {
        const failing = put('job-list', { src: 'nowhere/jobs.json' });
        const other = put('job-detail', { src: network.url, 'job-id': job.id });
        await until(() => first(failing, '[role=alert]') && first(other, '[part=body] h3'), 'elements');
        const { size } = listening;
        expect(size).to.be.at.least(2);
        document.body.append(failing, other);
        expect(listening.size).to.equal(size);
        failing.remove();
        other.remove();
        expect(listening.size).to.equal(0);
      } finally {
        Object.assign(window, { addEventListener: add, removeEventListener: remove });
      }
    });
  });
});
