import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { bestLanguage } from '../posting/reader-language.js';
import { sourceLocale, type allLocales, type targetLocales } from './locales/codes.js';

/** A language that the interface speaks. */
export type InterfaceLocale = (typeof allLocales)[number];

/**
 * Where each translation is loaded from. A new language is added here and in `lit-localize.json`; bundlers follow only
 * imports that are written out.
 */
const MODULES: Record<(typeof targetLocales)[number], () => Promise<LocaleModule>> = {
  da: () => import('./locales/da.js'),
  de: () => import('./locales/de.js'),
  fi: () => import('./locales/fi.js'),
  nb: () => import('./locales/nb.js'),
  nn: () => import('./locales/nn.js'),
  sv: () => import('./locales/sv.js'),
};

const loaded = new Map<string, LocaleModule>();

/** The locale of the element that renders now; each sets its own for as long as it renders. */
let active: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(MODULES),
  getLocale: () => active,
  loadLocaleSync: (locale) => loaded.get(locale),
});

/** The interface language that serves a reader best. */
export function interfaceLocale(reader: string): InterfaceLocale {
  return (bestLanguage(reader, [sourceLocale, ...Object.keys(MODULES)]) as InterfaceLocale | undefined) ?? sourceLocale;
}

/** Whether texts can be had in a locale at once. */
export function isLoaded(locale: InterfaceLocale): boolean {
  return locale === sourceLocale || loaded.has(locale);
}

/** Fetches the texts of a locale. Rejects when they cannot be had; they can then be asked for again. */
export async function loadLocale(locale: InterfaceLocale): Promise<void> {
  if (locale !== sourceLocale && !loaded.has(locale)) loaded.set(locale, await MODULES[locale]());
}

/** Runs something with `msg()` speaking a locale, and restores the one before. Not for anything asynchronous. */
export function withLocale<Result>(locale: InterfaceLocale, run: () => Result): Result {
  const before = active;
  active = locale;
  try {
    return run();
  } finally {
    active = before;
  }
}
