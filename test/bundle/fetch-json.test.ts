import { expect } from 'chai';
import { BundleError } from '../../src/bundle/bundle-error.js';
import { fetchJson } from '../../src/bundle/fetch-json.js';
import { serveBundle, type Answer } from '../support/serve-bundle.js';

/** What a request that is answered so ends with: the JSON, or the reason for which there is none. */
async function outcome(answer: Answer, timeLimit?: number): Promise<unknown> {
  const network = serveBundle(answer);
  try {
    return await fetchJson(network.url, undefined, timeLimit);
  } catch (error) {
    return error instanceof BundleError ? error.reason : error;
  } finally {
    network.restore();
  }
}

describe('Fetching JSON', () => {
  it('gives what was sent', async () => {
    expect(await outcome({ a: [1, 'ö'] })).to.deep.equal({ a: [1, 'ö'] });
  });

  it('tells apart what can go wrong', async () => {
    expect(await outcome(() => new Response('{}', { status: 500 }))).to.equal('status');
    expect(await outcome(() => new Response('<!doctype html>'))).to.equal('json');
    expect(await outcome(() => new Response(''))).to.equal('json');
    expect(await outcome(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('network');
  });

  it('does not wait for ever, for the answer or for the rest of it', async () => {
    const real = window.fetch;
    const endless = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) });
    try {
      for (const body of [undefined, endless]) {
        window.fetch = (_, options) =>
          new Promise((resolve, reject) => {
            const stop = () => reject(new DOMException('aborted', 'AbortError'));
            options?.signal?.addEventListener('abort', () => {
              stop();
              if (body && !body.locked) void body.cancel();
            });
            if (body) {
              const response = new Response(null);
              response.text = () => new Promise((_resolve, fail) => options?.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')))); // prettier-ignore
              resolve(response);
            }
          });
        const started = performance.now();
        const error = await fetchJson('/slow', undefined, 50).catch((reason: unknown) => reason);
        expect((error as BundleError).reason).to.equal('timeout');
        expect(performance.now() - started).to.be.within(40, 1000);
      }
    } finally {
      window.fetch = real;
    }
  });

  it('ends with the signal’s own reason when it is aborted, before or meanwhile', async () => {
    const network = serveBundle({});
    const before = AbortSignal.abort('before');
    expect(await fetchJson(network.url, before).catch((reason: unknown) => reason)).to.equal('before');
    const abort = new AbortController();
    const answer = fetchJson(network.url, abort.signal).catch((reason: unknown) => reason);
    abort.abort('meanwhile');
    expect(await answer).to.equal('meanwhile');
    network.restore();
  });
});
