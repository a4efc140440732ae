type FormatterClass<Formatter, Options> = new (locales: string[], options: Options) => Formatter;

/** Enough for a page in every language. */
const LIMIT = 50;

const formatters = new Map<string, unknown>();

/** An `Intl` formatter, made once per class, locales and options: making one costs far more than using it. */
export function cachedFormatter<Formatter, Options extends object>(
  kind: FormatterClass<Formatter, Options>,
  locales: string[],
  options = {} as Options,
): Formatter {
  const key = [kind.name, locales, JSON.stringify(options)].join();
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) {
    if (formatters.size >= LIMIT) formatters.clear();
    formatter = new kind(locales, options);
    formatters.set(key, formatter);
  }
  return formatter;
}
