import { setViewport as setWindow } from '@web/test-runner-commands';

/** Gives the page this size, in CSS pixels. Where tests run in frames, as in WebKit, it is the frame that gets it. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  const frame = window.frameElement as HTMLElement | null;
  if (!frame) {
    await setWindow(size);
    return;
  }
  frame.style.width = `${size.width}px`;
  frame.style.height = `${size.height}px`;
}

/** Whether the browser can be told what its user prefers: only Chromium can, by its protocol for developers. */
export const canEmulate = /Chrome\//.test(navigator.userAgent);
