import ts from 'typescript';
import { commentOf } from './class-tags.js';
import type { Member } from './manifest.js';

const TYPE_STYLE =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** A type as a page's developer needs it: names spelled out, without `undefined`. */
export function typeText(checker: ts.TypeChecker, node: ts.Node): string {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return checker.typeToString(type, undefined, TYPE_STYLE);
}

/** A class and those it is made from, as far as they are ours, the nearest first. */
export function lineage(checker: ts.TypeChecker, from: ts.ClassDeclaration): ts.ClassDeclaration[] {
  const base = from.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const declared = base && checker.getTypeAtLocation(base).symbol?.declarations?.find(ts.isClassDeclaration);
  const isOurs = declared && !declared.getSourceFile().isDeclarationFile;
  return [from, ...(isOurs ? lineage(checker, declared) : [])];
}

/** The reactive properties and the public methods of a class, as its `static properties`, fields and constructor have them. */
export function readMembers(checker: ts.TypeChecker, declared: ts.ClassDeclaration): Member[] {
  const defaults = constructorDefaults(checker, declared);
  const attributes = attributeNames(declared);
  return declared.members.flatMap((member): Member[] => {
    const isOurs =
      ts.getCombinedModifierFlags(member) &
      (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static);
    if (isOurs || !member.name || !ts.isIdentifier(member.name)) return [];
    const name = member.name.text;
    const description = commentOf(member);
    if (ts.isPropertyDeclaration(member) && attributes.has(name)) {
      const attribute = attributes.get(name);
      const value = defaults.get(name);
      return [
        {
          kind: 'field',
          name,
          description,
          type: { text: typeText(checker, member) },
          ...(value !== undefined && { default: value }),
          ...(attribute !== undefined && { attribute }),
        },
      ];
    }
    // What Lit calls is no method for a page.
    if (!ts.isMethodDeclaration(member) || description === '') return [];
    const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(member)!);
    return [
      {
        kind: 'method',
        name,
        description,
        parameters: member.parameters.map((parameter) => ({
          name: parameter.name.getText(),
          type: { text: typeText(checker, parameter) },
        })),
        return: { type: { text: checker.typeToString(returned) } },
      },
    ];
  });
}

/** The reactive properties by name, with the attribute that sets each, where there is one. */
function attributeNames(declared: ts.ClassDeclaration): Map<string, string | undefined> {
  const properties = declared.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const names = new Map<string, string | undefined>();
  const entries = properties && ts.isPropertyDeclaration(properties) && properties.initializer;
  if (!entries || !ts.isObjectLiteralExpression(entries)) return names;
  for (const entry of entries.properties) {
    if (!ts.isPropertyAssignment(entry) || !ts.isObjectLiteralExpression(entry.initializer)) continue;
    const name = entry.name.getText();
    const attribute = entry.initializer.properties
      .filter(ts.isPropertyAssignment)
      .find((option) => option.name.getText() === 'attribute')?.initializer;
    if (attribute?.kind === ts.SyntaxKind.FalseKeyword) names.set(name, undefined);
    else names.set(name, attribute && ts.isStringLiteral(attribute) ? attribute.text : name.toLowerCase());
  }
  return names;
}

/** What a constructor gives to the properties, as JavaScript; not what it reckons. */
function constructorDefaults(checker: ts.TypeChecker, declared: ts.ClassDeclaration): Map<string, string> {
  const defaults = new Map<string, string>();
  const statements = declared.members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (!ts.isPropertyAccessExpression(left)) continue;
    const type = checker.getTypeAtLocation(right);
    if (type.isStringLiteral()) defaults.set(left.name.text, `'${type.value}'`);
    else if (type.isLiteral() || type.flags & ts.TypeFlags.BooleanLiteral)
      defaults.set(left.name.text, right.getText());
  }
  return defaults;
}
