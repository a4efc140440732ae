import { expect } from 'chai';
import { BundleError } from '../../src/bundle/bundle-error.js';
import { fetchJson, SIZE_LIMIT } from '../../src/bundle/fetch-json.js';
import { serveBundle, type Answer } from '../support/mock-network.js';

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
    try {
      for (const hasBegun of [false, true]) {
        window.fetch = (_, options) =>
          new Promise((resolve, reject) => {
            const stopped = new DOMException('aborted', 'AbortError');
            const body = new ReadableStream({
              start(stream) {
                stream.enqueue(new TextEncoder().encode('{'));
                options?.signal?.addEventListener('abort', () => stream.error(stopped));
              },
            });
            if (hasBegun) resolve(new Response(body));
            else options?.signal?.addEventListener('abort', () => reject(stopped));
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

  it('puts together what comes in pieces, also where a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"a":"ö€😀"}');
    const pieces = () =>
      new ReadableStream({
        start(stream) {
          for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
          stream.close();
        },
      });
    expect(await outcome(() => new Response(pieces()))).to.deep.equal({ a: 'ö€😀' });
  });

  it('refuses more than a page should hold, says so, and lets no more of it come', async () => {
    const piece = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    let isAborted = false;
    const real = window.fetch;
    window.fetch = (_, options) => {
      options?.signal?.addEventListener('abort', () => (isAborted = true));
      const body = new ReadableStream({
        pull(stream) {
          sent += piece.length;
          stream.enqueue(piece);
          if (sent >= 50_000_000) stream.close();
        },
      });
      return Promise.resolve(new Response(body));
    };
    try {
      const error = await fetchJson('/endless').catch((reason: unknown) => reason);
      expect((error as BundleError).reason).to.equal('size');
      expect((error as BundleError).message).to.match(/over 20 MB/);
      expect(isAborted).to.equal(true);
      expect(sent).to.be.below(SIZE_LIMIT + 3 * piece.length);
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
