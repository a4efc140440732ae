import type { JobSummary } from '../../posting/job-posting.js';
import { safeUrl } from '../../posting/safe-url.js';

/** Whether a click follows its link in this tab, rather than opening, saving or selecting something. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}

/**
 * The URL of a job's own page; `undefined` where the template makes no safe URL.
 *
 * @param template such as `/careers/{lang}/{id}/`
 * @param base absolute URL that the template is relative to; the page's own where it is absent
 */
export function linkTarget(template: string | undefined, { id, lang }: JobSummary, base?: string): string | undefined {
  // Encoded, values of the bundle cannot change the structure of the page's URL.
  const path = template?.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{lang}', encodeURIComponent(lang));
  return path && safeUrl(base ? new URL(path, base).href : path, 'link');
}
