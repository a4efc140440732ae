import { type Theme, type Scheme, valueIn } from '../state/theme.js';
import type { Token, TokenKind } from '../state/token.js';

/**
 * A token of the Design Tokens Format Module 2025.10 (https://www.designtokens.org/TR/2025.10/format/), the first stable
 * version. Older importers read colors from `hex`.
 */
interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number';
  readonly $value: unknown;
  readonly $description: string;
  /** The CSS value, because the format cannot express every value. */
  readonly $extensions: Readonly<Record<string, unknown>>;
}

type Group = Record<string, DesignToken>;

/**
 * Exports a theme as design tokens: colors per color scheme, everything else once. Tokens that the theme does not set are
 * not included, because the widget derives them from the text color.
 */
export function designTokens(theme: Theme, tokens: readonly Token[]): object {
  const set = tokens.filter(({ name }) => theme.values[name]);
  const isColor = ({ kind }: Token) => kind === 'color';
  const group = (members: readonly Token[], scheme: Scheme): Group =>
    Object.fromEntries(
      members.flatMap((token) => {
        const value = asDesignToken(token, valueIn(theme, token.name, scheme) ?? '');
        return value ? [[token.name.replace(/^--job-/, ''), value]] : [];
      }),
    );
  const colors = set.filter(isColor);
  return {
    $description:
      'Theme for careers-widget, in the format of the Design Tokens Community Group, 2025.10. Tokens that are not included derive from the page’s text color.',
    ...(colors.length > 0 && { light: group(colors, 'light'), dark: group(colors, 'dark') }),
    ...group(
      set.filter((token) => !isColor(token)),
      'light',
    ),
  };
}

/** Converts a token; `undefined` if the format cannot express it, such as a `calc()` length. */
function asDesignToken({ name, kind, description }: Token, css: string): DesignToken | undefined {
  const typed = typedValue(name, kind, css);
  const $extensions = { 'careers-widget': { property: name, css } };
  return typed && { ...typed, $description: description, $extensions };
}

function typedValue(name: string, kind: TokenKind, css: string): Pick<DesignToken, '$type' | '$value'> | undefined {
  switch (kind) {
    case 'color':
      return { $type: 'color', $value: colorValue(css) };
    case 'font':
      return { $type: 'fontFamily', $value: families(css) };
    case 'number':
      return { $type: name.includes('weight') ? 'fontWeight' : 'number', $value: Number(css) };
    default: {
      const [, number, unit] = /^([\d.]+)(r?em|px|ch)$/.exec(css) ?? [];
      if (number === undefined) return undefined;
      const value = Number(number);
      if (unit === 'ch') return { $type: 'number', $value: value };
      // The format has rem and px only. The list's em equals the rem of a page with the default font size.
      return { $type: 'dimension', $value: { value, unit: unit === 'px' ? 'px' : 'rem' } };
    }
  }
}

function colorValue(hex: string): object {
  const components = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return Number(share.toFixed(4));
  });
  return { colorSpace: 'srgb', components, alpha: 1, hex };
}

function families(value: string): string[] {
  return value.split(',').map((family) => family.trim().replace(/^['"]|['"]$/g, ''));
}
