import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import { everyEntry, everyWord } from '../words/all-words.js';
import { partSource } from '../words/word-pattern.js';

/** Codes that `Intl` names but ISO 3166-1 does not assign: exceptional reservations, unions, test values. */
const NOT_ASSIGNED = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');
/** Country codes that are also codes of a North American state or province: “Denver, CO” is not in Colombia. */
const ALSO_STATES = 'AL AR AZ CA CO GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE NL PA PE SC SD SK TN VA'.split(' ');
const ARTICLE = new RegExp(`^${partSource(everyWord(({ location }) => location.articles))} `, 'u');
const AND = new RegExp(` ${partSource(['&', ...everyWord(({ conjunctions }) => conjunctions)])} `, 'gu');
/** Finnish case endings for “in” and “from” a country. */
const FINNISH_ENDING = /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)$/;

/**
 * Finds the country whose name or code a text is, in any interface language: “Norway”, “Noreg”, “der Schweiz”, “Suomessa”,
 * “NO”.
 *
 * @returns ISO 3166-1 alpha-2, uppercase; `undefined` if the text is not a country
 */
export function countryCode(text: string): string | undefined {
  if (/^[A-Z]{2}$/.test(text)) return codes().has(text) ? text : names().get(text.toLowerCase());
  const name = foldName(text);
  const bare = name.replace(ARTICLE, '');
  const stem = bare.replace(FINNISH_ENDING, '');
  const written = [name, bare, bare.replace(/n$/, '')];
  // Finnish stems differ from the name: Suomi, Suomessa.
  const inflected = stem === bare ? [] : [stem, stem.replace(/e$/, 'i'), stem.replace(/i$/, '')];
  for (const candidate of [...written, ...inflected]) {
    const code = names().get(candidate);
    if (code !== undefined) return code;
  }
  return undefined;
}

let knownNames: Map<string, string> | undefined;
let knownCodes: Set<string> | undefined;

function names(): Map<string, string> {
  return (knownNames ??= collectNames());
}

/** Codes that always mean a country. */
function codes(): Set<string> {
  return (knownCodes ??= new Set(assignedCodes().filter((code) => !ALSO_STATES.includes(code))));
}

function collectNames(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    if (!found.has(name)) found.set(name, code);
  };
  const assigned = assignedCodes();
  for (const language of INTERFACE_LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style });
      for (const code of assigned) {
        const name = display.of(code) ?? code;
        // Two-letter short names such as “US” are codes, and are read in upper case only.
        if (name.length > 2) add(foldName(name), code);
        // “Myanmar (Burma)” is two names.
        const [, before, within] = /^(.+) \((.+)\)$/.exec(name) ?? [];
        if (before !== undefined && within !== undefined) [before, within].forEach((part) => add(foldName(part), code));
      }
    }
  }
  for (const [name, code] of everyEntry(({ location }) => location.countries)) add(foldName(name), code);
  return found;
}

/** All codes that ISO 3166-1 assigns. Excludes withdrawn codes, which `Intl` maps to the successor country. */
function assignedCodes(): string[] {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => display.of(code) !== undefined && !NOT_ASSIGNED.includes(code))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code);
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[’']/g, '').replace(AND, ' & ').trim();
}
