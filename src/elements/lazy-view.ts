import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The part of an element that is fetched when the element is used: how it looks once it has something to show. It is
 * under way while the element waits for its data, so that a page which has the script pays for what it uses only.
 */
export class LazyView<View> implements ReactiveController {
  /** Once it has come. */
  view: View | undefined;
  /** Whether it could not be had. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #make: () => Promise<View>;
  #loading: Promise<void> | undefined;

  /** @param make imports the view's module and makes the view */
  constructor(host: ReactiveControllerHost, make: () => Promise<View>) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
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

  #settle(view: View | undefined): void {
    this.view = view;
    this.failed = !view;
    this.#host.requestUpdate();
  }
}
