import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadBody } from '../../bundle/body-cache.js';
import { BundleError } from '../../bundle/bundle-error.js';
import { whenOnline } from '../../bundle/when-online.js';
import type { JobSummary } from '../../posting/job-posting.js';
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
  { readonly status: 'pending' } | CompleteState | { readonly status: 'error'; readonly error: BundleError };

interface CompleteState {
  readonly status: 'complete';
  readonly element: HTMLElement;
  /** What the element was made from. */
  readonly html: string;
  readonly isCopy: boolean;
}

/**
 * Keeps the text of the posting that its host shows. The text of one that has been left meanwhile is dropped. What could not
 * be had is asked for again when the line is back.
 */
export class PostingBody implements ReactiveController {
  state: BodyState = { status: 'pending' };

  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: BundleError) => void;
  #wanted = '';
  #again = false;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost, failed: (error: BundleError) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
    whenOnline(host, () => {
      const { state } = this;
      if (state.status === 'error' || (state.status === 'complete' && state.isCopy)) this.retry();
    });
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state.status !== 'pending') return;
    this.#request?.abort();
    this.#again = true;
  }

  /** The text wanted now; what is shown already is not fetched again. */
  want(wanted: WantedBody): BodyState {
    const key = JSON.stringify([wanted.job.body, wanted.base, wanted.headingLevel]);
    if (key !== this.#wanted || this.#again) {
      this.#request?.abort();
      const former = key === this.#wanted && this.state.status === 'complete' ? this.state : undefined;
      this.#wanted = key;
      this.#again = false;
      void this.#load(wanted, former, (this.#request = new AbortController()));
    }
    return this.state;
  }

  /** Asks again, as after an error. A text that is there stays until the next has come, and when none comes. */
  retry(): void {
    this.#again = true;
    this.#host.requestUpdate();
  }

  async #load(
    { job, base, headingLevel }: WantedBody,
    former: CompleteState | undefined,
    { signal }: AbortController,
  ): Promise<void> {
    this.state = former ?? { status: 'pending' };
    let state: BodyState;
    try {
      const { html, isCopy } = await loadBody(job.body, base, signal);
      // Who reads is not to lose what they have unfolded, or where they are, for the same once more.
      const element = former?.html === html ? former.element : await textElement(html, base, headingLevel);
      state = { status: 'complete', element, html, isCopy };
    } catch (cause) {
      const error = cause instanceof BundleError ? cause : new BundleError('network', base, String(cause), { cause });
      state = { status: 'error', error };
    }
    if (signal.aborted) return;
    if (state.status === 'error') this.#failed(state.error);
    this.state = state.status === 'error' && former ? former : state;
    this.#host.requestUpdate();
  }
}

async function textElement(html: string, base: string, headingLevel: number): Promise<HTMLElement> {
  const fragment = await postingHtml(html, { base, headingLevel });
  nameParts(fragment);
  const element = document.createElement('div');
  element.append(fragment);
  return element;
}

/** Lets a page style what the posting's classes stand for: `job-note` is the part `note`, `job-apply` is `apply-link`. */
function nameParts(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('[class*="job-"]')) {
    const names = [...element.classList].map((name) => name.replace('job-', '').replace(/^apply$/, 'apply-link'));
    element.setAttribute('part', names.join(' '));
  }
}
