import { FLAG_GROUPS, flagSyntax } from '../../commands/flags.js';
import { CONFIGURATION_TEMPLATE } from '../../configuration/configuration-template.js';
import { codeBlock } from './code-block.js';
import { fieldTable } from './field-table.js';
import { markdownTable } from './markdown-table.js';
import { ruleSections } from './rule-sections.js';
import { shortcodeSections } from './shortcode-sections.js';
import { sizeTable } from './size-table.js';

/** What can be made from the compiler's sources, as Markdown. */
const SECTIONS: Readonly<Record<string, () => string>> = {
  rules: ruleSections,
  fields: fieldTable,
  shortcodes: shortcodeSections,
  sizes: sizeTable,
  configuration: () => codeBlock('js', CONFIGURATION_TEMPLATE),
  flags: flagTable,
};

const PLACE = /(<!-- from the sources: (?<section>\w+) -->\n)[^]*?(<!-- \/from the sources -->)/g;

/**
 * A Markdown text with what the compiler's sources say. It stands between `<!-- from the sources: rules -->` and
 * `<!-- /from the sources -->`, and is not formatted yet.
 *
 * @throws Error at a section that is not known
 */
export function withSources(markdown: string): string {
  return markdown.replace(PLACE, (_, begin: string, section: string, end: string) => {
    const render = SECTIONS[section];
    if (!render) throw new Error(`The sources have no section ‘${section}’.`);
    return `${begin}\n${render()}\n${end}`;
  });
}

/** The flags of the command line. */
function flagTable(): string {
  const flags = Object.values(FLAG_GROUPS).flatMap((group) => Object.entries(group));
  const rows = flags.map(([name, flag]) => [`\`${flagSyntax(name, flag)}\``, flag.description]);
  return markdownTable(['Flag', 'Description'], rows);
}
