import { createHash } from 'node:crypto';
import { compiledExamples } from './compiled-examples.js';
import { DESCRIBED_SHORTCODES } from './described-shortcodes.js';

/**
 * What the picture of each shortcode is made from, by the shortcode’s name: the SHA-256 of the example and of the HTML that
 * it becomes. A picture that was made from something else is stale.
 */
export async function exampleHashes(): Promise<Record<string, string>> {
  const bodies = await compiledExamples();
  const shown = Object.entries(DESCRIBED_SHORTCODES).filter(([, { looks }]) => looks !== undefined);
  return Object.fromEntries(
    shown.map(([name, { example }]) => [
      name,
      createHash('sha256')
        .update(`${example}\n${bodies.get(name)?.html}`)
        .digest('hex'),
    ]),
  );
}
