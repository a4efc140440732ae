import { valueIn, type Look, type Scheme } from './look.js';
import type { Token } from './token.js';

/** A token of the Design Tokens Community Group's format (https://www.designtokens.org/tr/2025.10/format/). */
interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description: string;
  /** How the widget's own style sheet has it, where the format has no word for it. */
  readonly $extensions?: Readonly<Record<string, unknown>>;
}

type Group = Record<string, DesignToken>;

/**
 * What a look sets, as a file that tools for designers read: the colours once for each scheme, the rest once. What a look
 * leaves to the widget is mixed from the text's colour, and in no file.
 */
export function designTokens(look: Look, tokens: readonly Token[]): object {
  const set = tokens.filter(({ name }) => look.values[name]);
  const colours = (scheme: Scheme): Group =>
    Object.fromEntries(
      set
        .filter(({ kind }) => kind === 'colour')
        .map((token) => [keyOf(token), asDesignToken(token, valueIn(look, token.name, scheme) ?? '')]),
    );
  const others = set.filter(({ kind }) => kind !== 'colour');
  return {
    $description: 'A look for careers-widget. What is not here follows from the page’s own text and colours.',
    light: colours('light'),
    dark: colours('dark'),
    ...Object.fromEntries(
      others.map((token) => [keyOf(token), asDesignToken(token, valueIn(look, token.name, 'light') ?? '')]),
    ),
  };
}

function keyOf({ name }: Token): string {
  return name.replace(/^--job-/, '');
}

function asDesignToken({ name, kind, description }: Token, value: string): DesignToken {
  const $extensions = { 'careers-widget': { property: name, css: value } };
  switch (kind) {
    case 'colour':
      return { $type: 'color', $value: colourValue(value), $description: description, $extensions };
    case 'font':
      return { $type: 'fontFamily', $value: families(value), $description: description, $extensions };
    case 'number':
      return {
        $type: name.includes('weight') ? 'fontWeight' : 'number',
        $value: Number(value),
        $description: description,
        $extensions,
      };
    default: {
      const [, number, unit] = /^([\d.]+)(r?em|px)$/.exec(value) ?? [];
      // The format knows rem and px. An em of the list is a rem of a page that leaves the font size alone.
      return number === undefined
        ? { $type: 'number', $value: parseFloat(value) || 0, $description: description, $extensions }
        : {
            $type: 'dimension',
            $value: { value: Number(number), unit: unit === 'px' ? 'px' : 'rem' },
            $description: description,
            $extensions,
          };
    }
  }
}

function colourValue(hex: string): object {
  const components = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return Number(share.toFixed(4));
  });
  return { colorSpace: 'srgb', components, hex };
}

function families(value: string): string[] {
  return value.split(',').map((family) => family.trim().replace(/^['"]|['"]$/g, ''));
}
