/**
 * `npm run test:browsers`: runs the element tests, and the page tests for all engines, in each installed browser,
 * and ends with “N passed, N failed”. Browsers that are not installed are listed and do not count as failures. Arguments
 * name the browsers to run: `npm run test:browsers -- firefox`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { ENGINES_VARIABLE, isInstalled, type Engine } from './support/browsers.js';
import { repositoryRoot } from './support/repository.js';
import { ELEMENT_FOLDERS, runElementTests } from './support/run-element-tests.js';
import { runNodeTests, testFiles, type Tally } from './support/run-node-tests.js';

/** A Chromium with the HTML Sanitizer API, which the npm package does not have. */
const NEWER_CHROMIUM = '/usr/bin/chromium';

const BROWSERS: Record<string, { engine: Engine; isInstalled: boolean; executable?: string }> = {
  chromium: { engine: 'chromium', isInstalled: true, executable: '' },
  'newer-chromium': { engine: 'chromium', isInstalled: existsSync(NEWER_CHROMIUM), executable: NEWER_CHROMIUM },
  firefox: { engine: 'firefox', isInstalled: isInstalled('firefox') },
  webkit: { engine: 'webkit', isInstalled: isInstalled('webkit') },
};

process.chdir(repositoryRoot);
const wanted = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0 };
const missing: string[] = [];
const pageTests = testFiles(['package', 'pages']).filter((file) =>
  readFileSync(file, 'utf8').includes('describeInEngines('),
);
for (const [name, { engine, isInstalled, executable }] of Object.entries(BROWSERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  if (!isInstalled) {
    missing.push(name);
    console.log(`${name}: not installed`);
    continue;
  }
  process.env[ENGINES_VARIABLE] = engine;
  if (executable !== undefined) process.env['CHROME'] = executable;
  for (const run of [() => runElementTests(testFiles(ELEMENT_FOLDERS), engine), () => runNodeTests(pageTests)]) {
    const { passed, failed } = await run();
    console.log(`${name}: ${passed} passed, ${failed} failed`);
    total.passed += passed;
    total.failed += failed;
  }
}
if (missing.length > 0) console.log(`\nNot installed, so not tested: ${missing.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || (total.passed === 0 && missing.length === 0) ? 1 : 0);
