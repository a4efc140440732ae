import { executeServerCommand, setViewport as setByProtocol } from '@web/test-runner-commands';

/** Whether WebDriver drives the browser, which sets window sizes instead of viewports. */
const isWebKit = /AppleWebKit\//.test(navigator.userAgent) && !/Chrome\//.test(navigator.userAgent);

/** Sets the size of the page, in CSS pixels. */
export async function setViewport({ width, height }: { width: number; height: number }): Promise<void> {
  if (!isWebKit) {
    await setByProtocol({ width, height });
    return;
  }
  const frame = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
  await executeServerCommand('window-size', { width: width + frame.width, height: height + frame.height });
  // Resizing a window is asynchronous.
  for (let attempt = 0; attempt < 50 && innerHeight !== height; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Whether windows can have any size, and modifier keys be held. */
export const isFullyDriven = !isWebKit;

/** Whether the browser can emulate media features: only Chromium can, by the DevTools protocol. */
export const canEmulate = /Chrome\//.test(navigator.userAgent);
