import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The prefixes in use on this page. */
const claimed = new Set<string>();

/**
 * What stands before the names of a list's parameters in the URL, so that two lists on a page do not disturb each
 * other: what the page says, else nothing for the first list, `list2-` for the next. Claimed when the list comes onto the
 * page, not when it is drawn, since a link has to mean the same list each time.
 */
export class UrlPrefix implements ReactiveController {
  /** The one that is claimed. */
  value = '';

  readonly #wanted: () => string | undefined;
  #asked: string | undefined;
  #connected = false;

  /** @param wanted what the page says, asked before each update; `undefined` when it says nothing */
  constructor(host: ReactiveControllerHost, wanted: () => string | undefined) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#claim(this.#wanted());
  }

  hostDisconnected(): void {
    this.#connected = false;
    claimed.delete(this.value);
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    // An update may be under way when the host leaves the page.
    if (!this.#connected || wanted === this.#asked) return;
    claimed.delete(this.value);
    this.#claim(wanted);
  }

  #claim(wanted: string | undefined): void {
    this.#asked = wanted;
    this.value = wanted ?? freePrefix();
    claimed.add(this.value);
  }
}

function freePrefix(): string {
  let prefix = '';
  for (let list = 2; claimed.has(prefix); list++) prefix = `list${list}-`;
  return prefix;
}
