import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';

/** Hands a posting's link on: by what the device has for it, else by the clipboard. */
export class SharePosting {
  readonly #host: ReactiveControllerHost;
  #copied: { readonly url: string; readonly isCopied: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Call it while the reader's click is fresh. */
  async share(title: string, url: string): Promise<void> {
    this.#copied = undefined;
    if (!(await shareByDevice(title, url))) this.#copied = { url, isCopied: await copy(url) };
    this.#host.requestUpdate();
  }

  /** What became of it, to be announced: the link itself where it could not be copied. */
  said(url: string): string | undefined {
    if (this.#copied?.url !== url) return undefined;
    return this.#copied.isCopied ? msg('Link copied', { id: 'linkCopied' }) : url;
  }
}

/** Whether the device took it, or the reader thought better of it. */
async function shareByDevice(title: string, url: string): Promise<boolean> {
  const share = { title, url };
  // A frame may be denied it, and a desktop may have it without anything to share with.
  if (!navigator.canShare?.(share)) return false;
  try {
    await navigator.share(share);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not on a secure page, or not allowed.
    return false;
  }
}
