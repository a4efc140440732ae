/**
 * The cost of startup: a Node process that reads the files of a folder and does nothing else.
 *
 *     node reader.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = ''] = process.argv.slice(2);

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.md')) readFileSync(path.join(folder, file), 'utf8');
}
