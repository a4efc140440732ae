import { FRANC_LANGUAGES, proseOf } from './detect-language.js';
import { francAll } from './franc-all.js';

/** Fewer letters could be names and technical terms. */
const LEAST_LETTERS = 150;
/** On franc’s scale languages come the nearer to each other the longer the text is, so that only its beginning is weighed. */
const MOST_CHARACTERS = 300;
/** There a text’s own language has 0.96 and more, whatever English terms are in it; others stay below 0.8. */
const MOST_FOREIGN = 0.85;

/**
 * The language that a text is in when that is clearly another than is said, and none that the elements speak: those
 * `detectLanguage` tells, with more certainty.
 *
 * @param lang the language it is said to be in; where it is none of the elements’ nothing is said
 * @returns BCP 47
 */
export function detectForeignLanguage(text: string, lang: string): string | undefined {
  const prose = proseOf(text).replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
  const own = Object.keys(FRANC_LANGUAGES).find((code) => FRANC_LANGUAGES[code] === lang);
  if (own === undefined || (prose.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const likely = francAll(prose);
  const [first] = likely[0] ?? [];
  const score = likely.find(([code]) => code === own)?.[1] ?? 0;
  if (first === undefined || first === 'und' || first in FRANC_LANGUAGES || score > MOST_FOREIGN) return undefined;
  return new Intl.Locale(first).language;
}
