import type { Problem } from '../../diagnostics/diagnostic.js';
import { languageName } from '../../../src/localization/format.js';
import {
  addWordCounts,
  countCommonWords,
  detectForeignLanguage,
  detectLanguage,
  isPlainlyIn,
  isScandinavian,
  type WordCounts,
} from '../fields/detect-language.js';
import type { TextBlock } from './text-blocks.js';

/** Successive blocks that seem to be in the same language. */
interface Run {
  lang: string;
  blocks: TextBlock[];
  /** Of the blocks. */
  counts: WordCounts[];
}

/**
 * Finds the first part of a posting that is clearly in another language: a long paragraph, or several in a row. A name, a
 * quoted sentence or a list of English tools is not enough.
 *
 * @param lang language of the posting, BCP 47
 */
export function checkLanguages(blocks: readonly TextBlock[], lang: string): Problem[] {
  const language = lang.split('-')[0] ?? lang;
  for (const run of runsOf(blocks, language)) {
    if (isPlainlyIn(addWordCounts(run.counts), language)) continue;
    const text = run.blocks.map(({ source }) => source).join('\n\n');
    const detected = detectLanguage(text);
    const found = detectForeignLanguage(text, language) ?? (detected?.isClear ? detected.lang : language);
    if (found === language) continue;
    const message = `This part of the posting is in ${languageName('en', found)}, the rest is in ${languageName('en', lang)}. Put each language in a file of its own with the same name, in the folders ${found}/ and ${language}/.`;
    return [{ rule: 'mixed-languages', message, ...(run.blocks[0]?.place ?? { offset: 0 }) }];
  }
  return [];
}

/** Groups blocks by language. Blocks that are too short to detect belong to the run before them. */
function runsOf(blocks: readonly TextBlock[], language: string): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (block.type === 'other') continue;
    const counts = countCommonWords(block.source);
    const guess = isPlainlyIn(counts, language) ? language : guessOf(block.source, language);
    if (guess !== undefined && guess !== runs.at(-1)?.lang) runs.push({ lang: guess, blocks: [], counts: [] });
    const run = runs.at(-1);
    run?.blocks.push(block);
    run?.counts.push(counts);
  }
  return runs;
}

/** Guesses the language of a block. An unclear guess at one Scandinavian language does not contradict another. */
function guessOf(source: string, language: string): string | undefined {
  const foreign = detectForeignLanguage(source, language);
  if (foreign !== undefined) return foreign;
  const detected = detectLanguage(source);
  const isAlike = isScandinavian(detected?.lang ?? '') && isScandinavian(language);
  return isAlike && !detected?.isClear ? language : detected?.lang;
}
