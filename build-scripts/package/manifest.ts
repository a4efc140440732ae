import path from 'node:path';
import type { Plugin } from '@custom-elements-manifest/analyzer';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** TypeScript in the analyzer's own version, whose types the analyzer's plugins have. */
type Program = ReturnType<typeof ts.createProgram>;
type TypeChecker = ReturnType<Program['getTypeChecker']>;

/** Something with a name and a description in Markdown. */
export interface Described {
  name: string;
  description: string;
}

/** A property or an attribute; `default` is written as in JavaScript. */
export interface Field extends Described {
  type: { text: string };
  default?: string;
}

/** A property, with the attribute that sets it, or a method. */
export type Member =
  (Field & { kind: 'field'; attribute?: string | undefined }) | (Described & { kind: 'method'; default?: never });

/** The public interface of an element. */
export interface ManifestElement extends Described {
  kind: 'class';
  customElement: true;
  tagName: string;
  attributes: (Field & { fieldName?: string })[];
  members: Member[];
  events: (Described & { type: { text: string } })[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: (Described & { default?: string })[];
}

/** The part of a custom elements manifest that we publish (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  schemaVersion: string;
  modules: {
    kind: 'javascript-module';
    path: string;
    declarations: ManifestElement[];
    exports: {
      kind: 'js' | 'custom-element-definition';
      name: string;
      declaration: { name: string; module: string };
    }[];
  }[];
}

/** In the order of the documentation. */
const TAG_NAMES = ['job-list', 'job-card', 'job-detail'];

/** Elements whose parts are forwarded, by the constant with their `exportparts`, and the elements that forward them. */
const FORWARDED: Readonly<Record<string, { from: string; by: readonly string[] }>> = {
  CARD_PARTS: { from: 'job-card', by: ['job-list', 'job-detail'] },
  DETAIL_PARTS: { from: 'job-detail', by: ['job-list'] },
};

/**
 * Reads the elements' public interface from their sources, with the custom elements analyzer.
 *
 * @param root folder of the repository
 * @throws Error when an element is missing
 */
export function readManifest(root: string): Manifest {
  const program = ts.createProgram([path.join(root, 'src/index.ts')], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  });
  const types = resolveTypes(program.getTypeChecker());
  const parts = new Map<string, string>();
  const sources = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const { modules } = create({ modules: sources, plugins: [...litPlugin(), types, collectForwardedParts(parts)] });
  const declared = modules.flatMap(({ declarations = [] }) => declarations) as Analyzed[];
  const elements = TAG_NAMES.map((tagName) => {
    const found = declared.find((declaration) => declaration.tagName === tagName);
    if (!found) throw new Error(`No class has the tag @tag ${tagName}.`);
    return publicInterface(found);
  });
  addForwardedParts(elements, parts);
  const exports = (kind: 'js' | 'custom-element-definition') =>
    elements.map(({ name, tagName }) => ({
      kind,
      name: kind === 'js' ? name : tagName,
      declaration: { name, module: 'index.js' },
    }));
  return {
    schemaVersion: '1.0.0',
    modules: [
      { kind: 'javascript-module', path: 'index.js', declarations: elements, exports: exports('js') },
      {
        kind: 'javascript-module',
        path: 'define.js',
        declarations: [],
        exports: exports('custom-element-definition'),
      },
    ],
  };
}

/** What the analyzer adds to a field or a method that is not for publication. */
interface Internals {
  privacy?: string;
  static?: boolean;
  inheritedFrom?: object;
}

/** A class as the analyzer reads it. */
interface Analyzed extends Partial<Omit<ManifestElement, 'members' | 'attributes'>> {
  name: string;
  members?: (Member & Internals)[];
  attributes?: (ManifestElement['attributes'][number] & Internals)[];
}

function publicInterface({ members = [], attributes = [], ...analyzed }: Analyzed): ManifestElement {
  const isPublic = ({ static: isStatic, privacy, description }: Described & Internals) =>
    !isStatic && privacy !== 'private' && privacy !== 'protected' && !!description;
  return {
    kind: 'class',
    customElement: true,
    name: analyzed.name,
    tagName: analyzed.tagName ?? '',
    description: analyzed.description ?? '',
    attributes: attributes.map(withoutInternals),
    members: members.filter(isPublic).map(withoutInternals),
    events: analyzed.events ?? [],
    slots: analyzed.slots ?? [],
    cssParts: analyzed.cssParts ?? [],
    cssProperties: analyzed.cssProperties ?? [],
  };
}

/** Also without a default that is an expression. */
function withoutInternals<Item extends { default?: string }>(item: Item & Internals): Item {
  const published: Item & Internals = { ...item };
  delete published.privacy;
  delete published.inheritedFrom;
  if (!/^('[^']*'|[\w.-]+)$/.test(published.default ?? '')) delete published.default;
  return published;
}

/** Spells out the types of properties and attributes: the values of an alias, without `undefined`. */
function resolveTypes(checker: TypeChecker): Plugin {
  const style =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  return {
    name: 'resolve-types',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declared = moduleDoc.declarations?.find(({ name }) => name === node.name?.text) as Analyzed | undefined;
      for (const property of node.members.filter(ts.isPropertyDeclaration)) {
        const name = property.name.getText();
        const type = checker.getNonNullableType(checker.getTypeAtLocation(property));
        const text = checker.typeToString(type, undefined, style);
        for (const field of declared?.members ?? [])
          if (field.kind === 'field' && field.name === name) field.type = { text };
        // An attribute is text, whatever else the property takes.
        const inMarkup = /^(boolean|number|('[^']*'( \| )?)+)$/.test(text) ? text : 'string';
        for (const field of declared?.attributes ?? []) if (field.fieldName === name) field.type = { text: inMarkup };
      }
    },
  };
}

/** Collects the values of the constants in {@link FORWARDED}. */
function collectForwardedParts(parts: Map<string, string>): Plugin {
  return {
    name: 'collect-forwarded-parts',
    collectPhase({ node }) {
      if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return;
      if (node.name.getText() in FORWARDED) parts.set(node.name.getText(), node.initializer.text);
    },
  };
}

/** Adds to each element the parts of the elements within it that it forwards, such as `card-title` for `title`. */
function addForwardedParts(elements: readonly ManifestElement[], parts: ReadonlyMap<string, string>): void {
  const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  for (const [constant, { from, by }] of Object.entries(FORWARDED))
    for (const forwarded of parts.get(constant)?.split(',') ?? []) {
      const [inner = '', outer = inner] = forwarded.split(':');
      const description = find(from)?.cssParts.find(({ name }) => name === inner)?.description ?? '';
      for (const element of by.map(find))
        if (element && !element.cssParts.some(({ name }) => name === outer))
          element.cssParts.push({ name: outer, description });
    }
}
