import type { Problem } from '../../diagnostics/diagnostic.js';
import { checkHeadings } from './check-headings.js';
import { checkLanguages } from './check-languages.js';
import { checkPay } from './check-pay.js';
import type { LexedBody } from './render-body.js';
import { textBlocks } from './text-blocks.js';

/** Options of `checkText`. */
export interface TextSurroundings {
  /** The posting's language, BCP 47; absent if it has no title. */
  lang?: string;
  /** Whether the front matter or a note states the pay, or it is not required. */
  hasPay: boolean;
  /** Whether candidates have a right to know the pay. */
  needsPay: boolean;
}

/** Checks the text of a posting: its headings, its languages, and pay that is only in the text. */
export function checkText(body: LexedBody, { lang, hasPay, needsPay }: TextSurroundings): { problems: Problem[] } {
  const blocks = textBlocks(body);
  return {
    problems: [
      ...checkHeadings(blocks),
      ...(lang === undefined ? [] : checkLanguages(blocks, lang)),
      ...(hasPay ? [] : checkPay(blocks, { lang, isRequired: needsPay })),
    ],
  };
}
