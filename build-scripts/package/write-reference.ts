/** `npm run reference`: updates what the documents have from the sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentNames, generateDocument } from './documents/documents.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const name of documentNames(root)) {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = await generateDocument(root, name, before);
  if (after !== before) writeFileSync(file, after);
}
