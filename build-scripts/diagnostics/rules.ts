import type { DiagnosticLevel } from './diagnostic.js';

interface Rule {
  level: DiagnosticLevel;
  /** One sentence: when the rule speaks. */
  summary: string;
}

/** Every rule there is. Ids are permanent: editors turn them off by name. */
export const RULES = {
  'front-matter': { level: 'error', summary: 'The front matter cannot be read.' },
  'control-character': { level: 'error', summary: 'The file holds a character that nobody can see.' },
  'not-text': { level: 'error', summary: 'The file is not UTF-8 text, or is too large.' },
  'missing-title': { level: 'error', summary: 'The posting has no title.' },
  'unknown-status': { level: 'error', summary: 'The posting’s state is not one we know, so it is not published.' },
  'unreadable-date': { level: 'error', summary: 'A date cannot be read, or can be read in two ways.' },
  'unsafe-path': { level: 'error', summary: 'A slug would lead out of the bundle’s folder.' },
  'duplicate-id': { level: 'error', summary: 'Two postings claim the same id and language.' },
  'shortcode-syntax': { level: 'error', summary: 'A shortcode is not written as Hugo’s grammar asks.' },
  'unclosed-shortcode': { level: 'error', summary: 'A shortcode that has a body is not closed.' },
  'unknown-shortcode': { level: 'error', summary: 'No shortcode has this name.' },
  'shortcode-arguments': { level: 'error', summary: 'A shortcode lacks an argument, or has one it does not take.' },
  'shortcode-close-notation': { level: 'warning', summary: 'A shortcode is opened in one notation and closed in the other.' },
  'missing-apply': { level: 'warning', summary: 'There is no way to apply.' },
  'placeholder-link': { level: 'warning', summary: 'A link leads nowhere yet.' },
  'broken-anchor': { level: 'warning', summary: 'A link leads to a heading that is not there.' },
  'unsafe-link': { level: 'warning', summary: 'A link was removed because it could do harm.' },
  'removed-html': { level: 'warning', summary: 'HTML was removed because the allow-list does not have it.' },
  'key-conflict': { level: 'warning', summary: 'The same key is written twice, with different values.' },
  'language-mismatch': { level: 'warning', summary: 'The text is in another language than the posting says.' },
  'mojibake': { level: 'warning', summary: 'Text was read in the wrong encoding at some time, and is mended.' },
  'image-without-alt': { level: 'warning', summary: 'A picture has no text for those who do not see it.' },
  'no-pay-range': { level: 'note', summary: 'No pay range; the EU’s directive 2023/970 asks for one.' },
  'ai-marked': { level: 'note', summary: 'The posting says that it was written or translated with AI.' },
  'expired': { level: 'note', summary: 'The deadline has passed, so the posting is left out.' },
} as const satisfies Record<string, Rule>; // prettier-ignore

/** The name of a rule. */
export type RuleId = keyof typeof RULES;
