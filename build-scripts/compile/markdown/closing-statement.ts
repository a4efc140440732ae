import type { Token } from 'marked';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { everyClosing } from '../words/all-words.js';
import { wordSource } from '../words/word-pattern.js';
import type { LexedBody } from './render-body.js';

/** At the beginning of a sentence: “until this position has been filled” is no statement. */
const STATEMENT = new RegExp(
  `(?:^|[.!?:;–—*_(>#\\n]\\s*)(?:${everyClosing()
    .map(({ subjects, predicates }) => `${wordSource(subjects)}\\s+${wordSource(predicates)}`)
    .join('|')})`,
  'i',
);
/** Only the beginning of a long block says it. */
const MAX_LENGTH = 400;
const TYPES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote', 'html']);

/** The first block of a body that says that the job is closed, as if it were front matter. */
export function closingStatement({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): FrontMatterEntry[] {
  for (const token of tokens) {
    const found = isBlockShortcode(token)
      ? closingStatement({ tokens: token.tokens ?? [], sources })
      : TYPES.has(token.type) && STATEMENT.test(token.raw.slice(0, MAX_LENGTH))
        ? [{ key: 'status', value: 'closed', ...(sources.of(token)?.trim().span() ?? { offset: 0, length: 0 }) }]
        : [];
    if (found.length > 0) return found;
  }
  return [];
}

function isBlockShortcode(token: Token): token is Token & { tokens?: Token[] } {
  return token.type === 'block-shortcode';
}
