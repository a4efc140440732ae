import type { TestRunnerPlugin } from '@web/test-runner';
import type { Page } from 'puppeteer-core';

/** Lets a test in the browser call `executeServerCommand('forced-colors', true)`: the media command knows no such feature. */
export function forcedColorsPlugin(): TestRunnerPlugin<boolean> {
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
