import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { sendKeysPlugin, emulateMediaPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { TestSession } from '@web/test-runner';
import { browserLauncher, type Engine } from './browser-engines.js';
import { forcedColorsPlugin } from './forced-colors-plugin.js';
import { repositoryRoot } from './repository.js';
import type { Tally } from './tally.js';

/**
 * Runs the tests that need a browser (`test/elements`, `test/localization`) in a real one and counts them. A test file that
 * does not load counts as one failure.
 *
 * @returns `undefined` where no browser with this engine is installed
 */
export async function runElementTests(files: string[], engine: Engine): Promise<Tally | undefined> {
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
      concurrency: 2,
      testsFinishTimeout: 120_000,
      plugins: [
        esbuildPlugin({ ts: true, tsconfig: path.join(repositoryRoot, 'tsconfig.json') }),
        sendKeysPlugin(),
        emulateMediaPlugin(),
        setViewportPlugin(),
        forcedColorsPlugin(),
      ],
      browsers: [browser],
      testFramework: { config: { timeout: 10_000, ui: 'bdd' } },
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    },
  });
  if (!runner) return { passed: 0, failed: 1 };
  return new Promise((resolve) => {
    runner.on('finished', () => {
      const tally = countSessions([...runner.sessions.all()]);
      void runner.stop().then(() => resolve(tally));
    });
  });
}

function countSessions(sessions: TestSession[]): Tally {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const before = tally.failed;
    count(session.testResults, tally);
    if (!session.passed && tally.failed === before) tally.failed += 1;
  }
  return tally;
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
