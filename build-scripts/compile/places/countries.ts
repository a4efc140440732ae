import { foldText } from '../../../src/posting/fold-text.js';
import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import { everyEntry, everyWorkWord } from '../words/all-words.js';
import { partSource } from '../words/word-pattern.js';

/** Languages in which countries are recognized, besides those of the interface. */
const OTHER_LANGUAGES = 'fr es it pt nl pl et lv lt cs is uk ru ja zh'.split(' ');

/** ISO 3166-1 alpha-2. A list, because asking `Intl` for every pair of letters takes 10 ms. */
const CODES = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
  CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
  GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
  KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
  MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
  SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
  UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/),
);
/** UN M.49 codes of the regions of the world that `Intl` names, and the unions of states. */
const WORLD_REGIONS =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419 EU EZ';

const ARTICLE = new RegExp(`^${partSource(everyWorkWord(({ location }) => location.articles))} `, 'u');
const AND = new RegExp(` ${partSource(['&', ...everyWorkWord(({ conjunctions }) => conjunctions)])} `, 'gu');
/** Finnish case endings for “in” and “from” a country, without diacritics. */
const FINNISH_ENDING = /(?:ssa|sta|lla|lta)$/;

/** Countries and regions of the world by folded name. */
interface NameIndex {
  countries: Map<string, string>;
  worldRegions: Set<string>;
}

let known: NameIndex | undefined;

/** Whether a text is a code that ISO 3166-1 alpha-2 assigns, in upper case. */
export function isCountryCode(text: string): boolean {
  return CODES.has(text);
}

/**
 * Finds the country that a text names in any known language: “Norway”, “Noreg”, “der Schweiz”, “Suomessa”, “UK”.
 *
 * @returns ISO 3166-1 alpha-2; `undefined` if the text is not the name of a country
 */
export function countryCalled(text: string): string | undefined {
  const name = foldName(text);
  const bare = name.replace(ARTICLE, '');
  const stem = bare.replace(FINNISH_ENDING, '');
  const { countries } = (known ??= collectNames());
  const written = [name, bare, bare.replace(/n$/, '')];
  // Finnish stems differ from the name: Suomi, Suomessa.
  const inflected = stem === bare ? [] : [stem, stem.replace(/e$/, 'i'), stem.replace(/i$/, '')];
  return [...written, ...inflected].map((candidate) => countries.get(candidate)).find((code) => code !== undefined);
}

/** Whether a text names a part of the world that is larger than a country: “Europe”, “EMEA”, “Norden”. */
export function isWorldRegion(text: string): boolean {
  const name = foldName(text);
  const { worldRegions } = (known ??= collectNames());
  return worldRegions.has(name) || worldRegions.has(name.replace(ARTICLE, ''));
}

function collectNames(): NameIndex {
  const countries = new Map<string, string>();
  const worldRegions = new Set<string>();
  const add = (name: string, code: string) => {
    const folded = foldName(name);
    if (!countries.has(folded)) countries.set(folded, code);
  };
  for (const language of [...INTERFACE_LANGUAGES, ...OTHER_LANGUAGES]) {
    const long = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of CODES) {
      const name = long.of(code) ?? code;
      add(name, code);
      // “Myanmar (Burma)” is two names.
      const [, before, within] = /^(.+) \((.+)\)$/.exec(name) ?? [];
      if (before !== undefined && within !== undefined) [before, within].forEach((part) => add(part, code));
    }
    for (const code of WORLD_REGIONS.split(' ')) worldRegions.add(foldName(long.of(code) ?? code));
  }
  for (const [name, code] of everyEntry(({ location }) => location.countries)) countries.set(foldName(name), code);
  for (const name of everyWorkWord(({ location }) => location.worldRegions)) worldRegions.add(foldName(name));
  return { countries, worldRegions };
}

function foldName(name: string): string {
  return foldText(name).replace(/[.’']/g, '').replace(AND, ' & ').trim();
}
