/** Characters without a width of their own: they combine with the one before them. */
const COMBINING = /[\p{M}\u200b-\u200d\ufe0e\ufe0f]/gu;
/** Characters of two columns: emoji, and the wide ones of East Asian scripts (https://www.unicode.org/reports/tr11/). */
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;

/** The number of columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  const plain = text.replace(COMBINING, '');
  return [...plain].length + (plain.match(WIDE)?.length ?? 0);
}
