import { loadBody } from '../../bundle/request-cache.js';
import type { ReactiveControllerHost } from 'lit';
import type { BundleError } from '../../bundle/bundle-error.js';
import { ResourceController } from '../../bundle/resource-controller.js';
import { sanitize, type SanitizeOptions } from './sanitize.js';

/** The text of a posting, ready to be shown. */
export interface PostingBody {
  readonly element: HTMLElement;
  /** The HTML that the element was created from. */
  readonly html: string;
  /** Whether it is a saved copy of an earlier response. */
  readonly isCopy: boolean;
}

/** What a text is loaded from: its URL as in the bundle, the bundle's absolute URL, and the title's heading level. */
export type PostingBodyArgs = readonly [body: string, base: string, headingLevel: number];

/** Loads and sanitizes the text of a posting. */
export function postingBody(
  host: ReactiveControllerHost,
  args: () => PostingBodyArgs | undefined,
  failed: (error: BundleError) => void,
): ResourceController<PostingBodyArgs, PostingBody> {
  return new ResourceController<PostingBodyArgs, PostingBody>(host, {
    args,
    load: async ([body, base, headingLevel], signal, former) => {
      const { html, isCopy } = await loadBody(body, base, signal);
      // The reader keeps their place, and what they have unfolded, when the same text is loaded again.
      const element = former?.html === html ? former.element : await createElement(html, { base, headingLevel });
      return { element, html, isCopy };
    },
    settled: (state) => {
      if (state.status === 'error') failed(state.error);
    },
  });
}

async function createElement(html: string, options: SanitizeOptions): Promise<HTMLElement> {
  const fragment = await sanitize(html, options);
  addParts(fragment);
  addAddresses(fragment);
  const element = document.createElement('div');
  element.append(fragment);
  return element;
}

/** Keeps the addresses of links that do not show them, for print. */
function addAddresses(root: DocumentFragment): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')) {
    const [address = ''] = link.href.slice('mailto:'.length).split('?');
    if (!link.textContent?.includes(address)) link.dataset['address'] = address;
  }
}

/** Exposes the classes of a posting as parts: `job-note` as `note`, `job-apply` as `apply-link`. */
function addParts(root: DocumentFragment): void {
  for (const element of root.querySelectorAll('[class*="job-"]')) {
    const names = [...element.classList].map((name) => name.replace('job-', '').replace(/^apply$/, 'apply-link'));
    element.setAttribute('part', names.join(' '));
  }
}
