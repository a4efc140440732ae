import type { Rule, RuleExample } from '../../diagnostics/rule.js';
import { FIELD_RULES } from '../../diagnostics/rules/fields.js';
import { FILE_RULES } from '../../diagnostics/rules/files.js';
import { LINK_RULES } from '../../diagnostics/rules/links.js';
import { SHORTCODE_RULES } from '../../diagnostics/rules/shortcodes.js';
import { TEXT_RULES } from '../../diagnostics/rules/text.js';
import { codeBlock } from './code-block.js';
import { markdownTable } from './markdown-table.js';

const GROUPS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  Files: FILE_RULES,
  Fields: FIELD_RULES,
  Text: TEXT_RULES,
  Links: LINK_RULES,
  Shortcodes: SHORTCODE_RULES,
};

/** The most characters of a line that are shown: what is too much for the compiler is too much for a page. */
const LONGEST_LINE = 1000;
const SHOWN_OF_LONGER = 60;

/** Every rule in Markdown: a table of all, then a section for each, headed by its id so that links lead to it. */
export function ruleSections(): string {
  const rows = Object.values(GROUPS).flatMap((rules) =>
    Object.entries(rules).map(([id, { level, summary }]) => [`[\`${id}\`](#${id})`, level, summary]),
  );
  const groups = Object.entries(GROUPS).map(([title, rules]) => {
    const sections = Object.entries(rules).map(([id, rule]) => ruleSection(id, rule));
    return [`## ${title}\n`, ...sections].join('\n');
  });
  return [markdownTable(['rule', 'level', 'when it speaks'], rows), ...groups].join('\n');
}

function ruleSection(id: string, { level, isFixed, summary, why, within, wrong, right }: Rule): string {
  const weight = isFixed ? `**${level}**, always` : `**${level}**`;
  return [
    `### ${id}\n`,
    `${weight}. ${summary} ${why}\n`,
    ...(wrong === undefined ? [] : ['Wrong:\n', example(wrong, within)]),
    ...(right === undefined ? [] : ['Right:\n', example(right, within)]),
  ].join('\n');
}

/** One block; or one for each file, named where a name says something. */
function example(shown: RuleExample, within: Rule['within']): string {
  if (typeof shown === 'string') return codeBlock(within === 'front matter' ? 'yaml' : 'markdown', visible(shown));
  const files = Object.entries(shown);
  const isNamed = files.length > 1 || files.some(([name]) => /[./].*\./.test(name));
  return files
    .map(([name, text]) => `${isNamed ? `\`${name}\`:\n\n` : ''}${codeBlock('markdown', visible(text))}`)
    .join('\n');
}

/** As a reader can see it: characters that cannot be seen by their numbers, and only the ends of what is too long. */
function visible(text: string): string {
  return text
    .replace(/\p{Cf}/gu, (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase()}>`)
    .split('\n')
    .map((line) =>
      line.length > LONGEST_LINE
        ? `${line.slice(0, SHOWN_OF_LONGER)}… (${line.length} characters) …${line.slice(-SHOWN_OF_LONGER)}`
        : line,
    )
    .join('\n');
}
