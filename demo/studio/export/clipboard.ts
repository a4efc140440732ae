/** Duration of an announcement in milliseconds. */
const DURATION = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message in the status region, which screen readers announce. */
export function announce(text: string): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = ''), DURATION);
}

/**
 * Copies a text to the clipboard. If the browser denies access, the element that shows the text is selected for the
 * reader to copy, or the text is announced.
 */
export async function copyText(text: string, shownBy?: Element | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce('Copied.');
  } catch {
    if (shownBy) getSelection()?.selectAllChildren(shownBy);
    announce(shownBy ? 'Press Ctrl+C or ⌘C to copy the selection.' : text);
  }
}

/** Downloads a text as a file. */
export function saveText(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = file;
  link.click();
  // Browsers may read the blob later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
