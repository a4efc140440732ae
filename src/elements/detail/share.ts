import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';

/** Shares a posting's link by the device's share dialog, else copies it to the clipboard. */
export class ShareController {
  readonly #host: ReactiveControllerHost;
  #copied: { readonly url: string; readonly isCopied: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Must be called from a click, since browsers require a user activation. */
  async share(title: string, url: string): Promise<void> {
    this.#copied = undefined;
    if (!(await shareByDevice(title, url))) this.#copied = { url, isCopied: await copy(url) };
    this.#host.requestUpdate();
  }

  /** The result, to be announced: the link itself where it could not be copied. */
  statusMessage(url: string): string | undefined {
    if (this.#copied?.url !== url) return undefined;
    return this.#copied.isCopied ? msg('Link copied', { id: 'linkCopied' }) : url;
  }
}

/** Whether the device has shared it, or the reader has canceled. */
async function shareByDevice(title: string, url: string): Promise<boolean> {
  const share = { title, url };
  // A frame may not be allowed to, and a desktop may have nothing to share with.
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
    // Not a secure context, or not allowed.
    return false;
  }
}
