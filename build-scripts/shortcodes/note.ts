import { html } from './html.js';
import type { Shortcode } from './shortcode.js';

const CLASSES: Readonly<Record<string, string>> = {
  warning: 'job-note job-note-warning',
  danger: 'job-note job-note-warning',
  success: 'job-note job-note-success',
};

/** An aside worth noticing. Its labelled lines (`**Start date:** …`) are also read as facts about the job. */
export const note: Shortcode = {
  name: 'note',
  body: 'blocks',
  placement: 'block',
  arguments: { kind: { kind: 'text', position: 0 } },
  render: ({ values, inner }) =>
    html`<aside class="${CLASSES[values['kind'] ?? ''] ?? 'job-note'}">${inner}</aside>\n`,
};
