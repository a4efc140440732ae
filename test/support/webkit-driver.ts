import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { remote } from 'webdriverio';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
const MINI_BROWSER = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
  .find((file) => existsSync(file));

/** Whether WebKitGTK’s MiniBrowser, its driver and a virtual display are installed: Debian’s packages `webkit2gtk-driver` and `xvfb`. */
export const isWebkitInstalled = MINI_BROWSER !== undefined && existsSync(DRIVER) && existsSync(SCREEN);

/** A running driver. */
export interface WebkitDriver {
  /** Connection of webdriverio, with the browser’s capabilities. */
  readonly connection: Parameters<typeof remote>[0];
  /** Stops the driver, the display and the browsers. */
  stop(): void;
}

/**
 * Starts the driver of WebKitGTK’s MiniBrowser on a virtual display; it ends with this process at the latest.
 * It cannot set a viewport, and does not report console messages.
 */
export async function startWebkitDriver(): Promise<WebkitDriver> {
  const port = await freePort();
  // In its own process group, so that the display and the browsers end with it.
  const driver = spawn(SCREEN, ['-a', DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: ownEnvironment(),
  });
  const stop = () => {
    process.off('exit', stop);
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid);
  };
  process.on('exit', stop);
  await answering(`http://127.0.0.1:${port}/status`);
  return {
    connection: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      } as WebdriverIO.Capabilities,
    },
    stop,
  };
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
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within five seconds.');
}

/** Without the environment of the Chromium from npm, whose fonts shift text upwards. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { FONTCONFIG_PATH: _fonts, LD_LIBRARY_PATH: _libraries, ...others } = process.env;
  return others;
}
