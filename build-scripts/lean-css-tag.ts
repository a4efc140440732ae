/** A style sheet, made when an element first adopts it. */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

/** In the place of Lit's `css`, which asks what may stand in a gap; in ours stand other style sheets. */
export function css(strings: TemplateStringsArray, ...sheets: readonly CSSResult[]): CSSResult {
  return new CSSResult(String.raw({ raw: strings }, ...sheets));
}

/** In the place of Lit's `adoptStyles`. */
export function adoptStyles(root: ShadowRoot, sheets: readonly CSSResult[]): void {
  root.adoptedStyleSheets = sheets.map(({ styleSheet }) => styleSheet);
}

/** Lit's elements ask whether a style sheet has to be made fit for the browser. */
export const getCompatibleStyle = (sheet: CSSResult): CSSResult => sheet;

/** Every browser that reads the script’s syntax does. */
export const supportsAdoptingStyleSheets = true;

/** In the place of Lit's `unsafeCSS`. */
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
