import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { FLAG_GROUPS, flagSyntax } from '../../commands/flags.js';
import { CONFIGURATION_TEMPLATE } from '../../configuration/configuration-template.js';
import { readManifest } from '../manifest.js';
import { fieldTable } from './fields.js';
import { codeBlock, markdownTable } from './markdown.js';
import { reference } from './reference.js';
import { ruleSections } from './rules.js';
import { shortcodeSections } from './shortcodes.js';
import { sizeTable } from './sizes.js';

/** Generated as a whole; the other documents have generated sections. */
const REFERENCE = 'demo/docs/reference.md';

/** Sections of documents that are generated from the sources, by name. */
const SECTIONS: Readonly<Record<string, () => string>> = {
  rules: ruleSections,
  fields: fieldTable,
  shortcodes: shortcodeSections,
  sizes: sizeTable,
  configuration: () => codeBlock('js', CONFIGURATION_TEMPLATE),
  flags: flagTable,
};

const SECTION = /(<!-- generated: (?<section>\w+) -->\n)[^]*?(<!-- \/generated -->)/g;

/**
 * The documents that the package contains, as paths inside the repository.
 *
 * @param root folder of the repository
 */
export function documentNames(root: string): string[] {
  const guides = readdirSync(path.join(root, 'demo/docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.sort().map((name) => `demo/docs/${name}`)];
}

/**
 * Brings what is generated in a document up to date, and formats the document.
 *
 * @param root folder of the repository
 * @param name path of the document inside the repository
 * @param markdown text of the document
 * @throws Error when the document names an unknown section
 */
export function generateDocument(root: string, name: string, markdown: string): Promise<string> {
  const text = name === REFERENCE ? reference(readManifest(root)) : withSections(markdown);
  return format(text, { parser: 'markdown', printWidth: 110, embeddedLanguageFormatting: 'off' });
}

/**
 * Fills each place between `<!-- generated: rules -->` and `<!-- /generated -->`, unformatted.
 *
 * @throws Error at an unknown section
 */
export function withSections(markdown: string): string {
  return markdown.replace(SECTION, (_, begin: string, section: string, end: string) => {
    const render = SECTIONS[section];
    if (!render) throw new Error(`Unknown section “${section}”.`);
    return `${begin}\n${render()}\n${end}`;
  });
}

function flagTable(): string {
  const flags = Object.values(FLAG_GROUPS).flatMap((group) => Object.entries(group));
  const rows = flags.map(([name, flag]) => [`\`${flagSyntax(name, flag)}\``, flag.description]);
  return markdownTable(['Flag', 'Description'], rows);
}
