/** `npm run build`: writes everything that the package contains to `dist/`, and prints the scripts' sizes, integrity and caching. */
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { CACHING, nginxSnippet, staticHostHeaders } from './cache-headers.js';
import { writeIntegrations } from './integrations.js';
import { subresourceIntegrity } from './subresource-integrity.js';
import { thirdPartyLicenses } from './third-party-licenses.js';
import { writeDeclarations } from './write-declarations.js';
import { readManifest } from './manifest.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, 'dist');
const write = (file: string, text: string) => writeFileSync(path.join(dist, file), text);
const writeJson = (file: string, value: object) => write(file, `${JSON.stringify(value, null, 2)}\n`);

/** Entry points with types; see `exports` in package.json. */
const TYPED = ['src/index.ts', 'src/define.ts', 'src/embed.ts', 'build-scripts/configuration/configuration.ts'];

process.chdir(root);
rmSync(dist, { recursive: true, force: true });
const modules = new Set<string>();
for (const mode of ['embed', 'whole', 'classic', 'library', 'compiler']) {
  const outputs = [await build({ mode, logLevel: 'warn' })].flat() as Rolldown.RolldownOutput[];
  for (const file of outputs.flatMap(({ output }) => output))
    if (file.type === 'chunk')
      for (const [module, { renderedLength }] of Object.entries(file.modules))
        if (renderedLength > 0) modules.add(module);
}
// The icons are copied from it.
modules.add(path.join(root, 'node_modules/lucide-static/icons'));
write('THIRD-PARTY-LICENSES.md', thirdPartyLicenses(modules));
chmodSync(path.join(dist, 'cli.js'), 0o755);
copyFileSync(path.join(root, 'src/posting/bundle.schema.json'), path.join(dist, 'bundle.schema.json'));

writeDeclarations(root, TYPED, path.join(dist, 'types'));
const manifest = readManifest(root);
writeJson('custom-elements.json', manifest);
writeIntegrations(manifest, dist);
// Importing the types of a framework resolves to a module.
for (const file of ['jsx.js', 'vue.js']) write(file, 'export {};\n');

write('_headers', staticHostHeaders());
write('nginx.conf', nginxSnippet());
const integrity = subresourceIntegrity(dist);
writeJson('integrity.json', integrity);
for (const file of ['careers-widget.js', 'careers-widget.classic.js', 'careers-widget.all.js']) {
  const { length } = brotliCompressSync(readFileSync(path.join(dist, file)));
  console.log(`dist/${file}  ${length} B brotli  ${integrity[file]}`);
}
for (const [caching, files] of CACHING) console.log(`Cache-Control: ${caching}  ${files}`);
