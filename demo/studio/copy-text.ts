import { say } from './say.js';

/**
 * Copies a text. Where the browser does not let a page do so, what shows the text is chosen, for the reader to copy; what
 * is shown nowhere is said.
 */
export async function copyText(text: string, shownBy?: Element | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied.');
  } catch {
    if (shownBy) getSelection()?.selectAllChildren(shownBy);
    say(shownBy ? 'Press Ctrl and C, or ⌘ and C, to copy what is chosen.' : text);
  }
}
