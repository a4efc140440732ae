/**
 * `npm test`: every check there is, in the order in which a fault is cheapest to find, ending with one plain line.
 * With names behind it (`tsx test/run-all.ts compiler elements`) only those run.
 */
import { repositoryRoot } from './support/repository.js';
import { runCommand } from './support/run-command.js';
import { ELEMENT_ROOMS } from './support/element-rooms.js';
import { runElementTests } from './support/run-element-tests.js';
import { runNodeTests } from './support/run-node-tests.js';
import { testFiles } from './support/test-files.js';
import type { Tally } from './support/tally.js';

const COMPILER_ROOMS = [
  ...['posting', 'search', 'compile', 'configuration', 'diagnostics', 'publish', 'commands'],
  ...['conformance', 'bench', 'demo', 'lint'],
];

const CHECKS: Record<string, () => Tally | Promise<Tally>> = {
  lint: () => runCommand('npm', ['run', '--silent', 'lint']),
  types: () => runCommand('npm', ['run', '--silent', 'types']),
  build: () => runCommand('npm', ['run', '--silent', 'build']),
  size: () => runCommand('npm', ['run', '--silent', 'size']),
  compiler: () => runNodeTests(testFiles(COMPILER_ROOMS)),
  pages: () => runNodeTests(testFiles(['package', 'pages'])),
  elements: () => runElementTests(testFiles(ELEMENT_ROOMS), 'chromium'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

process.chdir(repositoryRoot);
const total: Tally = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = await check();
  console.log(`${name}: ${passed} good, ${failed} bad, ${((Date.now() - started) / 1000).toFixed(0)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
