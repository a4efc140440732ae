import { format } from 'prettier';
import { markdownTable } from '../documents/markdown-table.js';
import type { ElementDeclaration, Manifest } from './manifest.js';

/** What can be shown of an element, each as a table in Markdown; an empty text where there is nothing to show. */
const SECTIONS: Readonly<Record<string, (element: ElementDeclaration) => string>> = {
  attributes: ({ attributes }) =>
    markdownTable(
      ['attribute', 'type', 'unless told', 'meaning'],
      attributes.map(({ name, type, default: value, description }) => [
        code(name),
        code(type.text),
        plainDefault(value),
        sentence(description),
      ]),
    ),
  properties: ({ members }) =>
    markdownTable(
      ['property', 'type', 'meaning'],
      members.flatMap((member) =>
        member.kind === 'field' && member.attribute === undefined
          ? [[code(member.name), code(member.type.text), sentence(member.description)]]
          : [],
      ),
    ),
  methods: ({ members }) =>
    markdownTable(
      ['method', 'meaning'],
      members.flatMap((member) =>
        member.kind === 'method' ? [[code(`${member.name}()`), sentence(member.description)]] : [],
      ),
    ),
  events: ({ events }) =>
    markdownTable(
      ['event', 'type', 'meaning'],
      events.map(({ name, type, description }) => [code(name), code(type.text), sentence(description)]),
    ),
  slots: ({ slots }) =>
    markdownTable(
      ['slot', 'meaning'],
      slots.map(({ name, description }) => [name === '' ? '_no name_' : code(name), sentence(description)]),
    ),
  parts: ({ cssParts }) =>
    markdownTable(
      ['part', 'meaning'],
      cssParts.map(({ name, description }) => [code(name), sentence(description)]),
    ),
  tokens: ({ cssProperties }) =>
    markdownTable(
      ['custom property', 'unless told', 'meaning'],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        shortDefault(value),
        sentence(description),
      ]),
    ),
};

const PLACE = /(<!-- reference: (?<tag>[\w-]+) (?<sections>[\w ]+) -->\n)[^]*?(<!-- \/reference -->)/g;

/**
 * A Markdown text with its tables as the manifest has them. They stand between `<!-- reference: job-list events slots -->`
 * and `<!-- /reference -->`.
 *
 * @throws Error at an element or a section that is not known
 */
export async function withReference(markdown: string, manifest: Manifest): Promise<string> {
  const elements = new Map(
    manifest.modules.flatMap(({ declarations }) => declarations.map((one) => [one.tagName, one])),
  );
  const filled = markdown.replace(PLACE, (_, begin: string, tag: string, sections: string, end: string) => {
    const element = elements.get(tag);
    if (!element) throw new Error(`There is no <${tag}>.`);
    const tables = sections.split(' ').map((section) => {
      const render = SECTIONS[section];
      if (!render) throw new Error(`Nothing of an element is called ${section}.`);
      return render(element);
    });
    return `${begin}\n${tables.join('\n')}\n${end}`;
  });
  return format(filled, { parser: 'markdown', printWidth: 110, embeddedLanguageFormatting: 'off' });
}

/** A comment's sentence as the README writes it, with the apostrophes of a book outside of code. */
function sentence(description: string): string {
  return description.replace(/`[^`]*`|'/g, (found) => (found === "'" ? '’' : found));
}

const code = (text: string) => `\`${text}\``;

/** A default as one writes it in HTML; an attribute that is not there needs none. */
function plainDefault(value: string | undefined): string {
  return value === undefined || value === 'false' ? '' : code(value.replace(/^'|'$/g, ''));
}

/** The longer ones are mixtures, which the sentence beside describes better. */
function shortDefault(value: string | undefined): string {
  return value === undefined || value.length > 20 ? '' : code(value);
}
