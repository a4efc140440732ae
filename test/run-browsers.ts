/**
 * `npm run test:browsers`: the tests of elements, and the walks through pages that hold in every engine, in each that is
 * installed, ending with one plain line. An engine that is not there is said, and is no failure. With names behind it only
 * those run.
 */
import { readFileSync } from 'node:fs';
import { repositoryRoot } from './support/repository.js';
import { ENGINES, isInstalled, type Engine } from './support/browser-engines.js';
import { ENGINES_WANTED } from './support/describe-in-engines.js';
import { ELEMENT_ROOMS } from './support/element-rooms.js';
import { runElementTests } from './support/run-element-tests.js';
import { runNodeTests } from './support/run-node-tests.js';
import type { Tally } from './support/tally.js';
import { testFiles } from './support/test-files.js';

process.chdir(repositoryRoot);
const wanted = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0 };
const missing: Engine[] = [];
const walks = testFiles(['package', 'pages']).filter((file) =>
  readFileSync(file, 'utf8').includes('describeInEngines('),
);
for (const engine of ENGINES) {
  if (wanted.length > 0 && !wanted.includes(engine)) continue;
  console.log(`\n── ${engine}`);
  if (!isInstalled(engine)) {
    missing.push(engine);
    console.log(`${engine}: not installed`);
    continue;
  }
  process.env[ENGINES_WANTED] = engine;
  for (const run of [() => runElementTests(testFiles(ELEMENT_ROOMS), engine), () => runNodeTests(walks)]) {
    const { passed, failed } = await run();
    console.log(`${engine}: ${passed} good, ${failed} bad`);
    total.passed += passed;
    total.failed += failed;
  }
}
if (missing.length > 0) console.log(`\nNot tested, since it is not installed: ${missing.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || (total.passed === 0 && missing.length === 0) ? 1 : 0);
