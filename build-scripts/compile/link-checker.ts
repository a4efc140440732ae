import { ID_PREFIX } from '../../src/posting/posting-html-policy.js';
import { safeUrl } from '../../src/posting/safe-url.js';
import type { Problem } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/shorten.js';

/** Links that somebody meant to fill in later. */
const PLACEHOLDER =
  /^(#|\?|-|todo|tbd|xxx+|https?:\/\/(www\.)?(example\.(com|org|net)|todo|xxx+|link|url)\/?)$/i;

/** Checks the links of one posting: whether they may be followed, and whether they lead anywhere. */
export class LinkChecker {
  readonly problems: Problem[] = [];
  readonly #baseUrl: string | undefined;
  readonly #anchors: { anchor: string; offset: number }[] = [];

  /** @param baseUrl what relative links resolve against; without it they stay relative to the bundle */
  constructor(baseUrl?: string) {
    this.#baseUrl = baseUrl;
  }

  /** The URL to write; `undefined` when the link must not be followed, which is then a problem. */
  check(url: string, use: 'link' | 'image', offset: number): string | undefined {
    if (PLACEHOLDER.test(url)) {
      const message = `This link leads nowhere yet: ‘${shorten(url)}’. Put the real address there, or take the link away.`;
      this.problems.push({ rule: 'placeholder-link', message, offset });
      return undefined;
    }
    const safe = safeUrl(url, use);
    if (safe === undefined) {
      const allowed =
        use === 'image' ? 'https and paths' : 'https, http, mailto, tel, paths and headings of this page';
      const message = `The address ‘${shorten(url)}’ is not one we follow, so it is left out. Links may be ${allowed}.`;
      this.problems.push({ rule: 'unsafe-link', message, offset });
      return undefined;
    }
    if (safe.startsWith('#')) {
      const anchor = safe.slice(1).replace(new RegExp(`^${ID_PREFIX}`), '');
      this.#anchors.push({ anchor, offset });
      return `#${ID_PREFIX}${anchor}`;
    }
    return this.#resolve(safe);
  }

  /** Reports links to headings that are not there, once all of them are known. */
  checkAnchors(ids: ReadonlySet<string>): void {
    for (const { anchor, offset } of this.#anchors) {
      if (ids.has(`${ID_PREFIX}${anchor}`) || ids.has(ID_PREFIX + decode(anchor))) continue;
      const message = `No heading of this posting is called ‘#${shorten(anchor)}’, so the link leads nowhere. Headings are linked by their words, in small letters, with hyphens for spaces.`;
      this.problems.push({ rule: 'broken-anchor', message, offset });
    }
  }

  #resolve(url: string): string {
    if (this.#baseUrl === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
    return new URL(url, this.#baseUrl).href;
  }
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
