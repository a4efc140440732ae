import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import type { CompiledPosting } from '../../build-scripts/compile/types.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import type { ShortcodeRegistry } from '../../build-scripts/compile/shortcodes/shortcode.js';

/** A compiled posting with its unchanged body. */
export interface CompiledCase extends Omit<CompiledPosting, 'html'> {
  html?: string;
}

/** The clock of the cases. */
const NOW = Date.parse('2026-11-20T12:00:00Z');

/** Compiles a case as the bytes of a file `p.md`. */
export async function compileCase(
  text: string,
  shortcodes: ShortcodeRegistry = BUILT_IN_SHORTCODES,
): Promise<CompiledCase> {
  const file = { path: 'p.md', name: 'p.md', inside: 'p.md' };
  const source = { file, bytes: new TextEncoder().encode(text) };
  const [compiled] = await compileSources([source], { shortcodes, now: NOW, timeZone: 'UTC' });
  if (!compiled) throw new Error('A case was compiled to nothing.');
  const { html, ...rest } = compiled;
  return { ...rest, ...(html && { html: new TextDecoder().decode(html) }) };
}
