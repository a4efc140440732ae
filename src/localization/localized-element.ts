import { LitElement } from 'lit';
import { elementLanguage, watchLanguage } from './element-language.js';
import { interfaceLocale, isLoaded, loadLocale, withLocale, type InterfaceLocale } from './interface-locale.js';

/**
 * An element that speaks the language of the place where it stands, and follows when that changes. Each has its own,
 * so that two lists in two languages can stand on one page.
 */
export abstract class LocalizedElement extends LitElement {
  /** The reader's language, a BCP 47 tag; the interface speaks the nearest it has. */
  protected reader = 'en';
  /** What the interface speaks now; none until its texts have been loaded. While another loads, the former stays. */
  protected locale: InterfaceLocale | undefined;

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.#follow());
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** Runs something outside rendering, as an event listener, with `msg()` speaking this element's language. */
  protected localized<Result>(run: () => Result): Result {
    return withLocale(this.locale ?? 'en', run);
  }

  protected override performUpdate(): void {
    this.localized(() => super.performUpdate());
  }

  #follow(): void {
    const reader = elementLanguage(this);
    if (reader !== this.reader) {
      this.reader = reader;
      this.requestUpdate();
    }
    const locale = interfaceLocale(reader);
    if (isLoaded(locale)) this.#speak(locale);
    else
      loadLocale(locale).then(
        () => this.#speak(interfaceLocale(this.reader)),
        () => this.#speak(this.locale ?? 'en'),
      );
  }

  #speak(locale: InterfaceLocale): void {
    // Another language may have been asked for since, and be still under way.
    if (locale === this.locale || !isLoaded(locale)) return;
    this.locale = locale;
    this.requestUpdate();
  }
}
