import type { TestRunnerPlugin } from '@web/test-runner';

interface WebdriverBrowser {
  driver?: { setWindowSize(width: number, height: number): Promise<unknown> };
}

/** Lets a test call `executeServerCommand('window-size', { width, height })` where the browser is told so by WebDriver. */
export function windowSizePlugin(): TestRunnerPlugin<unknown> {
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
