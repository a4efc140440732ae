import { expect } from 'chai';
import { BundleError } from '../../src/bundle/bundle-error.js';
import { fetchJson } from '../../src/bundle/fetch-json.js';
import { MAX_FILE_SIZE } from '../../src/posting/job-bundle.js';
import { serveBundle, type Answer } from '../support/mock-network.js';

/** The result of a request with this response: the JSON, or the reason of the failure. */
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
  it('resolves with the value', async () => {
    expect(await outcome({ a: [1, 'ö'] })).to.deep.equal({ a: [1, 'ö'] });
  });

  it('rejects with the reason of a failure', async () => {
    expect(await outcome(() => new Response('{}', { status: 500 }))).to.equal('status');
    expect(await outcome(() => new Response('<!doctype html>'))).to.equal('json');
    expect(await outcome(() => new Response(''))).to.equal('json');
    expect(await outcome(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('network');
  });

  it('times out before the response and during it', async () => {
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
        expect(performance.now() - started).to.be.at.least(40);
      }
    } finally {
      window.fetch = real;
    }
  });

  it('joins chunks, even where one ends within a character', async () => {
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

  it('rejects a response over the size limit, and stops its download', async () => {
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
      expect(sent).to.be.below(MAX_FILE_SIZE + 3 * piece.length);
    } finally {
      window.fetch = real;
    }
  });

  it('rejects with the signal’s reason when aborted before or during the request', async () => {
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
