import type { Rule, RuleExample } from '../../diagnostics/rule.js';
import { FIELD_RULES } from '../../diagnostics/rules/fields.js';
import { FILE_RULES } from '../../diagnostics/rules/files.js';
import { LINK_RULES } from '../../diagnostics/rules/links.js';
import { SHORTCODE_RULES } from '../../diagnostics/rules/shortcodes.js';
import { TEXT_RULES } from '../../diagnostics/rules/text.js';
import { codeBlock, markdownTable } from './markdown.js';

const GROUPS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  Files: FILE_RULES,
  Fields: FIELD_RULES,
  Text: TEXT_RULES,
  Links: LINK_RULES,
  Shortcodes: SHORTCODE_RULES,
};

/** Longer lines are shown by their ends, in characters. */
const MAX_LINE_LENGTH = 1000;
const SHOWN_AT_EACH_END = 60;

/** All rules in Markdown: a table, then a section for each with its id as heading. */
export function ruleSections(): string {
  const rows = Object.values(GROUPS).flatMap((rules) =>
    Object.entries(rules).map(([id, { level, summary }]) => [`[\`${id}\`](#${id})`, level, summary]),
  );
  const groups = Object.entries(GROUPS).map(([title, rules]) => {
    const sections = Object.entries(rules).map(([id, rule]) => ruleSection(id, rule));
    return [`## ${title}\n`, ...sections].join('\n');
  });
  return [markdownTable(['Rule', 'Level', 'Reported for'], rows), ...groups].join('\n');
}

function ruleSection(id: string, rule: Rule): string {
  const { level, isFixed, whenKeepingGoing, summary, why, within, wrong, right } = rule;
  const exception = isFixed
    ? ', not configurable'
    : whenKeepingGoing
      ? `, under \`--keep-going\` a **${whenKeepingGoing}**`
      : '';
  const weight = `**${level}**${exception}`;
  return [
    `### ${id}\n`,
    `${weight}. ${summary} ${why}\n`,
    ...(wrong === undefined ? [] : ['Incorrect:\n', example(wrong, within)]),
    ...(right === undefined ? [] : ['Correct:\n', example(right, within)]),
  ].join('\n');
}

/** A code block, or one for each file of the example. */
function example(shown: RuleExample, within: Rule['within']): string {
  if (typeof shown === 'string') return codeBlock(within === 'front matter' ? 'yaml' : 'markdown', visible(shown));
  const files = Object.entries(shown);
  const isNamed = files.length > 1 || files.some(([name]) => /[./].*\./.test(name));
  return files
    .map(([name, text]) => `${isNamed ? `\`${name}\`:\n\n` : ''}${codeBlock('markdown', visible(text))}`)
    .join('\n');
}

/** Replaces invisible characters by their code points and the middle of long lines by their length. */
function visible(text: string): string {
  return text
    .replace(/\p{Cf}/gu, (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase()}>`)
    .split('\n')
    .map((line) =>
      line.length > MAX_LINE_LENGTH
        ? `${line.slice(0, SHOWN_AT_EACH_END)}… (${line.length} characters) …${line.slice(-SHOWN_AT_EACH_END)}`
        : line,
    )
    .join('\n');
}
