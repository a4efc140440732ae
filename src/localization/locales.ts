import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { lazyImport } from '../bundle/lazy-import.js';
import { bestLanguage, INTERFACE_LANGUAGES, type InterfaceLanguage } from '../posting/languages.js';

/** The language that messages are written in. */
const sourceLocale = 'en';

/** Loads the messages of each locale; bundlers follow only imports that are written out. */
const LOADERS: Record<Exclude<InterfaceLanguage, typeof sourceLocale>, () => Promise<LocaleModule>> = {
  da: lazyImport(() => import('./locales/da.js')),
  de: lazyImport(() => import('./locales/de.js')),
  fi: lazyImport(() => import('./locales/fi.js')),
  nb: lazyImport(() => import('./locales/nb.js')),
  nn: lazyImport(() => import('./locales/nn.js')),
  sv: lazyImport(() => import('./locales/sv.js')),
};

const loaded = new Map<string, LocaleModule>();

/** The locale of the element that renders now; each sets its own while it renders. */
let active: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(LOADERS),
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

/** Loads the messages of a locale. Rejects when that fails; the next call tries again. */
export async function loadLocale(locale: InterfaceLanguage): Promise<void> {
  if (locale !== sourceLocale) loaded.set(locale, await LOADERS[locale]());
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
