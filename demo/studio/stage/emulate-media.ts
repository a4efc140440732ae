/** Media features that a page cannot set, so the conditions of its media rules are changed instead. */
export interface EmulatedMedia {
  readonly forcedColors: boolean;
  readonly reducedMotion: boolean;
}

/** The original conditions. */
const originalConditions = new WeakMap<CSSRule, string>();

/** Applies the emulated features to the media rules of all open shadow roots in a document. */
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
      if (!originalConditions.has(rule)) originalConditions.set(rule, list.mediaText);
      const wanted = emulated(originalConditions.get(rule) ?? '', media);
      if (list.mediaText !== wanted) list.mediaText = wanted;
    }
    if ('cssRules' in rule) emulateIn((rule as CSSGroupingRule).cssRules, media);
  }
}

function emulated(condition: string, { forcedColors, reducedMotion }: EmulatedMedia): string {
  if (forcedColors && condition.includes('forced-colors: active')) return 'all';
  if (reducedMotion && condition.includes('prefers-reduced-motion: no-preference')) return 'not all';
  if (reducedMotion && condition.includes('prefers-reduced-motion: reduce')) return 'all';
  return condition;
}

/** Approximates a forced-colors palette. */
export const FORCED_COLORS = `:root {
  color-scheme: dark;
  --job-accent: #ffff00;
  --job-action: #ffff00;
  --job-on-action: #000000;
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
}`;
