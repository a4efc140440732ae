import { describe } from 'node:test';
import { ENGINES, isInstalled, type Engine } from './browser-engines.js';

/** The variable by which `npm run test:browsers` tells the processes of the tests which engines it wants. */
export const ENGINES_WANTED = 'CAREERS_WIDGET_ENGINES';

/**
 * Says what holds in every engine. Of those that are wanted, which is Chromium by default, one that is not installed is
 * passed over, with the reason.
 *
 * @param walk what is said of it; it opens and closes its own browser
 * @param missing what else it would need, where that is not there
 */
export function describeInEngines(what: string, walk: (engine: Engine) => void, missing?: string): void {
  const wanted = (process.env[ENGINES_WANTED] ?? 'chromium').split(' ');
  for (const engine of ENGINES) {
    if (!wanted.includes(engine)) continue;
    const skip = isInstalled(engine) ? (missing ?? false) : `${engine} is not installed`;
    describe(`${what}, in ${engine}`, { skip }, () => walk(engine));
  }
}
