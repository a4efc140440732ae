import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { classTags, commentOf } from './class-tags.js';
import { addForwardedParts } from './forwarded-parts.js';
import type { ElementDeclaration, Manifest, Member } from './manifest.js';
import { lineage, readMembers, typeText } from './read-fields.js';

/**
 * What the elements are to a page, as their sources say it: the comments of their classes, their properties, and the style
 * sheets for what a custom property is when nobody sets it.
 *
 * @param root the repository
 */
export function readManifest(root: string): Manifest {
  const entry = path.join(root, 'src/element-classes.ts');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root);
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const events = eventTypes(checker, program.getSourceFile(path.join(root, 'src/elements/shared/events.ts')));
  const styles = styleDefaults(path.join(root, 'src/elements'));
  const declarations = registered(checker, program.getSourceFile(entry)).map(([tagName, declared]) =>
    readElement(checker, tagName, declared, { events, styles }),
  );
  addForwardedParts(program, declarations);
  const exported = (kind: 'js' | 'custom-element-definition') =>
    declarations.map(({ name, tagName }) => ({
      kind,
      name: kind === 'js' ? name : tagName,
      declaration: { name, module: 'index.js' },
    }));
  return {
    schemaVersion: '2.1.0',
    modules: [
      { kind: 'javascript-module', path: 'index.js', declarations, exports: exported('js') },
      {
        kind: 'javascript-module',
        path: 'define.js',
        declarations: [],
        exports: exported('custom-element-definition'),
      },
    ],
  };
}

interface Known {
  events: ReadonlyMap<string, string>;
  styles: ReadonlyMap<string, string>;
}

function readElement(
  checker: ts.TypeChecker,
  tagName: string,
  declared: ts.ClassDeclaration,
  { events, styles }: Known,
): ElementDeclaration {
  const members = lineage(checker, declared).flatMap((of) => readMembers(checker, of));
  return {
    kind: 'class',
    customElement: true,
    tagName,
    name: declared.name?.text ?? '',
    description: commentOf(declared),
    attributes: [
      ...members.flatMap(ofAttribute),
      ...classTags(declared, 'attr').map(({ type = 'string', ...tag }) => ({ ...tag, type: { text: type } })),
    ],
    members,
    events: classTags(declared, 'fires').map((tag) => ({
      ...tag,
      type: { text: `CustomEvent<${events.get(tag.name)}>` },
    })),
    slots: classTags(declared, 'slot'),
    cssParts: classTags(declared, 'csspart'),
    cssProperties: classTags(declared, 'cssproperty').map((tag) => {
      const value = styles.get(tag.name);
      return { ...tag, ...(value !== undefined && { default: value }) };
    }),
  };
}

function ofAttribute(member: Member): ElementDeclaration['attributes'] {
  if (member.kind === 'method' || member.attribute === undefined) return [];
  const { attribute: name, name: fieldName, description, type } = member;
  return [{ name, description, type, ...(member.default !== undefined && { default: member.default }), fieldName }];
}

/** The classes that are registered, by tag name. */
function registered(checker: ts.TypeChecker, file: ts.SourceFile | undefined): [string, ts.ClassDeclaration][] {
  const found: [string, ts.ClassDeclaration][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      const declared = checker.getTypeAtLocation(node.initializer).symbol?.declarations?.find(ts.isClassDeclaration);
      if (declared) found.push([node.name.text, declared]);
    }
    ts.forEachChild(node, visit);
  };
  if (file) visit(file);
  if (found.length === 0) throw new Error('src/element-classes.ts names no class.');
  return found;
}

/** The type of each event's detail, by the event's name. */
function eventTypes(checker: ts.TypeChecker, file: ts.SourceFile | undefined): Map<string, string> {
  const details = file?.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'JobEventDetails',
  );
  return new Map(
    details?.members
      .filter(ts.isPropertySignature)
      .map((member) => [(member.name as ts.StringLiteral).text, typeText(checker, member)]),
  );
}

/** What stands for each `--job-…` that is not set, by name: the second argument of the first `var()` that asks for it. */
function styleDefaults(folder: string): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.styles.ts'),
  )) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const { 1: name = '', index, 0: start } of source.matchAll(/var\((--job-[\w-]+),\s*/g)) {
      let end = index + start.length;
      for (let depth = 1; depth > 0; end++) depth += Number(source[end] === '(') - Number(source[end] === ')');
      if (!defaults.has(name)) defaults.set(name, source.slice(index + start.length, end - 1));
    }
  }
  return defaults;
}
