/** Value of a token; `dark` only if it differs. */
export interface TokenValue {
  readonly light: string;
  readonly dark?: string;
}

/** A theme: token values and the layout. */
export interface Theme {
  readonly values: Readonly<Record<string, TokenValue>>;
  readonly layout: 'rows' | 'cards';
}

/** A color scheme. */
export type Scheme = 'light' | 'dark';

/** The value of a token in a color scheme; `undefined` if the theme does not set it. */
export function valueIn({ values }: Theme, name: string, scheme: Scheme): string | undefined {
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
