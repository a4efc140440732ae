import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../manifest/manifest.js';
import { withReference } from '../manifest/reference-tables.js';
import { withSources } from './with-sources.js';

/** The documents for those who use the package, as paths inside the repository. */
export function documentNames(root: string): string[] {
  const guides = readdirSync(path.join(root, 'demo/docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.sort().map((name) => `demo/docs/${name}`)];
}

/** A document with all that is made from the sources made anew, and formatted. */
export function upToDate(markdown: string, manifest: Manifest): Promise<string> {
  return withReference(withSources(markdown), manifest);
}
