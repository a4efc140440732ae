import assert from 'node:assert/strict';
import { parseShortcodes } from '../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { configuredShortcode } from '../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { bodiesIn } from '../../build-scripts/compile/shortcodes/registry.js';
import type {
  ShortcodeArguments,
  ShortcodeTreeNode,
} from '../../build-scripts/compile/shortcodes/grammar/shortcode-tree.js';
import { compileCase } from './compile-case.js';
import type { ConformanceCase } from './conformance-case.js';

/** A node of Hugo’s tree before Markdown. */
interface Token {
  type: string;
  value?: string;
  name?: string;
  markdown?: boolean;
  paramsKind?: string;
  params?: unknown;
  inner?: Token[];
}

/** A body with Hugo’s tree or error; `ourPolicy` if the compiler differs intentionally. */
export interface ShortcodeCase {
  name: string;
  input: string;
  expect: { tokens?: Token[]; error?: string };
  ourPolicy?: { do: 'accept' | 'accept-with-warning' | 'reject' };
}

/** The shortcodes of the cases, by whether they have a body. */
export interface CaseTemplates {
  paired: readonly string[];
  leaf: readonly string[];
}

/** Compares the tree of each body with Hugo's, and whether the compiler accepts it. */
export function shortcodeCases(cases: readonly ShortcodeCase[], { paired, leaf }: CaseTemplates): ConformanceCase[] {
  const settings = [...paired.map((name) => [name, '{{ .Inner }}']), ...leaf.map((name) => [name, ''])] as [
    string,
    string,
  ][];
  const shortcodes = new Map(
    settings.map(([name, template]) => [name, configuredShortcode(name, { template }, new Map())]),
  );
  return cases.map(({ name, input, expect, ourPolicy }) => ({
    name,
    async run() {
      const policy = ourPolicy?.do ?? (expect.error === undefined ? 'accept' : 'reject');
      const { diagnostics } = await compileCase(`---\ntitle: t\n---\n${input}`, shortcodes);
      const found = diagnostics.filter(({ rule }) => /shortcode|control-character/.test(rule));
      const accepted = found.some(({ level }) => level === 'error')
        ? 'reject'
        : found.length === 0
          ? 'accept'
          : 'accept-with-warning';
      assert.equal(accepted, policy, found.map(({ message }) => message).join('\n') || 'no diagnostics');
      for (const { line, column } of found) assert.ok(line > 3 && column > 0, 'the place of a diagnostic');
      if (policy === 'reject' || !expect.tokens) return;
      const { nodes } = parseShortcodes(input, { hasBody: bodiesIn(shortcodes) });
      assert.deepEqual(nodes.map(toToken), expect.tokens, 'the tree');
    },
  }));
}

function toToken(node: ShortcodeTreeNode): Token {
  if (node.type === 'text') return { type: 'text', value: node.value };
  const token = {
    type: 'shortcode',
    name: node.name,
    markdown: node.markdown,
    paramsKind: node.arguments.kind,
    params: toParams(node.arguments),
  };
  return node.inner ? { ...token, inner: node.inner.map(toToken) } : token;
}

/** Entries instead of assignments, so that `__proto__` is an ordinary name. */
function toParams(given: ShortcodeArguments): unknown {
  if (given.kind === 'none') return [];
  if (given.kind === 'positional') return given.values.map(({ value }) => value);
  return Object.fromEntries([...given.values].map(([name, { value }]) => [name, value]));
}
