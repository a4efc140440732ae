import type { YAMLException } from 'js-yaml';
import { FrontMatterFault } from './front-matter-fault.js';
import { findUnquotedValue } from './find-unquoted-value.js';
import { tagFault, type YamlNodeWatch } from './yaml-node-watch.js';

const SPACE_AFTER_COLON = 'There must be a space after the colon that follows a name.';
const UNSEEN = /non-printable|null byte|JSON character/;

/** What js-yaml's reasons mean to somebody who edits a posting. */
const EXPLANATIONS: [reason: RegExp, message: string][] = [
  [
    /escape sequence|hexadecimal/,
    'In double quotes a backslash begins a special character, and this one is not known. Write the backslash twice, or put the value in single quotes.',
  ],
  [
    UNSEEN,
    'The front matter holds a character that nobody can see and YAML does not allow. Write the line again without it.',
  ],
  [/key-value separator/, SPACE_AFTER_COLON],
  [
    /missed comma/,
    'In the list that begins here a comma is missing, or its closing bracket is. If it is no list, put the whole value in quotes.',
  ],
  [
    /indentation/,
    'This line is indented in another way than the lines around it. Begin it in the same column as the other fields, or as the other items of its list.',
  ],
  [
    /implicit|explicit|end of the stream or/,
    'A field is expected here: a name, a colon, a space and the value. If this belongs to the value before it, put that value in quotes.',
  ],
];

/** Reasons that js-yaml gives only after it has read on, past the line where the fault is. */
const NOTICED_LATE = /multiline key|colon is missed|end of the stream or/;

/**
 * Says what is wrong with YAML that js-yaml refused, where, and, where it can be known, what to write instead. `base` is
 * where `content` begins in the file's text.
 */
export function explainYamlFault(
  content: string,
  base: number,
  watch: YamlNodeWatch,
  { mark, reason }: YAMLException,
): FrontMatterFault {
  const position = mark?.position ?? 1;
  if (/\btag\b/.test(reason)) return tagFault(base + watch.innermostStart);
  if (reason.startsWith('unexpected end')) return unclosedFault(content, base, watch.innermostStart);
  if (reason.startsWith('duplicated')) return duplicateFault(content, base, position);

  const unquoted = findUnquotedValue(content, position);
  if (unquoted) return new FrontMatterFault(unquoted.message, base + unquoted.position, unquoted.fix);

  const place = placeOf(reason, content, position, watch);
  if (/^[^\s:#"']+:[^\s/]/.test(content.slice(place, place + 200))) {
    return new FrontMatterFault(SPACE_AFTER_COLON, base + place);
  }
  const explanation = EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1];
  const message = explanation ?? `The front matter is not YAML here; its parser says “${reason}”.`;
  return new FrontMatterFault(message, base + place);
}

/** js-yaml often reads on past the fault; this is where its reason applies. */
function placeOf(reason: string, content: string, position: number, watch: YamlNodeWatch): number {
  const { innermostStart, lastRead } = watch;
  if (reason.startsWith('missed comma')) return innermostStart;
  if (NOTICED_LATE.test(reason) && lastRead.end === position) return lastRead.start;
  if (UNSEEN.test(reason)) {
    const unseen = content.slice(innermostStart).search(/(?![\t\n])\p{Cc}/u);
    return innermostStart + Math.max(0, unseen);
  }
  const lineStart = content.lastIndexOf('\n', position - 1) + 1;
  if (reason.includes('indentation')) return lineStart + Math.max(0, content.slice(lineStart).search(/\S/));
  return Math.min(position, content.trimEnd().length);
}

/** A quote or bracket without its other half is noticed only at the end; what helps is where it begins. */
function unclosedFault(content: string, base: number, start: number): FrontMatterFault {
  const opening = content.charAt(start);
  const advice = opening === '[' || opening === '{' ? 'Close it, or put the whole value in quotes.' : 'Close it.';
  return new FrontMatterFault(`The ‘${opening}’ that stands here is never closed. ${advice}`, base + start);
}

function duplicateFault(content: string, base: number, position: number): FrontMatterFault {
  const key = /^[^\n:]*(?=:)/.exec(content.slice(position, position + 200))?.[0].trim();
  const what = key ? `The field ‘${key}’ stands` : 'A field stands';
  return new FrontMatterFault(`${what} twice, and only one can count. Remove the other.`, base + position);
}
