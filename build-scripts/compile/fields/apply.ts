import type { JobApply } from '../../../src/posting/job-posting.js';
import { safeUrl } from '../../../src/posting/safe-url.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { iconFor } from '../shortcodes/font-awesome.js';
import { textOf } from '../front-matter/front-matter-text.js';
import type { FieldValue } from './map-fields.js';

/** Placeholder URLs. */
const PLACEHOLDER = /^(#|\?|-|todo|tbd|xxx+|https?:\/\/(www\.)?(example\.(com|org|net)|todo|xxx+|link|url)\/?)$/i;

/** Whether a URL is a placeholder. */
export function isPlaceholder(url: string): boolean {
  return PLACEHOLDER.test(url);
}

/**
 * Reads the apply URL: an address on the web, or an email address, which becomes a `mailto:` link.
 *
 * @param label text of the button
 * @param icon Font Awesome class of its icon
 */
export function readApply(
  field: FieldValue | undefined,
  { label, icon }: { label?: string | undefined; icon?: string | undefined },
): { apply?: JobApply; problems: Problem[] } {
  const written = textOf(field?.value);
  if (field === undefined || written === undefined) {
    const message = 'This posting has no apply link, so it is shown without an apply button.';
    const help = 'Add apply_url: "https://…" or apply_email: "…" to the front matter.';
    return { problems: [{ rule: 'missing-apply', message, help, offset: 0 }] };
  }
  const { key, offset, length } = field;
  if (isPlaceholder(written)) {
    const message = `The apply URL “${shorten(written)}” in ${key} is a placeholder, so the posting is shown without an apply button.`;
    return { problems: [{ rule: 'placeholder-link', message, help: 'Use the real URL.', offset, length }] };
  }
  const url = safeUrl(/^[^\s@:/]+@[^\s@]+$/.test(written) ? `mailto:${written}` : written, 'apply');
  if (url === undefined) {
    const message = `Invalid apply URL “${shorten(written)}”, so the posting is shown without an apply button.`;
    const help = 'Use https://, http:// or mailto:, or an email address.';
    return { problems: [{ rule: 'unsafe-link', message, help, offset, length }] };
  }
  const known = icon === undefined ? undefined : iconFor(icon);
  return { apply: { url, ...(label !== undefined && { label }), ...(known && { icon: known }) }, problems: [] };
}
