import type { Token, Tokens } from 'marked';
import { isPlaceholder, isStartPage, type ApplyHint } from '../fields/apply.js';
import { safeUrl } from '../../../src/posting/safe-url.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_APPLY } from '../words/other-languages.js';
import { wordPattern } from '../words/word-pattern.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';

/** “Apply”, “Bewerbung”. */
const APPLY = wordPattern([...everyWord(({ apply }) => apply.verbs), ...OTHER_APPLY.verbs]);
/** “CV”, “portfolio”: what candidates send to an address. */
const DOCUMENTS = wordPattern([...everyWord(({ apply }) => apply.documents), ...OTHER_APPLY.documents]);
/** “Questions?” */
const QUESTIONS = wordPattern([...everyWord(({ apply }) => apply.questions), ...OTHER_APPLY.questions]);
/** Links that are beside the way to apply. */
const BESIDE =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter|x|facebook|instagram|youtube|youtu|vimeo|wikipedia|github|gitlab|goo|google|medium)\.(?:com|org|be|gl)\/(?!forms)(?!.*(?:form|apply|job|career))|privacy|datenschutz|personvern|integritet/i;
/** Forms, to which candidates send documents as to an address. */
const FORM =
  /^https?:\/\/(?:[\w-]+\.)*(?:airtable\.com|typeform\.com|jotform\.com|tally\.so|forms\.gle|forms\.office\.com|docs\.google\.com\/forms)\//i;
/** A link needs as many reasons. */
const LEAST_SCORE = 3;
/** Text longer than this, in UTF-16 code units, is not one statement. */
const MAX_CONTEXT = 600;

/** A link of the body, and what is said about it. */
interface Candidate extends ApplyHint {
  /** Text of the link. */
  text: string;
  /** The sentence that it is in. */
  context: string;
  heading: string;
  /** Whether it is in the last paragraph, or under the last heading. */
  isLast: boolean;
}

/**
 * Finds the link or the email address by which candidates apply: one whose text says so, or in a paragraph or under a
 * heading that does. The start page of a site is only one if the link says so.
 */
export function findApplyHint(body: Pick<LexedBody, 'tokens' | 'sources'>): ApplyHint | undefined {
  const candidates = candidatesOf(body);
  const addresses = new Set(candidates.map(({ url }) => url).filter((url) => url.startsWith('mailto:')));
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, addresses.size === 1) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), scored[0] ?? NONE);
  if (!best.candidate || best.score < LEAST_SCORE) return undefined;
  const { url, place } = best.candidate;
  return { url, place };
}

const NONE: { candidate?: Candidate; score: number } = { score: 0 };

function scoreOf({ url, text, context, heading, isLast }: Candidate, isOnlyAddress: boolean): number {
  const saysApply = APPLY.test(text);
  const isAddress = url.startsWith('mailto:');
  if (!saysApply && (isStartPage(url) || BESIDE.test(url))) return 0;
  if (!APPLY.test(text + context) && QUESTIONS.test(context)) return 0;
  const isAbout =
    context.length <= MAX_CONTEXT &&
    (APPLY.test(context) || ((isAddress || FORM.test(url)) && DOCUMENTS.test(context)));
  return (
    (saysApply ? 5 : 0) +
    (isAbout ? 3 : 0) +
    (APPLY.test(heading) ? 3 : 0) +
    (isAddress ? 1 : 0) +
    (isAddress && isOnlyAddress ? 1 : 0) +
    (isLast ? 1 : 0)
  );
}

function candidatesOf({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): Candidate[] {
  const candidates: Candidate[] = [];
  let heading = '';
  let section = 0;
  const sections: number[] = [];
  const visit = (blocks: readonly Token[]): void => {
    for (const block of blocks) {
      if (block.type === 'heading') {
        heading = plainText((block as Tokens.Heading).tokens);
        section += 1;
      }
      if (block.type === 'list') (block as Tokens.List).items.forEach((item) => visit(item.tokens));
      else if (!('tokens' in block) || !block.tokens) continue;
      else if (isContainer(block)) visit(block.tokens);
      else addLinks(block.tokens, plainText(block.tokens));
    }
  };
  const addLinks = (inlines: readonly Token[], context: string): void => {
    for (const inline of inlines) {
      const url = linkOf(inline);
      if (url !== undefined) {
        const place = sources.of(inline)?.span() ?? { offset: 0, length: 0 };
        candidates.push({
          url,
          text: plainText([inline]),
          context: sentenceOf(context, inline),
          heading,
          isLast: false,
          place,
        });
        sections.push(section);
      } else if ('tokens' in inline && inline.tokens) {
        addLinks(inline.tokens, context);
      }
    }
  };
  visit(tokens);
  return candidates.map((candidate, index) => ({ ...candidate, isLast: sections[index] === section }));
}

/** The sentence of a paragraph that a link is in. */
function sentenceOf(paragraph: string, link: Token): string {
  const at = paragraph.indexOf(plainText([link]));
  const ends = [...paragraph.matchAll(/[.!?:](?=\s)|\n/g)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  // “Questions?” and “Send your application to:” introduce the address.
  const from = /[:?]/.test(paragraph[start - 1] ?? '') ? (ends.findLast((end) => end < start) ?? 0) : start;
  return paragraph.slice(from, ends.find((end) => end > at) ?? paragraph.length);
}

/** Whether the tokens of a block are blocks. */
function isContainer({ type }: Token): boolean {
  return type === 'blockquote' || type === 'block-shortcode' || type === 'list_item';
}

/** The URL of a link in Markdown or HTML. A link without a target, or an address in its place, is to the address that it shows. */
function linkOf(inline: Token): string | undefined {
  if (inline.type === 'html') {
    const [, address] = /^<a\s[^>]*href\s*=\s*["']?(mailto:[^"'\s>]+)/i.exec(inline.raw) ?? [];
    return address === undefined ? undefined : targetOf(address);
  }
  if (inline.type !== 'link') return undefined;
  const { href, text } = inline as Tokens.Link;
  return href === '' ? targetOf(text.trim()) : targetOf(href);
}

/** The URL of a link, if one can apply at it: an address too, which some write without its scheme. */
function targetOf(href: string): string | undefined {
  const url = /^[^\s@:/]+@[^\s@/]+$/.test(href) ? `mailto:${href}` : href;
  if (isPlaceholder(url) || !/^(?:https?:|mailto:)/i.test(url)) return undefined;
  // The address of a link with `cc`, which is not allowed, is still the one to write to.
  return safeUrl(url, 'apply') ?? (/^mailto:/i.test(url) ? safeUrl(url.split('?', 1)[0] ?? '', 'apply') : undefined);
}
