import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { lazyImport } from '../bundle/lazy-import.js';
import { bestLanguage, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../posting/languages.js';
import { updateLanguages } from './element-language.js';
import { LOADERS } from './locales/loaders.js';

/** The language that messages are written in. */
const sourceLocale = 'en';

const loaders = new Map(Object.entries(LOADERS).map(([locale, load]) => [locale, lazyImport<LocaleModule>(load)]));

const loaded = new Map<string, LocaleModule>();

/** The locale of the element that renders now; each sets its own while it renders. */
let active: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...loaders.keys()],
  getLocale: () => active,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** The interface language that fits a reader best. */
export function interfaceLocale(reader: string): InterfaceLanguage {
  return bestLanguage(reader, INTERFACE_LANGUAGES) ?? sourceLocale;
}

/** Whether the messages of a locale have loaded. */
export function isLoaded(locale: InterfaceLanguage): boolean {
  return locale === sourceLocale || loaded.has(locale);
}

/** Loads the messages of a locale for every element. Rejects when that fails; the next call tries again. */
export async function loadLocale(locale: InterfaceLanguage): Promise<void> {
  const module = await loaders.get(locale)?.();
  if (!module || loaded.has(locale)) return;
  loaded.set(locale, module);
  updateLanguages();
}

/** Runs a synchronous function with `msg()` in a locale, then restores the previous one. */
export function withLocale<Result>(locale: InterfaceLanguage, run: () => Result): Result {
  const before = active;
  active = locale;
  try {
    return run();
  } finally {
    active = before;
  }
}
