/** Replacements for letters that have no Unicode decomposition. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Removes case and diacritics, so that “Ängelholm” matches “angelholm”. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœßđðłþıς]/g, (letter) => TRANSLITERATIONS[letter] ?? letter);
}

/** A word of a text as written, with the marks that combine with its letters. */
export const WRITTEN_WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;

/** A word of folded text. A `+` or `#` stays on its word: C++ is not C. */
export const WORD = /[\p{L}\p{N}]+[+#]*/gu;

/** The words of a text or query, folded. */
export function searchWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}
