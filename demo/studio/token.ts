import type { Manifest } from '../../build-scripts/package/manifest.js';

/** What can be put into a token; it decides how it is asked for, and what is let through. */
export type TokenKind = 'color' | 'font' | 'length' | 'number' | 'text';

/** Something that a designer can set. */
export interface Token {
  /** A custom property, `--job-accent`, or the name of one of {@link PAGE_TOKENS}. */
  readonly name: string;
  /** As people call it: `Accent`. */
  readonly label: string;
  readonly description: string;
  readonly kind: TokenKind;
  /** What stands for it when nobody sets it, as CSS writes it. */
  readonly fallback: string;
}

/** What the widget takes from the page around it, and the one color that designers ask for beyond the custom properties. */
export const PAGE_TOKENS: readonly Token[] = [
  { name: 'background', kind: 'color', description: 'What the page is, behind the list.', fallback: 'Canvas' },
  { name: 'text', kind: 'color', description: 'The page’s text.', fallback: 'CanvasText' },
  {
    name: 'action',
    kind: 'color',
    description: 'The button that leads to the application, where it is not to have the accent.',
    fallback: '',
  },
  { name: 'font', kind: 'font', description: 'The font family of the page.', fallback: 'system-ui, sans-serif' },
].map((token) => ({ ...token, kind: token.kind as TokenKind, label: labelOf(token.name) }));

/** Every token there is: the page's, then each custom property of the elements once, in the order of the manifest. */
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

/** Colors are kept as `#rrggbb`; whatever could end a declaration or fetch something is no value of any kind. */
const CHECKS: Readonly<Record<TokenKind, (value: string) => boolean>> = {
  color: (value) => /^#[0-9a-f]{6}$/.test(value),
  font: (value) => CSS.supports('font-family', value),
  length: (value) => CSS.supports('inline-size', value),
  number: (value) => value.trim() !== '' && Number.isFinite(Number(value)),
  text: () => true,
};

/** Whether a value, which may come from a link, can be put into a token. */
export function isValue(kind: TokenKind, value: string): boolean {
  return value.length < 200 && !/[{};<>\\]|url\(|var\(/i.test(value) && CHECKS[kind](value);
}

/** Whether a value is what the widget has unless told. What the page has unless told is the page's to say. */
export function isDefault({ name, fallback }: Token, value: string): boolean {
  return name.startsWith('--') && value === fallback;
}
