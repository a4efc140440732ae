import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadBody } from '../bundle/body-cache.js';
import { BundleError } from '../bundle/bundle-error.js';
import type { JobSummary } from '../posting/job-posting.js';
import { postingHtml } from './posting-html.js';

/** Which text is wanted, and for where. */
export interface WantedBody {
  readonly job: JobSummary;
  /** The absolute URL of its bundle. */
  readonly base: string;
  readonly headingLevel: number;
}

/** Where a posting stands with its text. */
export type BodyState =
  | { readonly status: 'pending' }
  | { readonly status: 'complete'; readonly element: HTMLElement; readonly isCopy: boolean }
  | { readonly status: 'error'; readonly error: BundleError };

/** Keeps the text of the posting that its host shows. The text of one that has been left meanwhile is dropped. */
export class PostingBody implements ReactiveController {
  state: BodyState = { status: 'pending' };

  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: BundleError) => void;
  #wanted = '';
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost, failed: (error: BundleError) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state.status === 'pending') this.retry();
  }

  /** The text wanted now; what is shown already is not fetched again. */
  want(wanted: WantedBody): BodyState {
    const key = JSON.stringify([wanted.job.body, wanted.base, wanted.headingLevel]);
    if (key !== this.#wanted) {
      this.#request?.abort();
      this.#wanted = key;
      void this.#load(wanted, (this.#request = new AbortController()));
    }
    return this.state;
  }

  /** Asks again, as after an error. */
  retry(): void {
    this.#request?.abort();
    this.#wanted = '';
    this.#host.requestUpdate();
  }

  async #load({ job, base, headingLevel }: WantedBody, { signal }: AbortController): Promise<void> {
    this.state = { status: 'pending' };
    let state: BodyState;
    try {
      const { html, isCopy } = await loadBody(job.body, base, signal);
      const fragment = await postingHtml(html, { base, headingLevel });
      nameParts(fragment);
      const element = document.createElement('div');
      element.append(fragment);
      state = { status: 'complete', element, isCopy };
    } catch (cause) {
      const error =
        cause instanceof BundleError ? cause : new BundleError('network', base, String(cause), { cause });
      state = { status: 'error', error };
    }
    if (signal.aborted) return;
    this.state = state;
    if (state.status === 'error') this.#failed(state.error);
    this.#host.requestUpdate();
  }
}

/** Lets a page style what the posting's classes stand for: `job-note` is the part `note`, `job-apply` is `apply-link`. */
function nameParts(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('[class*="job-"]')) {
    const names = [...element.classList].map((name) =>
      name.replace('job-', '').replace(/^apply$/, 'apply-link'),
    );
    element.setAttribute('part', names.join(' '));
  }
}
