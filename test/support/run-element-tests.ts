import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { sendKeysPlugin, emulateMediaPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { TestSession } from '@web/test-runner';
import { browserLauncher, type Engine } from './browser-engines.js';
import { forcedColorsPlugin } from './forced-colors-plugin.js';
import { repositoryRoot } from './repository.js';
import type { Tally } from './tally.js';
import { windowSizePlugin } from './window-size-plugin.js';

/** What became of the tests, and in which files some failed. */
interface ElementTally extends Tally {
  /** From the repository’s folder. */
  failedFiles: string[];
  /** How many tests of those files passed. */
  passedBeside: number;
}

/**
 * Runs the tests that need a browser (`test/elements`, `test/localization`) in a real one and counts them. A test file that
 * does not load counts as one failure. Files in which a test fails run once more, by themselves: on a busy machine a tab’s
 * history or its focus may go elsewhere; what fails twice has failed.
 *
 * @returns `undefined` where no browser with this engine is installed
 */
export async function runElementTests(files: string[], engine: Engine): Promise<Tally | undefined> {
  const first = await runOnce(files, engine);
  if (!first || first.failedFiles.length === 0) return first;
  console.log(`\nOnce more: ${first.failedFiles.join(', ')}`);
  const second = await runOnce(first.failedFiles, engine);
  return second && { passed: first.passed - first.passedBeside + second.passed, failed: second.failed };
}

async function runOnce(files: string[], engine: Engine): Promise<ElementTally | undefined> {
  const browser = await browserLauncher(engine);
  if (!browser) return undefined;
  const runner = await startTestRunner({
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
    config: {
      rootDir: repositoryRoot,
      files: files.map((file) => path.join(repositoryRoot, file)),
      nodeResolve: { exportConditions: ['browser', 'production'] },
      // The others share one window, whose focus only one page can have.
      concurrency: engine === 'chromium' ? 2 : 1,
      testsFinishTimeout: 120_000,
      plugins: [
        esbuildPlugin({ ts: true, tsconfig: path.join(repositoryRoot, 'tsconfig.json') }),
        sendKeysPlugin(),
        emulateMediaPlugin(),
        setViewportPlugin(),
        forcedColorsPlugin(),
        windowSizePlugin(),
      ],
      browsers: [browser],
      coverage: engine === 'chromium',
      coverageConfig: {
        include: ['src/**/*.ts'],
        exclude: ['src/localization/locales/**'],
        reportDir: 'node_modules/.cache/coverage',
        reporters: ['text-summary'],
      },
      testFramework: { config: { timeout: 10_000, ui: 'bdd' } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
  });
  if (!runner) return { passed: 0, failed: 1, failedFiles: [], passedBeside: 0 };
  return new Promise((resolve) => {
    runner.on('finished', () => {
      const tally = countSessions([...runner.sessions.all()]);
      void runner.stop().then(() => resolve(tally));
    });
  });
}

function countSessions(sessions: TestSession[]): ElementTally {
  const total: ElementTally = { passed: 0, failed: 0, failedFiles: [], passedBeside: 0 };
  for (const session of sessions) {
    const tally: Tally = { passed: 0, failed: 0 };
    count(session.testResults, tally);
    if (!session.passed && tally.failed === 0) tally.failed = 1;
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed === 0) continue;
    total.passedBeside += tally.passed;
    total.failedFiles.push(path.relative(repositoryRoot, session.testFile ?? ''));
  }
  return total;
}

type Suite = NonNullable<TestSession['testResults']>;

function count(suite: Suite | undefined, tally: Tally): void {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue;
    if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, tally);
}
