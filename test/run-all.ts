/**
 * `npm test`: runs every check, the cheapest first, and ends with “N passed, N failed”. Arguments name the checks to run:
 * `tsx test/run-all.ts compiler elements`.
 */
import { repositoryRoot } from './support/repository.js';
import { ELEMENT_FOLDERS, runElementTests } from './support/run-element-tests.js';
import { runCommand, runNodeTests, testFiles, type Tally } from './support/run-node-tests.js';

const COMPILER_FOLDERS = [
  ...['posting', 'search', 'compile', 'configuration', 'diagnostics', 'publish', 'commands'],
  ...['conformance', 'bench', 'demo', 'lint'],
];

const CHECKS: Record<string, () => Tally | Promise<Tally>> = {
  lint: () => runCommand('npm', ['run', '--silent', 'lint']),
  types: () => runCommand('npm', ['run', '--silent', 'types']),
  build: () => runCommand('npm', ['run', '--silent', 'build']),
  size: () => runCommand('npm', ['run', '--silent', 'size']),
  compiler: () => runNodeTests(testFiles(COMPILER_FOLDERS)),
  pages: () => runNodeTests(testFiles(['package', 'pages'])),
  elements: () => runElementTests(testFiles(ELEMENT_FOLDERS), 'chromium'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`Unknown check: ${unknown.join(', ')}. Use ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

process.chdir(repositoryRoot);
const total: Tally = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = await check();
  console.log(`${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
