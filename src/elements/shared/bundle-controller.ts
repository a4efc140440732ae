import type { LitElement } from 'lit';
import { loadBundle } from '../../bundle/request-cache.js';
import { ResourceController, type ResourceState } from '../../bundle/resource-controller.js';
import type { ValidBundle } from '../../bundle/validate.js';
import { dispatchJobEvent } from './events.js';

/** Loads the bundle of an element, and dispatches `job-load` and `job-error` on it. */
export class BundleController extends ResourceController<readonly [source: string], ValidBundle> {
  /** @param source URL of the bundle, read before each update; none when it is empty, as an attribute can be */
  constructor(host: LitElement, source: () => string | null | undefined) {
    super(host, {
      args: () => {
        const url = source();
        return url ? [url] : undefined;
      },
      // An error or a copy is not cached; elements that retry after one share a request.
      load: ([url], signal, former) => loadBundle(url, signal, !!former && !former.isCopy),
      settled: (state) => dispatch(host, state),
    });
  }
}

function dispatch(host: LitElement, state: ResourceState<ValidBundle>): void {
  if (state.status === 'complete') {
    const { jobs, broken } = state.value;
    dispatchJobEvent(host, 'job-load', { jobs: new Set(jobs.map((job) => job.id)).size, broken });
  } else if (state.status === 'error') {
    const { reason, url, message } = state.error;
    dispatchJobEvent(host, 'job-error', { reason, url, message });
  }
}
