/** What a URL is for: something to follow, something to apply by, or a picture to load. */
export type UrlUse = 'link' | 'apply' | 'image';

const SCHEMES: Record<UrlUse, readonly string[]> = {
  link: ['https:', 'http:', 'mailto:', 'tel:'],
  apply: ['https:', 'http:', 'mailto:'],
  image: ['https:', 'http:'],
};

/** The mail fields a link may fill in; `bcc`, `attach` and the rest are for the sender alone. */
const MAIL_FIELDS = ['subject', 'body', 'cc'];

/**
 * Controls, spaces other than U+0020, bidirectional controls and other characters that a reader cannot see: a URL
 * that holds one is not the URL it looks like (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|(?! )\p{Zs}/u;

/**
 * The one URL checker. Returns the URL to use, or `undefined` when it must not be used.
 *
 * Passes absolute URLs of the schemes that `use` allows, paths (`/x`, `x`, `./x`, `?x`) and, for links, fragments.
 * Refuses every other scheme, protocol-relative URLs, URLs with a name or password before the host, unseen
 * characters, and mail links that add hidden recipients, attachments or header lines.
 *
 * @param value as written; surrounding ASCII space is ignored
 */
export function safeUrl(value: string, use: UrlUse): string | undefined {
  const url = value.trim();
  if (url === '' || UNSEEN.test(url) || url.startsWith('//')) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return isRelative(url, use) ? url : undefined;
  if (!SCHEMES[use].includes(`${scheme}:`)) return undefined;
  if (scheme === 'mailto') return isSafeMail(url) ? url : undefined;
  if (scheme === 'tel') return /^tel:\+?[\d\s().-]+$/i.test(url) ? url : undefined;
  // “https:/host” and “https:host” are read as “https://host” by browsers; whoever writes them means to deceive.
  if (!/^https?:\/\/[^/?#]/i.test(url)) return undefined;
  const authority = url.slice(url.indexOf('//') + 2).split(/[/?#]/, 1)[0] ?? '';
  return authority.includes('@') || /[\s<>"]/.test(authority) ? undefined : url;
}

/** A colon before the first slash would be read as a scheme, however it is spelled (`javascript&colon;`). */
function isRelative(url: string, use: UrlUse): boolean {
  if (use === 'apply') return false;
  if (url.startsWith('#')) return use === 'link';
  return !/[:&]/.test(url.split(/[/?#]/, 1)[0] ?? '');
}

function isSafeMail(url: string): boolean {
  if (/%0[ad]/i.test(url)) return false;
  const [recipients = '', query] = url.slice('mailto:'.length).split('?', 2);
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(recipients)) return false;
  return [...new URLSearchParams(query ?? '').keys()].every((field) => MAIL_FIELDS.includes(field.toLowerCase()));
}
