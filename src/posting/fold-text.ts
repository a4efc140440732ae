/** Letters that no decomposition takes apart, and what a reader without that keyboard types instead. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
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

/** Text without case and diacritics: “Ängelholm” and “ANGELHOLM” are one. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøœßđðłþıς]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}
