/** What a token is set to; `dark` only where it differs there. */
export interface TokenValue {
  readonly light: string;
  readonly dark?: string;
}

/** Everything that makes a look. */
export interface Look {
  readonly values: Readonly<Record<string, TokenValue>>;
  readonly layout: 'rows' | 'cards';
}

/** A scheme of colors. */
export type Scheme = 'light' | 'dark';

/** What a look sets a token to in a scheme; `undefined` where it does not. */
export function valueIn({ values }: Look, name: string, scheme: Scheme): string | undefined {
  const value = values[name];
  return (scheme === 'dark' ? value?.dark : undefined) ?? value?.light;
}

/** A look with a token set to something else; without it for `undefined`. */
export function withValue(look: Look, name: string, value: TokenValue | undefined): Look {
  const { [name]: before, ...others } = look.values;
  if (!value) return { ...look, values: others };
  const { light, dark = light } = value;
  const after = { light, ...(dark !== light && { dark }) };
  // In its old place, so that the style sheet does not turn about with every change.
  return { ...look, values: before ? { ...look.values, [name]: after } : { ...others, [name]: after } };
}
