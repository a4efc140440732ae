/** `npm run reference`: what the README and the guides have from the sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentNames, upToDate } from './documents/documents.js';
import { readManifest } from './manifest/read-manifest.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readManifest(root);
for (const name of documentNames(root)) {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = await upToDate(before, manifest);
  if (after !== before) writeFileSync(file, after);
}
