import type { Manifest } from '../../../build-scripts/package/manifest.js';

/** Type of a token’s values; determines its control and its validation. */
export type TokenKind = 'color' | 'font' | 'length' | 'number' | 'text';

/** A customizable value. */
export interface Token {
  /** A custom property, `--job-accent`, or the name of one of {@link PAGE_TOKENS}. */
  readonly name: string;
  /** Label, such as `Accent`. */
  readonly label: string;
  readonly description: string;
  readonly kind: TokenKind;
  /** Default value in CSS. */
  readonly fallback: string;
}

/** Values that the widget inherits from the page. */
const PAGE_TOKENS: readonly Token[] = [
  { name: 'background', kind: 'color', description: 'Background of your page.', fallback: 'Canvas' },
  { name: 'text', kind: 'color', description: 'Text color of your page.', fallback: 'CanvasText' },
  { name: 'font', kind: 'font', description: 'Font family of your page.', fallback: 'system-ui, sans-serif' },
].map((token) => ({ ...token, kind: token.kind as TokenKind, label: labelOf(token.name) }));

/** All tokens: the page’s, then the custom properties of the elements in the order of the manifest. */
export function readTokens(manifest: Manifest): readonly Token[] {
  const properties = manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ cssProperties }) => cssProperties),
  );
  const tokens = new Map(PAGE_TOKENS.map((token) => [token.name, token]));
  for (const { name, description, default: fallback = '' } of properties) {
    if (tokens.has(name)) continue;
    const kind = kindOf(name, fallback);
    tokens.set(name, { name, label: labelOf(name), description, kind, fallback });
  }
  return [...tokens.values()];
}

function labelOf(name: string): string {
  const words = name.replace(/^--job-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function kindOf(name: string, fallback: string): TokenKind {
  if (name.endsWith('-font')) return 'font';
  if (/^[\d.]+$/.test(fallback)) return 'number';
  if (CSS.supports('color', fallback)) return 'color';
  return CSS.supports('inline-size', fallback) ? 'length' : 'text';
}

/** Validators. Colors must be `#rrggbb`; values that could end a declaration or load a resource are rejected. */
const CHECKS: Readonly<Record<TokenKind, (value: string) => boolean>> = {
  color: (value) => /^#[0-9a-f]{6}$/.test(value),
  font: (value) => CSS.supports('font-family', value),
  length: (value) => CSS.supports('inline-size', value),
  number: (value) => value.trim() !== '' && Number.isFinite(Number(value)),
  text: () => true,
};

/** Whether a value, possibly from a link, is valid for a token. */
export function isValue(kind: TokenKind, value: string): boolean {
  return value.length < 200 && !/[{};<>\\]|url\(|var\(/i.test(value) && CHECKS[kind](value);
}

/** Whether a value is the default of a custom property. Page tokens have no default. */
export function isDefault({ name, fallback }: Token, value: string): boolean {
  return name.startsWith('--') && value === fallback;
}
