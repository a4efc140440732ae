import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import {
  lexBody,
  renderBody as render,
  type RenderOptions,
} from '../../../build-scripts/compile/markdown/render-body.js';
import { resolveLinks } from '../../../build-scripts/compile/markdown/resolve-links.js';
import { sanitizeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import {
  configuredShortcode,
  type ShortcodeSetting,
} from '../../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { BUILT_IN_SHORTCODES, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import type { Problem } from '../../../build-scripts/diagnostics/diagnostic.js';

/** A rendered body before sanitizing, and its problems. */
export interface RenderedTestBody {
  html: string;
  problems: Problem[];
}

/** Renders a body with the built-in shortcodes and those of a configuration. */
export function renderBody(
  text: string,
  settings: Readonly<Record<string, ShortcodeSetting>> = {},
  options: RenderOptions = {},
): RenderedTestBody {
  const configured = Object.entries(settings).map(
    ([name, setting]) => [name, configuredShortcode(name, setting, BUILT_IN_SHORTCODES)] as const,
  );
  const shortcodes = new Map([...BUILT_IN_SHORTCODES, ...configured]);
  const parsed = parseShortcodes(text, { hasBody: bodiesIn(shortcodes) });
  const rendered = render(lexBody(parsed.nodes, { file: text, shortcodes }), options);
  const linked = resolveLinks(sanitizeHtml(rendered.html), rendered.anchors);
  return { html: rendered.html, problems: [...parsed.problems, ...rendered.problems, ...linked.problems] };
}
