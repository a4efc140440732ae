import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  (machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

/**
 * Starts WebKitGTK’s own small browser on a screen that nobody sees (Debian’s packages `webkit2gtk-driver` and `xvfb`), and
 * ends it with this process. It cannot set a viewport.
 *
 * @returns `undefined` where it is not installed
 */
export async function webkitLauncher(): Promise<BrowserLauncher | undefined> {
  const binary = MINI_BROWSERS.find((file) => existsSync(file));
  if (binary === undefined || !existsSync(DRIVER) || !existsSync(SCREEN)) return undefined;
  const port = await freePort();
  // In a group of its own, so that the screen and the browsers that it starts end with it.
  const driver = spawn(SCREEN, ['-a', DRIVER, `--port=${port}`], { stdio: 'ignore', detached: true });
  process.on('exit', () => {
    if (driver.pid !== undefined) process.kill(-driver.pid);
  });
  await answering(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      'browserName': 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  }); // prettier-ignore
  return launcher as unknown as BrowserLauncher;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await fetch(url).then(() => true, () => false)) return; // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within five seconds.');
}
