/** What a browser is told by its reader, and a page cannot be told by another: so the rules that ask for it are changed. */
export interface EmulatedMedia {
  readonly forcedColors: boolean;
  readonly stillMotion: boolean;
}

/** The conditions as they were written. */
const written = new WeakMap<CSSRule, string>();

/** Has the rules of every open shadow root in a document behave as if the reader had asked for this. */
export function emulateMedia(within: Document, media: EmulatedMedia): void {
  for (const sheet of sheetsWithin(within)) emulateIn(sheet.cssRules, media);
}

function sheetsWithin(root: Document | ShadowRoot, found = new Set<CSSStyleSheet>()): Set<CSSStyleSheet> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    for (const sheet of shadowRoot.adoptedStyleSheets) found.add(sheet);
    sheetsWithin(shadowRoot, found);
  }
  return found;
}

function emulateIn(rules: CSSRuleList, media: EmulatedMedia): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const { media: list } = rule as CSSMediaRule;
      if (!written.has(rule)) written.set(rule, list.mediaText);
      const wanted = emulated(written.get(rule) ?? '', media);
      if (list.mediaText !== wanted) list.mediaText = wanted;
    }
    if ('cssRules' in rule) emulateIn((rule as CSSGroupingRule).cssRules, media);
  }
}

function emulated(condition: string, { forcedColors, stillMotion }: EmulatedMedia): string {
  if (forcedColors && condition.includes('forced-colors: active')) return 'all';
  if (stillMotion && condition.includes('prefers-reduced-motion: no-preference')) return 'not all';
  if (stillMotion && condition.includes('prefers-reduced-motion: reduce')) return 'all';
  return condition;
}

/** Roughly what a theme with forced colors makes of the widget: few colors, and those of the reader. */
export const FORCED_COLORS = `:root {
  color-scheme: dark;
  --job-accent: #ffff00;
  --job-on-accent: #000000;
  --job-muted: #ffffff;
  --job-divider: #ffffff;
  --job-border: #ffffff;
  --job-surface: #000000;
  --job-on-surface: #ffffff;
  --job-warning: #ffffff;
  --job-success: #ffffff;
}
body {
  background-color: #000000;
  color: #ffffff;
}
:is(job-list, job-detail)::part(apply),
job-list::part(sheet-show) {
  background-color: #ffff00;
}`;
