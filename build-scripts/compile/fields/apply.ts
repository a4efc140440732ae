import type { JobApply } from '../../../src/posting/job-posting.js';
import { safeUrl } from '../../../src/posting/safe-url.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { iconFor } from '../shortcodes/font-awesome.js';
import { listOf } from '../front-matter/front-matter-text.js';
import type { Span } from '../source-text.js';
import type { FieldValue } from './field-value.js';

/** Placeholder URLs. */
const PLACEHOLDER =
  /^(#|\?|-|todo|tbd|xxx+|https?:\/\/(www\.)?(example\.(com|org|net)|todo|xxx+|link|url)\/?|https?:\/\/\S+\/(?:whatever|todo|tbd|tba|xxx+|placeholder|your-link))$/i;
/** Addresses that nobody reads. */
const UNREAD_ADDRESS =
  /^(?:mailto:)?(?:(?:do[._-]?not[._-]?(?:e?mail|reply)|no[._-]?reply|your[._-]?(?:e?mail|name))@|[^@]*@(?:(?:example|sample|yourcompany|yourdomain)\.(?:com|org|net))$)/i;

/** Whether a URL is a placeholder. */
export function isPlaceholder(url: string): boolean {
  return PLACEHOLDER.test(url) || UNREAD_ADDRESS.test(url);
}

/** URLs that are content themselves; an address in them is not one to apply at. */
const EMBEDDED_CONTENT = /^(?:data|javascript):/i;

/** Number of characters read of longer texts. */
const LONGEST = 2000;
/** URLs and addresses within a text, in Markdown, HTML or plain. */
const TARGETS =
  /(?:https?:\/\/|mailto:|(?<![\w./@-])www\.)[^\s<>"'()[\]]+|(?<![\w.+/@-])[\w.+-]{1,64}@[\w-][\w.-]{0,250}\.[a-z]{2,}/giu;

/**
 * The URL to apply at that a text has: an address on the web, or an email address, which becomes a `mailto:` link.
 *
 * @param text a URL or an address, or Markdown, HTML or plain text with one
 */
export function applyTarget(text: string): string | undefined {
  const written = text.trim();
  if (!/\s/.test(written)) {
    const whole = safeUrl(/^[^\s@:/]+@[^\s@]+$/.test(written) ? `mailto:${written}` : written, 'apply');
    if (whole !== undefined) return whole;
    if (!/^(?:[[<]|www\.)/i.test(written)) return undefined;
  }
  if (EMBEDDED_CONTENT.test(written)) return undefined;
  for (const [target] of written.slice(0, LONGEST).matchAll(TARGETS)) {
    const bare = target.replace(/[.,;:!?*_]+$/, '');
    const url = /^www\./i.test(bare) ? `https://${bare}` : /^[^:/]+@/.test(bare) ? `mailto:${bare}` : bare;
    const safe = isPlaceholder(url) ? undefined : safeUrl(url, 'apply');
    if (safe !== undefined) return safe;
  }
  return undefined;
}

/** A link or address of the body by which candidates seem to apply. */
export interface ApplyHint {
  url: string;
  /** Position in the file. */
  place: Span;
}

/** What `readApply` needs besides the field. */
export interface ApplyOptions {
  /** Text of the button. */
  label?: string | undefined;
  /** Font Awesome class of its icon. */
  icon?: string | undefined;
  /** Finds the link or address in the body; only called if the front matter has none. */
  hint?: () => ApplyHint | undefined;
  /** URL for postings without one, from the configuration. */
  fallback?: string | undefined;
  /** Relative URLs such as `/apply` resolve against it. */
  baseUrl?: string | undefined;
}

/**
 * Reads the URL to apply at: from the first key that has one, else from the body, else the default of the configuration.
 */
export function readApply(
  field: FieldValue | undefined,
  { label, icon, hint, fallback, baseUrl }: ApplyOptions,
): { apply?: JobApply; problems: Problem[] } {
  const candidates = field ? [field, ...(field.others ?? [])] : [];
  const known = icon === undefined ? undefined : iconFor(icon);
  const apply = (url: string) => ({ url, ...(label !== undefined && { label }), ...(known && { icon: known }) });
  for (const { value } of candidates) {
    const [url] = listOf(value).flatMap((text) => {
      if (isPlaceholder(text)) return [];
      const isPath = baseUrl !== undefined && /^\/[^/\s]\S*$/.test(text);
      return applyTarget(isPath ? new URL(text, baseUrl).href : text) ?? [];
    });
    if (url !== undefined) return { apply: apply(url), problems: [] };
  }
  const wrong = candidates.flatMap((candidate) => faultOf(candidate) ?? []);
  if (wrong[0]) return { problems: [wrong[0]] };
  const found = hint?.();
  if (found) {
    const message = `The front matter has no apply link, so the apply button uses “${shorten(found.url)}” of the text.`;
    const help = `Add apply_url: "${found.url}" to the front matter, or the link that is meant.`;
    return {
      apply: apply(found.url),
      problems: [{ rule: 'missing-apply', level: 'note', message, help, ...found.place }],
    };
  }
  if (fallback !== undefined) return { apply: apply(fallback), problems: [] };
  const help =
    'Add apply_url: "https://…" or apply_email: "…" to the front matter, or set apply for all postings in the configuration.';
  if (!field) {
    const message = 'This posting has no apply link, so it is shown without an apply button.';
    return { problems: [{ rule: 'missing-apply', message, help, offset: 0 }] };
  }
  const { key, value, offset, length } = field;
  const message = `${key} (“${shorten(listOf(value).join(', '))}”) has no link or email address, so the posting is shown without an apply button.`;
  return { problems: [{ rule: 'missing-apply', message, help, offset, length }] };
}

/** What is wrong with a value that should be a URL; nothing if it is a text without one. */
function faultOf({ value, key, offset, length }: FieldValue): Problem | undefined {
  const [written = ''] = listOf(value);
  if (isPlaceholder(written)) {
    const message = `The apply URL “${shorten(written)}” in ${key} is a placeholder, so the posting is shown without an apply button.`;
    return { rule: 'placeholder-link', message, help: 'Use the real URL.', offset, length };
  }
  if (!looksLikeUrl(written)) return undefined;
  const message = `Invalid apply URL “${shorten(written)}”, so the posting is shown without an apply button.`;
  const help = /^\/[^/]/.test(written)
    ? 'Write the whole URL, or set baseUrl in the configuration.'
    : 'Use https://, http:// or mailto:, or an email address.';
  return { rule: 'unsafe-link', message, help, offset, length };
}

/** Text with spaces is a URL if it begins with a scheme, in which browsers ignore tabs and line breaks. */
function looksLikeUrl(written: string): boolean {
  return /\s/.test(written) ? /^[a-z\s+.-]+:\S/i.test(written) : /[/:.@;]/.test(written);
}

/** Whether a URL is the start page of a site, which says nothing about how to apply. */
export function isStartPage(url: string): boolean {
  return /^https?:\/\/[^/?#]*\/?(?:[a-z]{2}\/?)?$/i.test(url);
}
