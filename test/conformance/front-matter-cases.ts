import assert from 'node:assert/strict';
import type { PostingState } from '../../build-scripts/compile/types.js';
import { compileCase } from './compile-case.js';
import type { ConformanceCase } from './conformance-case.js';

/** A file and its expected result. */
export interface FrontMatterCase {
  name: string;
  input: string;
  ours: {
    result: 'published' | 'left-out' | 'error';
    fields?: Readonly<Record<string, string>>;
    rules?: readonly string[];
  };
}

/** Compiles each file, and compares its state, fields and diagnostics with the case. */
export function frontMatterCases(cases: readonly FrontMatterCase[]): ConformanceCase[] {
  return cases.map(({ name, input, ours }) => ({
    name,
    async run() {
      const { state, summary, diagnostics } = await compileCase(input);
      const said = diagnostics.map(({ rule, level, message }) => `${rule} (${level}): ${message}`).join('\n');
      assert.equal(resultOf(state), ours.result, `result; the diagnostics are:\n${said}`);
      const counted = diagnostics.filter(({ level }) => ours.result !== 'error' || level === 'error');
      const missing = (ours.rules ?? []).filter((rule) => !counted.some((found) => found.rule === rule));
      assert.deepEqual(missing, [], `rules that must be among the diagnostics, which are:\n${said}`);
      for (const [field, expected] of Object.entries(ours.fields ?? {})) {
        assert.equal(comparable(fieldText(summary, field)), comparable(expected), `field “${field}”`);
      }
    },
  }));
}

function resultOf(state: PostingState): FrontMatterCase['ours']['result'] {
  return state === 'published' || state === 'error' ? state : 'left-out';
}

/** A field as text; for a parsed field, the text as written. */
function fieldText(summary: object | undefined, field: string): unknown {
  const value = (summary as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}

/** Compares dates by day, since Hugo adds a time to every date. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)T.*$/s, '$1') : value;
}
