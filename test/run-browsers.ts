/**
 * `npm run test:browsers`: the tests that need a browser in each engine that is installed, ending with one plain line. An
 * engine that is not there is said, and is no failure. With names behind it only those run.
 */
import { repositoryRoot } from './support/repository.js';
import { ENGINES, type Engine } from './support/browser-engines.js';
import { ELEMENT_ROOMS } from './support/element-rooms.js';
import { runElementTests } from './support/run-element-tests.js';
import type { Tally } from './support/tally.js';
import { testFiles } from './support/test-files.js';

process.chdir(repositoryRoot);
const wanted = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0 };
const missing: Engine[] = [];
for (const engine of ENGINES) {
  if (wanted.length > 0 && !wanted.includes(engine)) continue;
  console.log(`\n── ${engine}`);
  const tally = await runElementTests(testFiles(ELEMENT_ROOMS), engine);
  if (!tally) missing.push(engine);
  total.passed += tally?.passed ?? 0;
  total.failed += tally?.failed ?? 0;
  console.log(tally ? `${engine}: ${tally.passed} good, ${tally.failed} bad` : `${engine}: not installed`);
}
if (missing.length > 0) console.log(`\nNot tested, since it is not installed: ${missing.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || (total.passed === 0 && missing.length === 0) ? 1 : 0);
