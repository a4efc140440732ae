import type { JobApply } from './job-posting.js';
import { safeUrl } from './safe-url.js';

/**
 * The URL to apply by, with campaign parameters merged in; `undefined` when the URL is not one to follow.
 * Parameters that the URL has already are kept as they are, and the fragment stays last. A `mailto:` link takes none.
 *
 * @param parameters name to value, for example `{ source: 'partner.example' }`; empty values are left out
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
