/** `npm run reference`: the tables of the README, from what the sources say of the elements. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from './elements-manifest/read-manifest.js';
import { withReference } from './elements-manifest/reference-tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = path.join(root, 'README.md');
writeFileSync(readme, await withReference(readFileSync(readme, 'utf8'), readManifest(root)));
