import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BundleError } from './bundle-error.js';

/** A loaded value that may be a saved copy of an earlier response. */
interface Copyable {
  readonly isCopy: boolean;
}

/** What to load: a URL, and what else the value depends on. */
type ResourceArgs = readonly [url: string, ...others: unknown[]];

/** The state of a resource; `initial` while there is nothing to load. */
export type ResourceState<Value> =
  | { readonly status: 'initial' | 'pending' }
  | { readonly status: 'complete'; readonly value: Value }
  | { readonly status: 'error'; readonly error: BundleError };

/** How a resource is loaded. */
export interface ResourceOptions<Args extends ResourceArgs, Value> {
  /** What to load, read before each update; undefined for nothing. A change of any argument loads again. */
  readonly args: () => Args | undefined;
  /** @param former the value to replace, when the same is loaded again */
  readonly load: (args: Args, signal: AbortSignal, former: Value | undefined) => Promise<Value>;
  /** Called when loading has succeeded or failed, before the host updates. */
  readonly settled: (state: ResourceState<Value>) => void;
}

/**
 * Loads a value for its host, and again when its arguments change. What is outdated or no longer needed is aborted, and its
 * answer dropped. An error or a saved copy is loaded again when the browser is back online.
 */
export class ResourceController<Args extends ResourceArgs, Value extends Copyable> implements ReactiveController {
  /** Read it in `render()`; the host updates when it changes. */
  state: ResourceState<Value> = { status: 'initial' };

  readonly #host: ReactiveControllerHost;
  readonly #options: ResourceOptions<Args, Value>;
  #args: Args | undefined;
  #request: AbortController | undefined;
  #isConnected = false;
  #isRetrying = false;

  constructor(host: ReactiveControllerHost, options: ResourceOptions<Args, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    addEventListener('online', this.#retryWhenOnline);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    removeEventListener('online', this.#retryWhenOnline);
    if (this.state.status === 'pending') this.#reset();
  }

  hostUpdate(): void {
    // An update may be under way when the host is disconnected.
    if (!this.#isConnected) return;
    const args = this.#options.args();
    const isSame = args?.length === this.#args?.length && (args ?? []).every((arg, at) => arg === this.#args?.[at]);
    if (isSame && !this.#isRetrying) return;
    const former = isSame && this.state.status === 'complete' ? this.state.value : undefined;
    this.#reset();
    this.#args = args;
    if (args) void this.#load(args, former);
  }

  /** Loads again. The present value stays until the next has loaded, and becomes a saved copy when that fails. */
  retry(): void {
    this.#isRetrying = true;
    this.#host.requestUpdate();
  }

  #retryWhenOnline = (): void => {
    const { state } = this;
    if (state.status === 'error' || (state.status === 'complete' && state.value.isCopy)) this.retry();
  };

  #reset(): void {
    this.#request?.abort();
    this.#args = undefined;
    this.#isRetrying = false;
    this.state = { status: 'initial' };
  }

  async #load(args: Args, former: Value | undefined): Promise<void> {
    const { signal } = (this.#request = new AbortController());
    this.state = former ? { status: 'complete', value: former } : { status: 'pending' };
    let state: ResourceState<Value>;
    try {
      state = { status: 'complete', value: await this.#options.load(args, signal, former) };
    } catch (cause) {
      const error =
        cause instanceof BundleError ? cause : new BundleError('network', args[0], String(cause), { cause });
      state = { status: 'error', error };
    }
    if (signal.aborted) return;
    const isStale = state.status === 'error' && former;
    this.state = isStale ? { status: 'complete', value: { ...former, isCopy: true } } : state;
    this.#options.settled(state);
    this.#host.requestUpdate();
  }
}
