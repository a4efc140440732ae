import type { JobSummary } from '../posting/job-posting.js';

/** Where a job has a page of its own, by a template such as `/careers/{lang}/{id}/`. */
export function linkTarget(template: string | undefined, { id, lang }: JobSummary): string | undefined {
  // The template is the page's own word; the bundle's cannot break out of its place in it.
  return template?.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{lang}', encodeURIComponent(lang));
}

/** Whether a click follows its link in this tab, rather than opening, saving or selecting something. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
}
