import type { ElementDeclaration, Field, Manifest } from './manifest/manifest.js';
import { choices } from './choices.js';

/** Types for frameworks, as the texts of the files that hold them, by file name. */
export function frameworkTypes({ modules }: Manifest): Record<string, string> {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return {
    'elements.d.ts': elementTypes(elements),
    'jsx.d.ts': jsxTypes(elements),
    'vue.d.ts': vueTypes(elements),
  };
}

/** What can be set on each element, and what it tells; each type is asked of the class, so that it is written once. */
function elementTypes(elements: readonly ElementDeclaration[]): string {
  const blocks = elements.map((element) => {
    const { name, attributes, members, events } = element;
    const properties = members.flatMap((member) => (member.kind === 'field' ? [member] : []));
    const others = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
    return `/** The properties of \`<${element.tagName}>\`. */
export interface ${name}Properties {
${properties.map((field) => entry(field, `${name}['${field.name}']`)).join('\n')}
}

/** The attributes of \`<${element.tagName}>\` that are not spelled as a property is. */
export interface ${name}Attributes {
${others.map((field) => entry(field, attributeType(field))).join('\n')}
}

/** The events of \`<${element.tagName}>\`. */
export type ${name}Events = Pick<HTMLElementEventMap, ${events.map((event) => `'${event.name}'`).join(' | ')}>;
`;
  });
  return `import type { ${classNames(elements)} } from './types/src/index.js';

${blocks.join('\n')}`;
}

function entry({ name, description }: Field, type: string): string {
  return `  /** ${description} */\n  '${name}'?: ${type} | undefined;`;
}

/** As one writes it in a template. */
function attributeType({ type: { text } }: Field): string {
  if (text === 'boolean') return text;
  if (text === 'number') return 'number | `${number}`';
  return (
    choices(text)
      ?.map((name) => `'${name}'`)
      .join(' | ') ?? 'string'
  );
}

function jsxTypes(elements: readonly ElementDeclaration[]): string {
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classNames(elements)} } from './types/src/index.js';
import type { ${typeNames(elements)} } from './elements.js';

/** An element that is no component: its properties, its attributes, and each event by its name after “on”. */
type Intrinsic<Class, Props, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Class>, Class>, keyof Props> &
  Props & { [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Intrinsic<${name}, ${name}Properties & ${name}Attributes, ${name}Events>;`).join('\n')}
    }
  }
}
`;
}

function vueTypes(elements: readonly ElementDeclaration[]): string {
  return `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${classNames(elements)} } from './types/src/index.js';
import type { ${typeNames(elements)} } from './elements.js';

/** What a template may say: numbers as texts too, since it is \`headingLevel\` that \`heading-level="3"\` is checked against. */
type Said<Props> = { [Name in keyof Props]: number extends Props[Name] ? Props[Name] | \`\${number}\` : Props[Name] };

/** An element as a template sees it. */
type Template<Class, Props, Events> = new () => Class & {
  $props: Omit<HTMLAttributes, keyof Props> & Said<Props> & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName, name }) => `    '${tagName}': Template<${name}, ${name}Properties & ${name}Attributes, ${name}Events>;`).join('\n')}
  }
}
`;
}

const classNames = (elements: readonly ElementDeclaration[]) => elements.map(({ name }) => name).join(', ');

const typeNames = (elements: readonly ElementDeclaration[]) =>
  elements.flatMap(({ name }) => ['Attributes', 'Events', 'Properties'].map((kind) => name + kind)).join(', ');
