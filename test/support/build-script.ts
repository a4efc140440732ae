import { build } from 'vite';
import { VERSION } from '../../src/version.js';

/** Builds `careers-widget.js` and its chunks as they are delivered, into a folder; as another version, if told so. */
export async function buildScript(folder: string, version = VERSION): Promise<void> {
  await build({
    mode: 'embed',
    logLevel: 'error',
    build: { outDir: folder },
    plugins: [
      {
        name: 'another-version',
        transform: (code, file) => (file.endsWith('/src/version.ts') ? code.replace(VERSION, version) : undefined),
      },
    ],
  });
}
