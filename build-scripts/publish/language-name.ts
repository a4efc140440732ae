/**
 * What a language is called in a language: `sv` in `de` is “Schwedisch”.
 *
 * @param lang a BCP 47 tag
 * @param inLanguage a BCP 47 tag
 */
export function languageName(lang: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(lang) ?? lang;
}
