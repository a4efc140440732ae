import type { JobApply } from './job-posting.js';
import { safeUrl } from './safe-url.js';

/**
 * Adds campaign parameters to the apply URL. Existing parameters are never overwritten, the fragment is preserved, and
 * `mailto:` URLs are returned unchanged.
 *
 * @param parameters values by name, such as `{ source: 'partner.example' }`; empty values are ignored
 * @returns the URL, or `undefined` if the job has no apply URL or an unsafe one
 */
export function applyLink(
  apply: JobApply | undefined,
  parameters: Readonly<Record<string, string>> = {},
): string | undefined {
  const safe = apply && safeUrl(apply.url, 'apply');
  if (safe === undefined) return undefined;
  if (safe.toLowerCase().startsWith('mailto:')) return safe;
  const [beforeFragment = '', ...fragment] = safe.split('#');
  const [path = '', ...query] = beforeFragment.split('?');
  const merged = new URLSearchParams(query.join('?'));
  const added = Object.entries(parameters).filter(([name, value]) => value !== '' && !merged.has(name));
  if (added.length === 0) return safe;
  const extra = new URLSearchParams(added).toString();
  const joined = query.length > 0 && query[0] !== '' ? `${query.join('?')}&${extra}` : extra;
  return [`${path}?${joined}`, ...fragment].join('#');
}
