import { valueIn, type Look, type Scheme } from './look.js';
import type { Token, TokenKind } from './token.js';

/**
 * A token of the Design Tokens Format Module 2025.10 (https://www.designtokens.org/TR/2025.10/format/): the first that is
 * final, and what importers are written for now. Older ones want colors as text: they find it as `hex`.
 */
interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number';
  readonly $value: unknown;
  readonly $description: string;
  /** How the widget's own style sheet has it, where the format has no word for it. */
  readonly $extensions: Readonly<Record<string, unknown>>;
}

type Group = Record<string, DesignToken>;

/**
 * What a look sets, as a file that tools for designers read: the colors once for each scheme, the rest once. What a look
 * leaves to the widget is mixed from the text's color, and in no file.
 */
export function designTokens(look: Look, tokens: readonly Token[]): object {
  const set = tokens.filter(({ name }) => look.values[name]);
  const isColor = ({ kind }: Token) => kind === 'color';
  const group = (members: readonly Token[], scheme: Scheme): Group =>
    Object.fromEntries(
      members.flatMap((token) => {
        const value = asDesignToken(token, valueIn(look, token.name, scheme) ?? '');
        return value ? [[token.name.replace(/^--job-/, ''), value]] : [];
      }),
    );
  const colors = set.filter(isColor);
  return {
    $description:
      'A look for careers-widget, in the format of the Design Tokens Community Group, 2025.10. What is not here follows from the page’s own text and colors.',
    ...(colors.length > 0 && { light: group(colors, 'light'), dark: group(colors, 'dark') }),
    ...group(
      set.filter((token) => !isColor(token)),
      'light',
    ),
  };
}

/** A token; `undefined` for what the format cannot say, such as a length that is calculated. */
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
      // The format knows rem and px. An em of the list is a rem of a page that leaves the font size alone.
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
