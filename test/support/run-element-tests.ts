import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { sendKeysPlugin, emulateMediaPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { TestSession } from '@web/test-runner';
import type { Engine } from './browser-engines.js';
import { browserLauncher } from './browser-launcher.js';
import { forcedColorsPlugin } from './forced-colors-plugin.js';
import { repositoryRoot } from './repository.js';
import type { Tally } from './tally.js';
import { windowSizePlugin } from './window-size-plugin.js';

/** What became of the tests, and which files gave no answer. */
interface ElementTally extends Tally {
  /** From the repository’s folder; each counts as one failure. */
  interrupted: string[];
}

/**
 * Runs the tests that need a browser (`test/elements`, `test/localization`) in a real one and counts them. A test file that
 * does not load counts as one failure. A file whose page the browser left before it had an answer runs once more, by
 * itself; a test that fails has failed.
 *
 * @param engine one that is installed
 */
export async function runElementTests(files: string[], engine: Engine): Promise<Tally> {
  const first = await runOnce(files, engine);
  if (first.interrupted.length === 0) return first;
  console.log(`\nOnce more: ${first.interrupted.join(', ')}`);
  const second = await runOnce(first.interrupted, engine);
  return {
    passed: first.passed + second.passed,
    failed: first.failed - first.interrupted.length + second.failed,
  };
}

async function runOnce(files: string[], engine: Engine): Promise<ElementTally> {
  const browser = await browserLauncher(engine);
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
      testsFinishTimeout: 600_000,
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
      testFramework: { config: { timeout: 120_000, ui: 'bdd' } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
  });
  if (!runner) return { passed: 0, failed: 1, interrupted: [] };
  return new Promise((resolve) => {
    runner.on('finished', () => {
      const tally = countSessions([...runner.sessions.all()]);
      void runner.stop().then(() => resolve(tally));
    });
  });
}

function countSessions(sessions: TestSession[]): ElementTally {
  const total: ElementTally = { passed: 0, failed: 0, interrupted: [] };
  for (const session of sessions) {
    const tally: Tally = { passed: 0, failed: 0 };
    count(session.testResults, tally);
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (session.passed || tally.failed > 0) continue;
    // Whatever it had said until then is said again.
    total.passed -= tally.passed;
    total.failed += 1;
    total.interrupted.push(path.relative(repositoryRoot, session.testFile ?? ''));
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
