import { LitElement, type CSSResult } from 'lit';
import { elementLanguage, watchLanguage } from './element-language.js';
import type { InterfaceLanguage } from '../posting/languages.js';
import { regionalLocale } from './format.js';
import { interfaceLocale, isLoaded, loadLocale, withLocale } from './locales.js';

/**
 * Base class of elements whose interface is in the language of their surroundings, and follows when that changes. The
 * language is per element, so that lists in two languages work on one page.
 *
 * @attr {string} lang - Language of the interface, a BCP 47 tag. Defaults to the `lang` of the nearest ancestor. English, Swedish,
 * Norwegian (Bokmål and Nynorsk), Danish, Finnish and German are available; other languages fall back to English.
 */
export abstract class LocalizedElement extends LitElement {
  /** The reader's language, a BCP 47 tag. */
  protected reader = 'en';
  /** The interface's language; undefined until its messages have loaded. While another loads, the previous one stays. */
  protected locale: InterfaceLanguage | undefined;

  /** The interface's language, as a BCP 47 tag with the reader's region: for dates, numbers and names. */
  protected get regionalLocale(): string | undefined {
    return this.locale && regionalLocale(this.locale, this.reader);
  }

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, this.#updateLanguage);
    addEventListener('online', this.#updateLanguage);
    this.#updateLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    removeEventListener('online', this.#updateLanguage);
  }

  /** Styles the element again that a page has moved to another document, since constructed style sheets stay behind. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { elementStyles } = this.constructor as typeof LitElement;
    const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? window;
    if (!shadowRoot) return;
    shadowRoot.adoptedStyleSheets = elementStyles.flatMap((style) => {
      const { styleSheet, cssText } = style as CSSResult;
      if (ownerDocument === document) return styleSheet ?? [];
      const copy = new Sheet();
      copy.replaceSync(cssText);
      return copy;
    });
  }

  /** Runs a function outside rendering, such as an event listener, with `msg()` in this element's language. */
  protected localized<Result>(run: () => Result): Result {
    return withLocale(this.locale ?? 'en', run);
  }

  protected override performUpdate(): void {
    // Loads messages again that have failed to load.
    if (this.locale !== interfaceLocale(this.reader)) this.#updateLanguage();
    this.localized(() => super.performUpdate());
  }

  #updateLanguage = (): void => {
    const reader = elementLanguage(this);
    if (reader !== this.reader) {
      this.reader = reader;
      this.requestUpdate();
    }
    const locale = interfaceLocale(reader);
    if (isLoaded(locale)) this.#setLocale(locale);
    else loadLocale(locale).catch(() => this.#setLocale(this.locale ?? 'en'));
  };

  #setLocale(locale: InterfaceLanguage): void {
    // Another language may have been requested since, and still be loading.
    if (locale === this.locale || !isLoaded(locale)) return;
    this.locale = locale;
    this.requestUpdate();
  }
}
