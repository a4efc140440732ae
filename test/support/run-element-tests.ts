import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { sendKeysPlugin, emulateMediaPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { BrowserLauncher, TestRunnerPlugin, TestSession } from '@web/test-runner';
import puppeteer, { type BrowserContext, type Page } from 'puppeteer-core';
import { launchOptions, openInFront, type Engine } from './browsers.js';
import { repositoryRoot } from './repository.js';
import type { Tally } from './run-node-tests.js';
import { startWebkitDriver } from './webkit-driver.js';

/** Folders of tests that run in a browser. */
export const ELEMENT_FOLDERS = ['bundle', 'localization', 'elements'];

/** Results, and test files without results. */
interface ElementTally extends Tally {
  /** Files whose page the browser closed, from the root of the repository; not counted. */
  interrupted: string[];
}

/**
 * Runs element tests in an installed browser. A test file that fails to load counts as a failure; a file whose page the
 * browser closed before it had results runs once more, alone.
 */
export async function runElementTests(files: string[], engine: Engine): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  // In Firefox, keys that one file presses keep the next file in the same browser from activating buttons. A Chromium with
  // windows, unlike the one from npm, closes pages of files that run side by side.
  const isSeparate = engine === 'firefox' || (engine === 'chromium' && !!process.env['CHROME']);
  for (const group of isSeparate ? files.map((file) => [file]) : [files]) {
    const first = await runOnce(group, engine);
    total.passed += first.passed;
    total.failed += first.failed;
    for (const file of first.interrupted) {
      console.log(`\nInterrupted, so run once more: ${file}`);
      const second = await runOnce([file], engine);
      total.passed += second.passed;
      total.failed += second.failed + second.interrupted.length;
    }
  }
  return total;
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
      // The others have one window, in which only one page is focused.
      concurrency: engine === 'chromium' ? 2 : 1,
      testsFinishTimeout: 600_000,
      browserStartTimeout: 120_000,
      testsStartTimeout: 120_000,
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
    if (session.passed || tally.failed > 0) {
      total.passed += tally.passed;
      total.failed += tally.failed;
    } else total.interrupted.push(path.relative(repositoryRoot, session.testFile ?? ''));
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

type LauncherOptions = NonNullable<Parameters<typeof chromeLauncher>[0]>;
type CreatedPage = ReturnType<NonNullable<LauncherOptions['createPage']>>;

async function browserLauncher(engine: Engine): Promise<BrowserLauncher> {
  if (engine === 'webkit') {
    const { connection } = await startWebkitDriver();
    return webdriverLauncher(connection) as unknown as BrowserLauncher;
  }
  const options = await launchOptions(engine);
  // The launcher’s types are those of another version of puppeteer.
  return chromeLauncher({
    puppeteer: puppeteer as unknown as NonNullable<LauncherOptions['puppeteer']>,
    launchOptions: options as unknown as NonNullable<LauncherOptions['launchOptions']>,
    createPage: ({ context }) => openInFront(context as unknown as BrowserContext) as unknown as CreatedPage,
    ...(engine === 'firefox' && { concurrency: 1 }),
  });
}

/** Adds the command `forced-colors` with a boolean, which the media command does not support. */
function forcedColorsPlugin(): TestRunnerPlugin<boolean> {
  return {
    name: 'forced-colors-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const { getPage } = session.browser as unknown as { getPage(id: string): Page };
      const devtools = await getPage.call(session.browser, session.id).createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      });
      return true;
    },
  };
}

interface WebdriverBrowser {
  driver?: { setWindowSize(width: number, height: number): Promise<unknown> };
}

/** Adds the command `window-size` with `{ width, height }` for browsers driven by WebDriver. */
function windowSizePlugin(): TestRunnerPlugin<unknown> {
  return {
    name: 'window-size-command',
    async executeCommand({ command, payload, session }) {
      const { driver } = session.browser as unknown as WebdriverBrowser;
      if (command !== 'window-size' || !driver) return undefined;
      const { width, height } = payload as { width: number; height: number };
      await driver.setWindowSize(width, height);
      return true;
    },
  };
}
