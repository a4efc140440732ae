import type { JobSummary } from '../../posting/job-posting.js';
import { safeUrl } from '../../posting/safe-url.js';

/**
 * Where a job has a page of its own; `undefined` where the template leads nowhere one should follow.
 *
 * @param template such as `/careers/{lang}/{id}/`
 * @param base what it is relative to, if that is not the page
 */
export function linkTarget(template: string | undefined, { id, lang }: JobSummary, base?: string): string | undefined {
  // The bundle's words cannot break out of their places in the page's.
  const path = template?.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{lang}', encodeURIComponent(lang));
  return path && safeUrl(base ? new URL(path, base).href : path, 'link');
}
