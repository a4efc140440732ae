import type { JobLocation } from '../../../src/posting/job-posting.js';
import { foldText } from '../../../src/posting/fold-text.js';
import { cityCalled } from '../places/cities.js';
import { countryCalled } from '../places/countries.js';
import { isRegionName } from '../places/regions.js';
import { readWorkModes } from '../places/work-modes.js';
import { everyWord, everyWorkWord } from '../words/all-words.js';
import { partSource, wordSource } from '../words/word-pattern.js';
import type { Words, WorkWords } from '../words/words.js';
import { PER_WEEK } from './employment.js';
import { parseLocation, type LocationText } from './location.js';

const any = (pick: (location: WorkWords['location']) => Words | undefined) =>
  wordSource(everyWorkWord(({ location }) => pick(location)));
const test = (pick: (location: WorkWords['location']) => Words | undefined) => new RegExp(any(pick), 'i');

const REMOTE = test(({ remoteInText }) => remoteInText);
const OFFERS = test(({ remoteOffers }) => remoteOffers);
const WANTED = test(({ wanted }) => wanted);
const OFFICES = test(({ offices }) => offices);
const ELSEWHERE = test(({ elsewhere }) => elsewhere);
const ANYWHERE_IN = new RegExp(`${any(({ anywhereIn }) => anywhereIn)} (?:the |der |la )?(?=\\p{Lu})`, 'u');

/** A link of Markdown, of which the text remains. */
const LINK = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
/** Tags of HTML and marks of emphasis. */
const MARKS = /<[^<>]*>|[*_`]+/g;
/** The end of a line within a paragraph. */
const WRAP = /(?<=[^\n ]) *\n(?= {0,3}[\p{L}\p{N}(“"])/gu;
/** The end of a sentence, and a line or a clause in parentheses. */
const SENTENCE_END = /\n+|(?<=[.!?]) +(?=\S)/;
/** The first word of a sentence before a name. */
const FIRST_WORD = /(?<=^\P{L}*|: )\p{Lu}\p{Ll}*(?= \p{Lu})/gu;
/** A longer text is not a sentence. */
const LONGEST_SENTENCE = 400;
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+){0,2}`;
const conjunction = wordSource(everyWorkWord(({ conjunctions }) => conjunctions));
const preposition = any(({ prepositions }) => prepositions);
/** Names of places after a preposition: “in central Oslo, Bergen and Molde”, “à Ottawa et à Toronto”. */
const PLACES = new RegExp(
  `${preposition} (?:\\p{Ll}{3,9} )?(${NAME}(?:(?:,? ${conjunction} |, ?|/)(?:${preposition} )?${NAME}){0,8})`,
  'gu',
);
const SEPARATOR = new RegExp(`,? ${conjunction} (?:${preposition} )?|, ?(?:${preposition} )?|/`, 'u');
const remote = any(({ remote }) => remote);
const days = String.raw`(?<![\d/])[1-4](?: ?(?:[-–/]|${conjunction}|${partSource(everyWord(({ pay }) => pay.range))}|à) ?[1-5])? ?${any(({ days }) => days)}`;
/** “Remote, with meetings in our office once a week”. */
const visits = `${remote}[^.!?\\n]{0,120}${any(({ offices }) => offices)}[^.!?\\n]{0,120}${any(({ visits }) => visits)}${PER_WEEK}`;
const offices = any(({ offices }) => offices);
const contrasts = any(({ contrasts }) => contrasts);
const isInvitation = `(?=[^.!?\\n]{0,80}${any(({ invitations }) => invitations)})`;
/** “Remote, but some time in the office”, “our office is in Oslo, but we mostly work from home”; not “but you are welcome in our office”. */
const both = [
  `${remote}[^.!?\\n]{0,60}${contrasts}(?!${isInvitation})[^.!?\\n]{0,60}${offices}`,
  `${offices}[^.!?\\n]{0,60}${contrasts}[^.!?\\n]{0,60}${remote}`,
];
/** “Remote up to 3 days a week”, “(2 days remote)”, “2 days a week in the office”; not “4 days a week, remote”. */
const HYBRID = new RegExp(
  `${any(({ hybridInText }) => hybridInText)}|${remote}[^.,;!?\\n\\d]{0,40}${days}${PER_WEEK}|${days} (?:de |of )?${remote}|${visits}|${both.join('|')}|${days}${PER_WEEK}[^.!?\\n]{0,12}${offices}`,
  'i',
);
/** “Our Oslo office”. */
const OFFICE_OF = new RegExp(`(${NAME})[- ]${any(({ offices }) => offices)}`, 'gu');

/** “Berlin-Mitte”. */
const QUARTER = /-\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** What a sentence about the place of work says. */
interface Statement {
  /** How well it fits this job: 2 if it says who is wanted, 1 if it is about an office. */
  rank: number;
  cities: string[];
  remote: boolean;
}

/**
 * Reads the place of work from sentences of the running text that say where someone is wanted, where the offices are, or
 * from where one may work: “We are looking for a welder in Oslo”, “our offices in central Oslo”, “from anywhere in Canada”.
 *
 * @param names the ways of working in the language of the posting
 * @param isLabeled whether all of the text is about the place of work
 * @param hasPlace whether a place of work is known already
 */
export function locationInText(
  text: string,
  names: WorkWords['location']['names'],
  { isLabeled = false, hasPlace = false } = {},
): JobLocation | undefined {
  const prose = text.replace(LINK, '$1').replace(WRAP, ' ').replace(MARKS, '');
  const countries = countriesInText(prose);
  if (countries.length > 0) return read([{ text: `${names.remote} (${countries.join(', ')})` }]);
  const statements = prose.split(SENTENCE_END).flatMap((sentence) => statementOf(sentence, isLabeled) ?? []);
  const best = Math.max(0, ...statements.map(({ rank }) => rank));
  const cities = new Set(statements.filter(({ rank }) => rank === best).flatMap(({ cities }) => cities));
  const inCountries = new Set([...cities].flatMap((name) => cityCalled(name)?.country ?? []));
  // Of offices in several countries, the posting may mean any.
  const [country] = inCountries.size === 1 ? inCountries : [];
  const places = country === undefined ? [] : [...cities].map((name): LocationText => ({ text: name, country }));
  const offersRemote = OFFERS.test(prose);
  const isHybrid = HYBRID.test(prose) || (offersRemote && (hasPlace || places.length > 0) && !REMOTE.test(prose));
  const isRemote = !isHybrid && (offersRemote || REMOTE.test(prose) || statements.some(({ remote }) => remote));
  const way = isHybrid ? [names.hybrid] : isRemote ? [names.remote] : [];
  const location = read([...places, ...way.map((text) => ({ text }))]);
  return location && { ...location, remote: isRemote, hybrid: isHybrid };
}

/** Whether the text of a posting with a place of work says that a part of the work can be remote. */
export function isHybridInText(text: string): boolean {
  const prose = text.replace(LINK, '$1').replace(WRAP, ' ').replace(MARKS, '');
  return HYBRID.test(prose) || OFFERS.test(prose);
}

/** The countries that the text says one may work from. */
export function countriesInText(text: string): string[] {
  const found = ANYWHERE_IN.exec(text);
  if (!found) return [];
  const after = text.slice(found.index + found[0].length);
  const names: string[] = [];
  for (const part of (
    new RegExp(`^${NAME}(?:(?:,? ${conjunction} |, ?)(?:the )?${NAME}){0,8}`, 'u').exec(after)?.[0] ?? ''
  ).split(SEPARATOR)) {
    const name = startOf(part.replace(/^the /, ''), (name) => countryCalled(name) !== undefined);
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}

/** The well-known city in a text that an abbreviation stands for: “Pra” for “Prague”. */
export function cityInText(abbreviation: string, text: string): string | undefined {
  const start = foldText(abbreviation.replace(/\.$/, ''));
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}’'-]{3,}/gu)) {
    if (foldText(name).startsWith(start) && cityCalled(name)) return name;
  }
  return undefined;
}

function statementOf(written: string, isLabeled: boolean): Statement | undefined {
  if (written.length > LONGEST_SENTENCE) return undefined;
  const sentence = written.replace(FIRST_WORD, (word) => word.toLowerCase());
  const cities = citiesOf(sentence);
  if (cities.length === 0 && !isLabeled) return undefined;
  if (WANTED.test(sentence)) return { rank: 2, cities, remote: false };
  const modes = readWorkModes(sentence);
  const remote = modes.remote || REMOTE.test(sentence);
  return isLabeled || remote || modes.hybrid || OFFICES.test(sentence) ? { rank: 1, cities, remote } : undefined;
}

/** The cities that a sentence names after a preposition, unless it begins with a trip or the like. */
function citiesOf(sentence: string): string[] {
  const found: string[] = [];
  for (const { index, 1: list = '' } of sentence.matchAll(PLACES)) {
    const names = list.split(SEPARATOR);
    const isElsewhere = () => ELSEWHERE.test(sentence.slice(0, index));
    if (!isCity(names[0] ?? '') || isElsewhere()) continue;
    // “Ottawa, Waterloo and Montréal”: among cities, a name that several countries have is a town too.
    const isList = names.filter(isCity).length > 1;
    found.push(...names.filter((name) => isCity(name) || (isList && isUnknown(name))));
  }
  for (const { 1: written = '' } of sentence.matchAll(OFFICE_OF)) {
    const words = written.split(' ');
    found.push(
      ...words
        .map((_, index) => words.slice(index).join(' '))
        .filter(isCity)
        .slice(0, 1),
    );
  }
  return found.map((name) => name.replace(QUARTER, ''));
}

function isUnknown(name: string): boolean {
  return countryCalled(name) === undefined && !isRegionName(name) && !cityCalled(name);
}

function isCity(name: string): boolean {
  return name.length > 3 && (cityCalled(name) ?? cityCalled(name.replace(QUARTER, ''))) !== undefined;
}

function read(items: readonly LocationText[]): JobLocation | undefined {
  return items.length > 0 ? parseLocation(items).location : undefined;
}

/** The longest start of a text, in whole words, that is a name. */
function startOf(text: string, isName: (name: string) => boolean): string | undefined {
  const words = text.split(' ');
  return words.map((_, index) => words.slice(0, words.length - index).join(' ')).find(isName);
}
