import { html, trusted } from '../../../build-scripts/compile/shortcodes/html.js';
import type { ShortcodeCall } from '../../../build-scripts/compile/shortcodes/shortcode.js';

/** The link by which one applies in these tests. */
export const APPLY_URL = 'https://a.example/apply';

/** A use of a shortcode as `render` sees it; what a test does not say is as plain as can be. */
export function shortcodeCall(
  values: Record<string, string> = {},
  inner = '',
  more: Partial<ShortcodeCall> = {},
): ShortcodeCall {
  return {
    values,
    written: values,
    inner: trusted(inner),
    isApply: (url) => url === APPLY_URL,
    inline: (markdown) => html`${markdown}`,
    param: () => undefined,
    postingUrl: () => undefined,
    ...more,
  };
}
