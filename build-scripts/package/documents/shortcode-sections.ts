import { escapeHtml } from '../../compile/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../compile/shortcodes/registry.js';
import type { ArgumentKind, ArgumentSchema, Shortcode } from '../../compile/shortcodes/shortcode.js';
import { codeBlock } from './code-block.js';
import { DESCRIBED_SHORTCODES, type DescribedShortcode } from './described-shortcodes.js';
import { markdownTable } from './markdown-table.js';

/** How wide the pictures of shortcodes are in a page, in CSS pixels. */
export const PICTURE_WIDTH = 640;

const KINDS: Readonly<Record<ArgumentKind, string>> = {
  text: 'text',
  link: 'link',
  image: 'picture',
  mail: 'mail address',
  phone: 'telephone number',
  icon: 'icon',
  unused: 'read, and not used',
};

/**
 * Every built-in shortcode in Markdown, a section for each.
 *
 * @throws Error for one that nothing describes, and for one described that is not there
 */
export function shortcodeSections(): string {
  const undescribed = [...BUILT_IN_SHORTCODES.keys()].filter((name) => !DESCRIBED_SHORTCODES[name]);
  if (undescribed.length > 0) throw new Error(`Not described: ${undescribed.join(', ')}.`);
  return Object.entries(DESCRIBED_SHORTCODES)
    .map(([name, described]) => {
      const shortcode = BUILT_IN_SHORTCODES.get(name);
      if (!shortcode) throw new Error(`There is no shortcode ‘${name}’.`);
      return section(shortcode, described);
    })
    .join('\n');
}

function section(shortcode: Shortcode, { what, becomes, looks, example }: DescribedShortcode): string {
  const taken = Object.entries(shortcode.arguments as Readonly<Record<string, ArgumentSchema>>);
  return [
    `### ${shortcode.name}\n`,
    `${what} ${closing(shortcode)}\n`,
    codeBlock('markdown', example),
    ...(looks === undefined ? [] : [picture(shortcode.name, looks)]),
    `_Becomes_ ${becomes}
`,
    markdownTable(['argument', 'kind', 'place', 'needed', 'also called'], taken.map(argumentRow)),
  ].join('\n');
}

/** As HTML, since Markdown cannot say how large a picture is, and these have two pixels where a page has one. */
function picture(name: string, looks: string): string {
  return `<img src="pictures/shortcodes/${name}.png" width="${PICTURE_WIDTH}" alt="${escapeHtml(looks)}">\n`;
}

/** How it is closed. Either notation does the same, so that is said once, for all of them. */
function closing({ body, hasOptionalBody }: Shortcode): string {
  if (body === 'none') return 'It has no closing tag.';
  return hasOptionalBody ? 'It has a closing tag where it has a body.' : 'It has a closing tag.';
}

function argumentRow([name, schema]: [string, ArgumentSchema]): string[] {
  const { kind, position, required, orBody, aliases = [] } = schema;
  return [
    `\`${name}\``,
    KINDS[kind],
    position === undefined ? '' : String(position + 1),
    required ? (orBody ? 'yes, or a body' : 'yes') : '',
    aliases.map((alias) => `\`${alias}\``).join(', '),
  ];
}
