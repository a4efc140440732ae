import { executeServerCommand, setViewport as setByProtocol } from '@web/test-runner-commands';

/** Whether the browser is told what to do by WebDriver, which knows windows and no viewports. */
const isWebKit = /AppleWebKit\//.test(navigator.userAgent) && !/Chrome\//.test(navigator.userAgent);

/** Gives the page this size, in CSS pixels. */
export async function setViewport({ width, height }: { width: number; height: number }): Promise<void> {
  if (!isWebKit) {
    await setByProtocol({ width, height });
    return;
  }
  const frame = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
  await executeServerCommand('window-size', { width: width + frame.width, height: height + frame.height });
  // The window changes when it likes to.
  for (let attempt = 0; attempt < 50 && innerHeight !== height; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Whether a window can be of any size, and a key be held while another is pressed. */
export const isFullyDriven = !isWebKit;

/** Whether the browser can be told what its user prefers: only Chromium can, by its protocol for developers. */
export const canEmulate = /Chrome\//.test(navigator.userAgent);
