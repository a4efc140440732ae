/**
 * `npm run conformance [-- <file>…]`: compiles the cases in test/conformance/cases, or those in the given files, and prints
 * every failing case with its expected and actual result. Exit status: 0 all passed, 1 some failed, 2 a file is unreadable.
 */
import { AssertionError } from 'node:assert';
import path from 'node:path';
import { inspect } from 'node:util';
import type { ConformanceCase } from './conformance-case.js';
import { CONFORMANCE_FILES, readCases } from './read-cases.js';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : CONFORMANCE_FILES;
const runs = files.map((file) => ({ file: path.basename(file), cases: read(file) }));

let passed = 0;
let failed = 0;
for (const { file, cases } of runs) {
  for (const { name, run } of cases) {
    try {
      await run();
      passed += 1;
    } catch (error) {
      failed += 1;
      console.log(`${file}: ${name}\n${explain(error)}\n`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function read(file: string): ConformanceCase[] {
  try {
    return readCases(file);
  } catch (error) {
    return fail(`${file} cannot be read as conformance cases: ${(error as Error).message}.`);
  }
}

function explain(error: unknown): string {
  if (!(error instanceof AssertionError)) return inspect(error);
  const show = (value: unknown) => inspect(value, { depth: 9, breakLength: 110 }).replaceAll('\n', '\n    ');
  return `  ${error.message.replaceAll('\n', '\n  ')}\n  expected: ${show(error.expected)}\n  actual:   ${show(error.actual)}`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
