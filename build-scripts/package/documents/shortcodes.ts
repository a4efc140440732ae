import { escapeHtml } from '../../compile/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../compile/shortcodes/registry.js';
import type { ArgumentKind, ArgumentSchema, BuiltInShortcode, Shortcode } from '../../compile/shortcodes/shortcode.js';
import { codeBlock, markdownTable } from './markdown.js';

/** Width of a shortcode's picture in a page, in CSS pixels. */
export const PICTURE_WIDTH = 640;

const TYPES: Readonly<Record<ArgumentKind, string>> = {
  text: 'text',
  link: 'URL',
  image: 'picture URL',
  mail: 'email address',
  phone: 'telephone number',
  icon: 'icon',
  unused: 'ignored',
};

/** A section for each built-in shortcode, in Markdown. */
export function shortcodeSections(): string {
  return [...BUILT_IN_SHORTCODES.values()].map(section).join('\n');
}

function section(shortcode: BuiltInShortcode): string {
  const { name, documentation } = shortcode;
  const { description, output, picture, example } = documentation;
  const schemas = Object.entries(shortcode.arguments as Readonly<Record<string, ArgumentSchema>>);
  return [
    `### ${name}\n`,
    `${description} ${closingTag(shortcode)}\n`,
    codeBlock('markdown', example),
    ...(picture === undefined ? [] : [image(name, picture)]),
    `**Output:** ${output}\n`,
    markdownTable(['Argument', 'Type', 'Position', 'Required', 'Aliases'], schemas.map(argumentRow)),
  ].join('\n');
}

/** In HTML, because Markdown has no size for a picture, and these have two pixels for each CSS pixel. */
function image(name: string, text: string): string {
  return `<img src="pictures/shortcodes/${name}.png" width="${PICTURE_WIDTH}" alt="${escapeHtml(text)}">\n`;
}

function closingTag({ body, hasOptionalBody }: Shortcode): string {
  if (body === 'none') return 'No closing tag.';
  return hasOptionalBody ? 'The closing tag is optional.' : 'Requires a closing tag.';
}

function argumentRow([name, schema]: [string, ArgumentSchema]): string[] {
  const { kind, position, required, orBody, aliases = [] } = schema;
  return [
    `\`${name}\``,
    TYPES[kind],
    position === undefined ? '' : String(position + 1),
    required ? (orBody ? 'yes, unless there is a body' : 'yes') : '',
    aliases.map((alias) => `\`${alias}\``).join(', '),
  ];
}
