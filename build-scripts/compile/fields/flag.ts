import { everyWord } from '../words/all-words.js';

const TRUE: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'on', '1', ...everyWord(({ status }) => status.yes)]);
const FALSE: ReadonlySet<string> = new Set([
  ...['false', 'no', 'n', 'off', '0', 'never'],
  ...everyWord(({ status }) => status.no),
]);

/**
 * Reads a boolean in any spelling of YAML 1.1 (https://yaml.org/type/bool.html), as a number, or in an interface language.
 *
 * @returns `undefined` for other text
 */
export function readFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
}
