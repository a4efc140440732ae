import type { Problem } from '../../diagnostics/diagnostic.js';
import { languageName } from '../../../src/localization/format.js';
import { primaryLanguage } from '../../../src/posting/languages.js';
import {
  addWordCounts,
  countCommonWords,
  countOf,
  hasCommonWords,
  isPlainlyIn,
  mostCommonLanguage,
  plainLanguage,
  type WordCounts,
} from '../fields/common-words.js';
import { proseOf } from '../fields/detect-language.js';
import type { TextBlock } from './text-blocks.js';

/** In UTF-16 code units. Shorter prose is a name, a quoted sentence or a list of tools. */
const LEAST_PROSE = 200;
/** Common words of prose; the names of companies and places have fewer. */
const LEAST_COMMON = 8;

/** Successive blocks that seem to be in the same language. */
interface Run {
  lang: string;
  first: TextBlock;
  /** Total length of the prose. */
  length: number;
  counts: WordCounts;
}

/**
 * Finds the first part of a posting that is plainly in another language than the rest: a long paragraph, or several in a
 * row. Only common words count, since names and terms resemble any language.
 *
 * @param lang language of the posting, BCP 47
 */
export function checkLanguages(blocks: readonly TextBlock[], lang: string): Problem[] {
  const language = primaryLanguage(lang);
  const runs = runsOf(blocks, language);
  const isRest = ({ counts }: Run) => isPlainlyIn(counts, language);
  if (hasCommonWords(language) && !runs.some(isRest)) return [];
  for (const run of runs) {
    const found = run.length >= LEAST_PROSE && !isRest(run) ? plainLanguage(run.counts) : undefined;
    if (found === undefined || found === language || countOf(run.counts, found) < LEAST_COMMON) continue;
    const message = `This part of the posting is in ${languageName('en', found)}, the rest is in ${languageName('en', lang)}.`;
    const help = `Put each language in a file of its own with the same name, in the folders ${found}/ and ${language}/.`;
    return [{ rule: 'mixed-languages', message, help, ...run.first.place }];
  }
  return [];
}

/** Groups blocks by language. Blocks that are too short to tell belong to the run before them. */
function runsOf(blocks: readonly TextBlock[], language: string): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (block.type === 'other') continue;
    const prose = proseOf(block.source);
    const counts = countCommonWords(prose);
    const last = runs.at(-1);
    const lang = guess(counts, language) ?? last?.lang ?? language;
    if (last?.lang === lang) {
      last.length += prose.length;
      last.counts = addWordCounts([last.counts, counts]);
    } else {
      runs.push({ lang, first: block, length: prose.length, counts });
    }
  }
  return runs;
}

/** The language that most of the common words of a block are from; the expected one, if it has as many. */
function guess(counts: WordCounts, expected: string): string | undefined {
  const most = mostCommonLanguage(counts);
  const count = countOf(counts, most);
  if (count === 0) return undefined;
  return count === countOf(counts, expected) ? expected : most;
}
