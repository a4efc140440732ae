import { absoluteUrl, safeUrl } from '../../../src/posting/safe-url.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { listOf } from '../front-matter/front-matter-text.js';
import type { FieldValue } from './field-value.js';

/** Whether a value can be the URL of a picture, rather than a name, an icon or a flag. */
export function readsAsImage(text: string): boolean {
  return /[./]/.test(text);
}

/** Reads the URL of a picture, the first of a list. Reports a URL that is not allowed. */
export function readImage(field: FieldValue | undefined, baseUrl?: string): { url?: string; problems: Problem[] } {
  const [written] = listOf(field?.value);
  if (field === undefined || written === undefined) return { problems: [] };
  // Braces are template code, which only the site generator runs.
  const url = /[{}]/.test(written) ? undefined : safeUrl(written, 'image');
  if (url !== undefined) return { url: absoluteUrl(url, baseUrl), problems: [] };
  const message = `Unsupported URL “${shorten(written)}” in ${field.key}, so the posting has no picture.`;
  const help = 'Use https:, http: or a path.';
  const { offset, length } = field;
  return { problems: [{ rule: 'unsafe-link', message, help, offset, length }] };
}
