import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseShortcodes } from '../../build-scripts/compile/parse-shortcodes.js';
import type {
  ShortcodeArguments,
  ShortcodeTreeNode,
} from '../../build-scripts/shortcode-grammar/shortcode-tree.js';
import { RULES } from '../../build-scripts/diagnostics/rules.js';
import { sharedFolder } from '../support/shared-folder.js';

interface Token {
  type: string;
  value?: string;
  name?: string;
  markdown?: boolean;
  paramsKind?: string;
  params?: unknown;
  inner?: Token[];
}

interface ShortcodeCase {
  name: string;
  input: string;
  expect: { tokens?: Token[]; error?: string };
  ourPolicy?: { do: 'accept' | 'accept-with-warning' | 'reject' };
}

interface ShortcodeCases {
  templates: { paired: string[]; leaf: string[] };
  cases: ShortcodeCase[];
}

/** Refused by later stages, which see the HTML and the bytes; here only their structure counts. */
const refusedLater = new Set(['leaf-inside-html-attr', 'enc-nul']);

const path = sharedFolder('conformance', 'hugo-shortcodes.json');

describe(
  'shortcodes as Hugo reads them',
  { skip: path ? false : 'the conformance cases are not here' },
  () => {
    if (!path) return;
    const { templates, cases } = JSON.parse(readFileSync(path, 'utf8')) as ShortcodeCases;
    const hasBody = (name: string): 'paired' | 'leaf' | undefined => {
      if (templates.paired.includes(name)) return 'paired';
      return templates.leaf.includes(name) ? 'leaf' : undefined;
    };

    for (const { name, input, expect, ourPolicy } of cases) {
      it(name, () => {
        const { nodes, problems } = parseShortcodes(input, { hasBody });
        const levels = problems.map(({ rule }) => RULES[rule].level);
        const policy = refusedLater.has(name)
          ? 'accept'
          : (ourPolicy?.do ?? (expect.error ? 'reject' : 'accept'));

        assert.equal(levels.includes('error'), policy === 'reject', JSON.stringify(problems));
        if (policy === 'accept') assert.deepEqual(levels, []);
        if (policy === 'accept-with-warning') assert.deepEqual(levels, ['warning']);
        if (policy !== 'reject' && expect.tokens) assert.deepEqual(nodes.map(toToken), expect.tokens);
        for (const { offset, message } of problems) {
          assert.ok(offset >= 0 && offset <= input.length);
          assert.match(message, /\.$/);
        }
      });
    }
  },
);

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

/** Entries rather than assignments, so that `__proto__` stays an ordinary name. */
function toParams(given: ShortcodeArguments): unknown {
  if (given.kind === 'none') return [];
  if (given.kind === 'positional') return given.values.map(({ value }) => value);
  return Object.fromEntries([...given.values].map(([name, { value }]) => [name, value]));
}
