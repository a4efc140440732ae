/**
 * What the bytes 128 to 255 are in Windows-1252, which holds Latin-1: https://encoding.spec.whatwg.org/#windows-1252.
 * Bytes that it does not assign are control characters, as in Latin-1.
 */
const WINDOWS_1252 =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join('');

/** The same in Mac Roman: https://encoding.spec.whatwg.org/#macintosh. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** An encoding that UTF-8 is often taken for. */
export interface MisreadEncoding {
  name: string;
  /** The byte each character stood for. */
  bytes: ReadonlyMap<string, number>;
  /** What the text has in place of a byte that begins a sequence of UTF-8 which could have been meant. */
  leads: RegExp;
}

/** The encodings that are looked for. Their leads differ, so a sequence belongs to one of them at most. */
export const MISREAD_ENCODINGS: readonly MisreadEncoding[] = [
  { name: 'Windows-1252 or Latin-1', bytes: withLatin1(bytesOf(WINDOWS_1252)), leads: /[ÂÃÄÅâð]/ },
  { name: 'Mac Roman', bytes: bytesOf(MAC_ROMAN), leads: /[¬√ƒ≈‚\uf8ff]/ },
];

function bytesOf(upperHalf: string): Map<string, number> {
  return new Map([...upperHalf].map((character, index) => [character, 128 + index]));
}

/** Latin-1 has control characters where Windows-1252 has letters and quotes. */
function withLatin1(bytes: Map<string, number>): Map<string, number> {
  for (let byte = 128; byte < 160; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
}
