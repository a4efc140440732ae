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

/** The reactive properties and the public methods of a class, from its `@property` decorators, initializers and comments. */
export function readMembers(checker: ts.TypeChecker, declared: ts.ClassDeclaration): Member[] {
  const older = declaredProperties(declared);
  const defaults = constructorDefaults(checker, declared);
  return declared.members.flatMap((member): Member[] => {
    const isOurs =
      ts.getCombinedModifierFlags(member) &
      (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static);
    if (isOurs || !member.name || !ts.isIdentifier(member.name)) return [];
    const name = member.name.text;
    const description = commentOf(member);
    const options = ts.isPropertyDeclaration(member) ? (propertyOptions(member) ?? older.get(name)) : undefined;
    if (ts.isPropertyDeclaration(member) && options) {
      const attribute = attributeName(name, options);
      const value = defaults.get(name) ?? (member.initializer && literal(checker, member.initializer));
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

/** The options of a property's `@property` decorator; none of a field that is not reactive. */
function propertyOptions(member: ts.PropertyDeclaration): Options | undefined {
  for (const { expression } of ts.getDecorators(member) ?? []) {
    if (ts.isCallExpression(expression) && expression.expression.getText() === 'property')
      return optionsOf(expression.arguments[0]);
  }
  return undefined;
}

type Options = readonly ts.PropertyAssignment[];

function optionsOf(literal: ts.Expression | undefined): Options {
  return literal && ts.isObjectLiteralExpression(literal) ? literal.properties.filter(ts.isPropertyAssignment) : [];
}

/** The properties that a class lists in `static properties`. */
function declaredProperties(declared: ts.ClassDeclaration): Map<string, Options> {
  const list = declared.members
    .filter(ts.isPropertyDeclaration)
    .find((member) => member.name.getText() === 'properties')?.initializer;
  return new Map(optionsOf(list).map(({ name, initializer }) => [name.getText(), optionsOf(initializer)]));
}

/** The attribute that sets a property, where there is one. */
function attributeName(name: string, options: Options): string | undefined {
  const attribute = options.find((option) => option.name.getText() === 'attribute')?.initializer;
  if (attribute?.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  return attribute && ts.isStringLiteral(attribute) ? attribute.text : name.toLowerCase();
}

/** What a constructor gives to the properties, as JavaScript; not what it computes. */
function constructorDefaults(checker: ts.TypeChecker, declared: ts.ClassDeclaration): Map<string, string> {
  const defaults = new Map<string, string>();
  const statements = declared.members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    const value = ts.isPropertyAccessExpression(left) ? literal(checker, right) : undefined;
    if (value !== undefined) defaults.set((left as ts.PropertyAccessExpression).name.text, value);
  }
  return defaults;
}

/** A literal as JavaScript; none of what is computed. */
function literal(checker: ts.TypeChecker, expression: ts.Expression): string | undefined {
  const type = checker.getTypeAtLocation(expression);
  if (type.isStringLiteral()) return `'${type.value}'`;
  return type.isLiteral() || type.flags & ts.TypeFlags.BooleanLiteral ? expression.getText() : undefined;
}
