/** `npm run build`: everything that the package ships, into `dist/`, and the integrity of what a page may pin. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { loadedAtOnce } from './loaded-at-once.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');

process.chdir(root);
rmSync(dist, { recursive: true, force: true });
for (const mode of ['embed', 'library', 'compiler']) await build({ mode, logLevel: 'warn' });
chmodSync(path.join(dist, 'cli.js'), 0o755);
copyFileSync(path.join(root, 'src/posting/bundle.schema.json'), path.join(dist, 'bundle.schema.json'));

const declarations = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/types', '--rootDir', '.'], // prettier-ignore
  { stdio: 'inherit' },
);
if (declarations.status !== 0) process.exit(1);

for (const { file, brotli } of loadedAtOnce(dist, 'careers-widget.js')) {
  const hash = createHash('sha384')
    .update(readFileSync(path.join(dist, file)))
    .digest('base64');
  console.log(`dist/${file}  ${brotli} B brotli  sha384-${hash}`);
}
