import type { Tokens } from 'marked';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { PLACEHOLDER } from './placeholders.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';

/** The title of a posting that has it in its body. */
export interface TitleHeading {
  /** As if it were front matter. */
  entry: FrontMatterEntry;
  /** The body without the heading. */
  body: LexedBody;
}

/** Finds the only first-level heading of a body, if there is exactly one. */
export function titleHeading(body: LexedBody): TitleHeading | undefined {
  const [heading, ...others] = body.tokens.filter(
    (token): token is Tokens.Heading => token.type === 'heading' && (token as Tokens.Heading).depth === 1,
  );
  const source = heading && body.sources.of(heading)?.trim();
  if (!heading || !source || others.length > 0) return undefined;
  const value = plainText(heading.tokens).trim();
  if (value === '' || PLACEHOLDER.test(value)) return undefined;
  return {
    entry: { key: 'title', value, ...source.span() },
    body: { ...body, tokens: body.tokens.filter((token) => token !== heading) },
  };
}
