import type { JobBundle } from '../../src/posting/job-bundle.js';
import { sampleBody } from './sample-bundle.js';

/** What the pretended network answers: JSON, or whatever a function makes of the request. */
export type Answer = object | (() => Promise<Response> | Response);

let number = 0;

/** A network that is there until `restore()` is called. */
export interface MockNetwork {
  /** The URL of the bundle; another each time, since elements share and remember what they fetched. */
  readonly url: string;
  /** The URLs asked for, in order. */
  readonly asked: string[];
  /** Changes or adds an answer, by URL relative to the bundle's. */
  answer(url: string, answer: Answer): void;
  /** Lets requests fail, but for those content with what the browser has kept of an earlier answer. */
  fail(url: string, kept: object): void;
  restore(): void;
}

/** Pretends that a bundle and its postings are on this server. Other requests go where they went before. */
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
    // A real network takes its time, and lets itself be interrupted.
    await new Promise((resolve, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      setTimeout(resolve);
    });
    const copy = options?.cache === 'force-cache' ? kept.get(wanted) : undefined;
    if (copy) return Response.json(copy);
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
