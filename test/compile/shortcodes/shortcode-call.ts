import { html, trusted } from '../../../build-scripts/compile/shortcodes/html.js';
import type { ShortcodeCall } from '../../../build-scripts/compile/shortcodes/shortcode.js';

/** The apply link in these tests. */
export const APPLY_URL = 'https://a.example/apply';

/** A shortcode call as passed to `render`, with defaults. */
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
    plain: (markdown) => markdown,
    param: () => undefined,
    postingUrl: () => undefined,
    ...more,
  };
}
