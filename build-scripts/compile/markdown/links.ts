import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import { absoluteUrl, safeUrl } from '../../../src/posting/safe-url.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { isPlaceholder } from '../fields/apply.js';
import { postingPath } from '../paths.js';
import type { Span } from '../source-text.js';
import type { PostingPlace } from '../types.js';
import { withoutPrefix, type AnchorLink } from './resolve-links.js';

/** Options of `LinkChecker`. */
export interface LinkSurroundings {
  /** Relative links are resolved against it; without it they remain relative to the bundle. */
  baseUrl?: string;
  place?: PostingPlace;
}

/** Checks the URLs and references of a posting's links, and collects its links to anchors. */
export class LinkChecker {
  readonly problems: Problem[] = [];
  readonly #baseUrl: string | undefined;
  readonly #place: PostingPlace | undefined;
  readonly #anchors = new Map<string, AnchorLink>();

  constructor({ baseUrl, place }: LinkSurroundings = {}) {
    this.#baseUrl = baseUrl;
    this.#place = place;
  }

  /** The links within the posting, whose targets are known once its body is sanitized. */
  get anchors(): AnchorLink[] {
    return [...this.#anchors.values()];
  }

  /** Checks and resolves a URL. Reports a URL that is not allowed, and returns `undefined`. */
  check(url: string, use: 'link' | 'image', place: Span): string | undefined {
    if (url.trim() === '') {
      const message = `This ${use} has no URL, so it was removed.`;
      this.problems.push({
        rule: 'placeholder-link',
        message,
        help: 'Write the URL between the parentheses.',
        ...place,
      });
      return undefined;
    }
    if (isPlaceholder(url)) {
      const message = `The URL “${shorten(url)}” is a placeholder; the ${use} was removed.`;
      const help = `Use the real URL, or remove the ${use}.`;
      this.problems.push({ rule: 'placeholder-link', message, help, ...place });
      return undefined;
    }
    const safe = safeUrl(url, use);
    if (safe === undefined) {
      const message = `Unsupported URL “${shorten(url)}”; the ${use} was removed.`;
      this.problems.push({ rule: 'unsafe-link', message, help: supportedUrls(url, use), ...place });
      return undefined;
    }
    if (safe.startsWith('#')) {
      const anchor = withoutPrefix(safe.slice(1));
      // A shortcode in the target of a link checks the URL too.
      this.#anchors.set(`${place.offset} ${anchor}`, { anchor, place });
      return `#${ID_PREFIX}${anchor}`;
    }
    return absoluteUrl(safe, this.#baseUrl);
  }

  /** The URL of another posting by its path within the site, of which the folder of postings may be a part. */
  postingUrl(path: string): string | undefined {
    const parts = path.split('/');
    for (let first = 0; first < parts.length; first += 1) {
      const url = postingPath(parts.slice(first).join('/'), this.#place ?? { inside: '', lang: 'en' });
      if (url !== undefined) return url;
    }
    return undefined;
  }

  /**
   * The URL of another posting, for `ref` and `relref`: `path`, `path#heading` or `#heading`.
   *
   * @param lang BCP 47; default: the language of the path, else of this posting
   */
  toPosting(reference: string, place: Span, lang?: string): string | undefined {
    const [path = '', anchor] = reference.trim().split('#', 2);
    const fragment = anchor === undefined ? '' : `#${ID_PREFIX}${withoutPrefix(anchor)}`;
    if (path === '') return this.check(fragment || reference, 'link', place);
    const page = postingPath(path, this.#place ?? { inside: '', lang: 'en' }, lang);
    if (page !== undefined) return this.check(page + fragment, 'link', place);
    const message = `Unknown posting “${shorten(path)}”; the link was removed.`;
    const help = 'Use its path inside the folder of the postings, such as en/engineer.md.';
    this.problems.push({ rule: 'broken-reference', message, help, ...place });
    return undefined;
  }
}

/** What to write instead of a URL that is not allowed. */
function supportedUrls(url: string, use: 'link' | 'image'): string {
  if (use === 'image') return 'Use https:, http: or a path.';
  if (/^\s*mailto:/i.test(url)) return 'Use one address, and no fields other than subject and body: no cc, no bcc.';
  return 'Use https:, http:, mailto:, tel:, a path or a heading of the posting.';
}
