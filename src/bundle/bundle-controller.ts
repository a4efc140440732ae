import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadBundle } from './bundle-cache.js';
import { BundleError } from './bundle-error.js';
import type { CheckedBundle } from './check-bundle.js';
import { whenOnline } from './when-online.js';

/** Where a host stands with its bundle. `initial` is before there is a source to ask. */
export type BundleState =
  | { readonly status: 'initial' | 'pending' }
  | CompleteState
  | { readonly status: 'error'; readonly error: BundleError };

interface CompleteState {
  readonly status: 'complete';
  readonly bundle: CheckedBundle;
}

/**
 * Keeps the bundle of its host's source. The answer for a source that has been replaced meanwhile is dropped. What could not
 * be had is asked for again when the line is back.
 */
export class BundleController implements ReactiveController {
  /** Read it in `render()`; the host is updated whenever it changes. */
  state: BundleState = { status: 'initial' };

  readonly #host: ReactiveControllerHost;
  readonly #source: () => string | undefined;
  readonly #settled: ((state: BundleState) => void) | undefined;
  #requested: string | undefined;
  #anew = false;
  #request: AbortController | undefined;
  #connected = false;

  /**
   * @param source the URL wanted now, asked before each update; none when no bundle is needed
   * @param settled called when a bundle has come or failed, before the host shows it
   */
  constructor(host: ReactiveControllerHost, source: () => string | undefined, settled?: (state: BundleState) => void) {
    this.#host = host;
    this.#source = source;
    this.#settled = settled;
    host.addController(this);
    whenOnline(host, () => {
      const { state } = this;
      if (state.status === 'error' || (state.status === 'complete' && state.bundle.isCopy)) this.retry();
    });
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    if (this.state.status === 'pending') this.#forget();
  }

  hostUpdate(): void {
    // Without a value, a page has an attribute taken away, which is null, or left empty, which would be the page itself.
    const source = this.#source() || undefined;
    // An update may be under way when the host leaves the page.
    if (!this.#connected || (source === this.#requested && !this.#anew)) return;
    const former = source === this.#requested && this.state.status === 'complete' ? this.state : undefined;
    this.#forget();
    this.#requested = source;
    if (source !== undefined) void this.#load(source, former);
  }

  /**
   * Asks again, after an error or for what may have changed since. A bundle that is there stays until the next has come,
   * and as a copy when none comes.
   */
  retry(): void {
    this.#anew = true;
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#requested = undefined;
    this.state = { status: 'initial' };
  }

  async #load(source: string, former: CompleteState | undefined): Promise<void> {
    this.state = former ?? { status: 'pending' };
    const request = (this.#request = new AbortController());
    this.#anew = false;
    // Neither a failure nor a copy is remembered; whoever asks again after one shares the request with others who do.
    const isRemembered = !!former && !former.bundle.isCopy;
    let state: BundleState;
    try {
      state = { status: 'complete', bundle: await loadBundle(source, request.signal, isRemembered) };
    } catch (cause) {
      const error = cause instanceof BundleError ? cause : new BundleError('network', source, String(cause), { cause });
      state = { status: 'error', error };
    }
    if (request.signal.aborted) return;
    this.state = state.status === 'error' && former ? { ...former, bundle: { ...former.bundle, isCopy: true } } : state;
    this.#settled?.(state);
    this.#host.requestUpdate();
  }
}
