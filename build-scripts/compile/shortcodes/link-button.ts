import { html, type Html } from './html.js';
import type { ShortcodeCall } from './shortcode.js';

/** A link shown as a button; marked when it is one by which to apply. Without a URL its text stands alone. */
export function linkButton(call: ShortcodeCall, text: string | Html, link: string | undefined, icon?: string): Html {
  if (link === undefined) return html`${text}`;
  const classes = call.isApply(link) ? 'job-button job-apply' : 'job-button';
  const iconAttribute = icon === undefined ? undefined : html` data-icon="${icon}"`;
  return html`<a class="${classes}" href="${link}"${iconAttribute}>${text}</a>`;
}
