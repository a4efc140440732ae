import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import type { Manifest, ManifestElement } from './manifest.js';

/** Path of the package's types, relative to the files written. */
const TYPES = './types/src/index.js';

/** What the types for JSX are imported for: without more, React knows the elements. */
const REACT = `
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

/**
 * Writes what editors and frameworks know about the elements: `vscode.html-data.json`, `jsx.d.ts` (React and Preact) and
 * `vue.d.ts`.
 */
export function writeIntegrations(manifest: Manifest, folder: string): void {
  const common = { outdir: folder, hideLogs: true };
  generateVsCodeCustomElementData(manifest as Parameters<typeof generateVsCodeCustomElementData>[0], {
    ...common,
    htmlFileName: 'vscode.html-data.json',
    cssFileName: null,
  });
  const types = { ...common, globalTypePath: TYPES };
  generateJsxTypes(
    typed(manifest, (name) => name),
    { ...types, fileName: 'jsx.d.ts' },
  );
  appendFileSync(path.join(folder, 'jsx.d.ts'), REACT);
  generateVuejsTypes(typed(manifest, toPascalCase), { ...types, fileName: 'vue.d.ts' });
}

/**
 * The manifest as the generators of types expect it: every property, the attributes that are spelled differently, and each
 * event with the type of its detail.
 *
 * @param eventName how the framework spells the name of an event's listener, without “on”
 */
function typed({ modules, ...manifest }: Manifest, eventName: (name: string) => string): Manifest {
  const typedElement = (element: ManifestElement): ManifestElement => ({
    ...element,
    attributes: element.attributes.filter(({ name, fieldName = name }) => name !== fieldName),
    members: element.members.map((member) => ({ ...member, attribute: undefined })),
    events: element.events.map(({ name, type, ...event }) => ({
      ...event,
      name: eventName(name),
      type: { text: type.text.replace(/^CustomEvent<(.+)>$/, `import('${TYPES}').$1`) },
    })),
  });
  return {
    ...manifest,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(typedElement) })),
  };
}

/** Vue listens to `job-load` by `onJobLoad`. */
function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
