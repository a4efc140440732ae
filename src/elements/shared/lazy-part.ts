import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is fetched when it is first wanted. */
export class LazyPart<Part> {
  /** Once it has come. */
  view: Part | undefined;
  /** Whether it could not be had. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<Part>;
  #loading: Promise<void> | undefined;

  /** @param make imports the part's module and makes the part */
  constructor(host: ReactiveControllerHost, make: () => Promise<Part>) {
    this.#host = host;
    this.#make = make;
  }

  /** The part, for something that can be done without: fetched at the first call, not asked for again after a failure. */
  want(): Part | undefined {
    if (!this.failed) void this.load();
    return this.view;
  }

  /** Fetches it, unless it is there or under way; resolves when it has come or failed. Asks again after a failure. */
  load(): Promise<void> {
    this.#loading ??= this.#make().then(
      (view) => this.#settle(view),
      () => {
        this.#loading = undefined;
        this.#settle(undefined);
      },
    );
    return this.#loading;
  }

  #settle(view: Part | undefined): void {
    this.view = view;
    this.failed = !view;
    this.#host.requestUpdate();
  }
}
