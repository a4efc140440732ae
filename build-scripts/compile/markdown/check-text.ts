import type { Problem } from '../../diagnostics/diagnostic.js';
import { checkHeadings } from './check-headings.js';
import { checkLanguages } from './check-languages.js';
import { checkPay } from './check-pay.js';
import type { LexedBody } from './render-body.js';
import { textBlocks } from './text-blocks.js';

/** What the text is checked against. */
export interface TextSurroundings {
  /** The posting's language, BCP 47; absent when it is not a posting that can be shown. */
  lang?: string;
  /** Whether it names its pay where the card finds it, or need not. */
  hasPay: boolean;
}

/** Checks the running text of a posting: its headings, its languages, and whether its pay is hidden in it. */
export function checkText(body: LexedBody, { lang, hasPay }: TextSurroundings): { problems: Problem[] } {
  const blocks = textBlocks(body);
  return {
    problems: [
      ...checkHeadings(blocks),
      ...(lang === undefined ? [] : checkLanguages(blocks, lang)),
      ...(hasPay ? [] : checkPay(blocks, lang)),
    ],
  };
}
