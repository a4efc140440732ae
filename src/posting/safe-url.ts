/** Context of a URL: a link, an apply link or an image source. */
export type UrlUse = 'link' | 'apply' | 'image';

const SCHEMES: Record<UrlUse, readonly string[]> = {
  link: ['https:', 'http:', 'mailto:', 'tel:'],
  apply: ['https:', 'http:', 'mailto:'],
  image: ['https:', 'http:'],
};

/** Header fields that a `mailto:` link may set. Others, such as `cc`, `bcc` and `attach`, are rejected. */
const MAIL_FIELDS = ['subject', 'body'];

/** One email address as it reads: encoded characters and separators could hide another one. */
const MAIL_ADDRESS = /^[^\s@%,;:<>()[\]"#&=]+@[^\s@%,;:<>()[\]"#&=]+$/;

/**
 * Invisible characters, with which a URL differs from what it looks like: controls, spaces other than U+0020 and
 * bidirectional controls (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|(?! )\p{Zs}/u;

/**
 * Checks a URL.
 *
 * Allows absolute URLs with the schemes of `use`, relative URLs (`/x`, `x`, `./x`, `?x`) and, for links, fragments.
 * Rejects all other schemes, protocol-relative URLs, URLs with credentials, invisible characters, and `mailto:` links
 * that have more than one recipient, or add attachments or header lines.
 *
 * @param value the URL as written; surrounding whitespace is ignored
 * @returns the trimmed URL, or `undefined` if it is unsafe
 */
export function safeUrl(value: string, use: UrlUse): string | undefined {
  const url = value.trim();
  if (url === '' || INVISIBLE.test(url) || url.startsWith('//')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return isRelative(url, use) ? url : undefined;
  if (!SCHEMES[use].includes(`${scheme}:`)) return undefined;
  if (scheme === 'mailto') return isSafeMail(url) ? url : undefined;
  if (scheme === 'tel') return /^tel:\+?[\d\s().-]+$/i.test(url) ? url : undefined;
  // Browsers read “https:/host” and “https:host” as “https://host”. Such spellings deceive readers.
  if (!/^https?:\/\/[^/?#]/i.test(url)) return undefined;
  const authority = url.slice(url.indexOf('//') + 2).split(/[/?#]/, 1)[0] ?? '';
  return authority.includes('@') || /[\s<>"]/.test(authority) ? undefined : url;
}

/** Resolves a URL against the base URL, if there is one and the URL is relative. */
export function absoluteUrl(url: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return new URL(url, baseUrl).href;
}

/** Rejects a colon before the first slash, even if it is encoded (`javascript&colon;`): it could end a scheme. */
function isRelative(url: string, use: UrlUse): boolean {
  if (use === 'apply') return false;
  if (url.startsWith('#')) return use === 'link';
  return !/[:&]/.test(url.split(/[/?#]/, 1)[0] ?? '');
}

function isSafeMail(url: string): boolean {
  if (/%0[ad]/i.test(url)) return false;
  const [recipient = '', ...query] = url.slice('mailto:'.length).split('?');
  if (!MAIL_ADDRESS.test(recipient)) return false;
  // Mail programs may read a second question mark as the start of another field.
  const fields = new URLSearchParams(query.join('&'));
  return [...fields].every(([name, value]) => value === '' || MAIL_FIELDS.includes(name.toLowerCase()));
}
