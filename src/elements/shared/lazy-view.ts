import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from './lazy-part.js';

/**
 * The part of an element that is fetched when the element is used: how it looks once it has something to show. It is
 * under way while the element waits for its data, so that a page which has the script pays for what it uses only.
 */
export class LazyView<View> extends LazyPart<View> implements ReactiveController {
  constructor(host: ReactiveControllerHost, make: () => Promise<View>) {
    super(host, make);
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }
}
