/** Value of a token; `dark` only if it differs. */
export interface TokenValue {
  readonly light: string;
  readonly dark?: string;
}

/** What the style sheet says: only what is set. */
export interface ThemeStyle {
  readonly values: Readonly<Record<string, TokenValue>>;
  /** Whether the site is light whatever the reader prefers. Dark values are kept, but not used. */
  readonly lightOnly?: boolean;
}

/** A theme: a style, and attributes of the list that differ from their defaults. */
export interface Theme extends ThemeStyle {
  readonly attributes: Readonly<Record<string, string>>;
}

/** A color scheme. */
export type Scheme = 'light' | 'dark';

/** The color schemes of a theme. */
export function schemesOf({ lightOnly = false }: ThemeStyle): readonly Scheme[] {
  return lightOnly ? ['light'] : ['light', 'dark'];
}

/** The value of a token in a color scheme; `undefined` if the theme does not set it. */
export function valueIn({ values }: ThemeStyle, name: string, scheme: Scheme): string | undefined {
  const value = values[name];
  return (scheme === 'dark' ? value?.dark : undefined) ?? value?.light;
}

/** Returns the theme with a changed token; `undefined` resets it. */
export function withValue(theme: Theme, name: string, value: TokenValue | undefined): Theme {
  const { [name]: before, ...others } = theme.values;
  if (!value) return { ...theme, values: others };
  const { light, dark = light } = value;
  const after = { light, ...(dark !== light && { dark }) };
  // Keep the position, so that the order of the style sheet is stable.
  return { ...theme, values: before ? { ...theme.values, [name]: after } : { ...others, [name]: after } };
}
