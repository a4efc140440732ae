import type { Field, Manifest, ManifestElement, Member } from '../manifest.js';
import { markdownTable } from './markdown.js';

const INTRODUCTION = `# Reference

The attributes, properties, methods, events, slots, parts and custom properties of the elements. This page is generated from
the sources; [\`custom-elements.json\`](https://github.com/webcomponents/custom-elements-manifest) in the package has the same
for editors and other tools. The types of the events' details are exported by \`careers-widget\`.
`;

/** The reference of all elements in Markdown. */
export function reference({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return [INTRODUCTION, ...elements.map(elementSections)].join('\n');
}

function elementSections(element: ManifestElement): string {
  const { tagName, description, events, slots, cssParts, cssProperties } = element;
  const tables: [title: string, head: string[], rows: string[][]][] = [
    ['Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'Description'], fieldRows(element)],
    ['Methods', ['Method', 'Description'], methodRows(element.members)],
    [
      'Events',
      ['Event', 'Type', 'Description'],
      events.map((one) => [code(one.name), code(one.type.text), prose(one)]),
    ],
    ['Slots', ['Slot', 'Description'], slots.map((slot) => [slot.name ? code(slot.name) : '(default)', prose(slot)])],
    [
      'Custom properties',
      ['Custom property', 'Default', 'Description'],
      cssProperties.map((property) => [code(property.name), code(property.default), prose(property)]),
    ],
    ['Parts', ['Part', 'Description'], cssParts.map((part) => [code(part.name), prose(part)])],
  ];
  return [
    `## \`<${tagName}>\`\n\n${description}\n`,
    ...tables
      .filter(([, , rows]) => rows.length > 0)
      .map(([title, head, rows]) => `### ${title} of \`<${tagName}>\`\n\n${markdownTable(head, rows)}`),
  ].join('\n');
}

/** A row for each attribute, with its property, and for each property without an attribute. */
function fieldRows({ attributes, members }: ManifestElement): string[][] {
  const properties = members.filter((member) => member.kind === 'field');
  const row = (attribute: string | undefined, property: string | undefined, field: Field) => [
    code(attribute),
    code(property),
    code(field.type.text),
    code(field.default?.replace(/^'|'$/g, '')),
    prose(field),
  ];
  return [
    ...attributes.map((attribute) => {
      const property = properties.find(({ name }) => name === attribute.fieldName);
      return row(attribute.name, property?.name, property ?? attribute);
    }),
    ...properties.filter(({ attribute }) => attribute === undefined).map((own) => row(undefined, own.name, own)),
  ];
}

function methodRows(members: readonly Member[]): string[][] {
  return members.flatMap((member) => (member.kind === 'method' ? [[code(`${member.name}()`), prose(member)]] : []));
}

const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

/** A comment's text with typographic apostrophes outside of code. */
function prose({ description }: { description: string }): string {
  return description.replace(/`[^`]*`|'/g, (found) => (found === "'" ? '’' : found));
}
