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
