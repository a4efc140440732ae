import type { JobBundle } from '../../src/posting/job-bundle.js';
import { sampleBody } from './sample-bundle.js';

/** A response of the mock network: JSON, or a function of the request. */
export type Answer = object | (() => Promise<Response> | Response);

let number = 0;

/** A mock network, until `restore()` is called. */
export interface MockNetwork {
  /** The URL of the bundle; unique, since elements share and cache requests. */
  readonly url: string;
  /** Requested URLs, in order. */
  readonly asked: string[];
  /** Changes or adds a response, by URL relative to the bundle. */
  answer(url: string, answer: Answer): void;
  /** Makes requests fail, except those that accept a cached copy of an earlier response. */
  fail(url: string, kept: object): void;
  restore(): void;
}

/** Mocks a bundle and its postings on this server. Other requests are unchanged. */
export function serveBundle(bundle: JobBundle | Answer): MockNetwork {
  const url = new URL(`/pretended/${++number}/jobs.json`, location.href).href;
  const answers = new Map<string, Answer>([[url, bundle]]);
  const { jobs } = bundle as Partial<JobBundle>;
  if (Array.isArray(jobs)) {
    for (const job of jobs) if (job?.body) answers.set(new URL(job.body, url).href, sampleBody(job));
  }
  const realFetch = window.fetch;
  const kept = new Map<string, object>();
  const asked: string[] = [];
  window.fetch = async (input, options) => {
    const wanted = input instanceof Request ? input.url : String(input);
    if (!wanted.startsWith(new URL('.', url).href)) return realFetch(input, options);
    asked.push(wanted);
    // Asynchronous and abortable, like a network.
    await new Promise((resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      setTimeout(resolve);
    });
    const copy = options?.cache === 'only-if-cached' ? kept.get(wanted) : undefined;
    if (copy) return Response.json(copy);
    if (options?.cache === 'only-if-cached') throw new TypeError('Failed to fetch');
    const answer = answers.get(wanted);
    if (answer === undefined) return new Response('not here', { status: 404 });
    return typeof answer === 'function' ? answer() : Response.json(answer);
  };
  return {
    url,
    asked,
    answer: (relative, answer) => void answers.set(new URL(relative, url).href, answer),
    fail: (relative, copy) => {
      const absolute = new URL(relative, url).href;
      answers.set(absolute, () => Promise.reject(new TypeError('Failed to fetch')));
      kept.set(absolute, copy);
    },
    restore: () => {
      window.fetch = realFetch;
    },
  };
}
