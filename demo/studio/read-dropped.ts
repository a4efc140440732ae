import { validateBundle } from '../../src/bundle/validate.js';
import { BundleError } from '../../src/bundle/bundle-error.js';
import type { DroppedBundle } from './pretended-network.js';

/** Larger files are no bundle of anybody's, and would only stop the page. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads the files of a bundle: `jobs.json`, and any of the texts beside it.
 *
 * @throws Error with a sentence for whoever dropped them
 */
export async function readDropped(files: readonly File[]): Promise<DroppedBundle> {
  const texts = new Map<string, object>();
  let found: { bundle: object; name: string } | undefined;
  for (const file of files) {
    if (file.size > LARGEST) throw new Error(`${file.name} is too large to be looked at here.`);
    const value = parse(await file.text(), file.name);
    if ('jobs' in value) found = { bundle: value, name: file.name };
    else texts.set(`jobs/${file.name}`, value);
  }
  if (!found) throw new Error('There is no jobs.json among these files: none has jobs in it.');
  const { bundle, name } = found;
  try {
    // As the widget itself looks at it.
    const { jobs, broken } = validateBundle(bundle, name);
    return { bundle, texts, jobs: jobs.length, broken };
  } catch (error) {
    throw error instanceof BundleError ? new Error(`${error.message}.`) : error;
  }
}

function parse(text: string, name: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${name} holds no bundle.`);
  return value;
}
