import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The prefixes in use on this page. */
const claimed = new Set<string>();

/**
 * What stands before the names of a list's parameters in the URL, so that two lists on a page do not disturb each
 * other: what the page says, else nothing for the first list, `list2-` for the next. Claimed at the first update on the
 * page, before anything has been loaded, since a link has to mean the same list each time; and not sooner, since what
 * replaces a list by `innerHTML` comes onto the page before that has left it.
 */
export class UrlPrefix implements ReactiveController {
  /** The one that is claimed. */
  value = '';

  readonly #wanted: () => string | undefined;
  #asked: string | undefined;
  #connected = false;
  #isClaimed = false;

  /** @param wanted what the page says, asked before each update; `undefined` when it says nothing */
  constructor(host: ReactiveControllerHost, wanted: () => string | undefined) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#release();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    // An update may be under way when the host leaves the page.
    if (!this.#connected || (this.#isClaimed && wanted === this.#asked)) return;
    this.#release();
    this.#asked = wanted;
    this.value = wanted ?? freePrefix();
    this.#isClaimed = true;
    claimed.add(this.value);
  }

  #release(): void {
    if (this.#isClaimed) claimed.delete(this.value);
    this.#isClaimed = false;
  }
}

function freePrefix(): string {
  let prefix = '';
  for (let list = 2; claimed.has(prefix); list++) prefix = `list${list}-`;
  return prefix;
}
