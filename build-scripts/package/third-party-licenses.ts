import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

/** The packages that contribute code to built files, and the license of each. */
export function thirdPartyLicenses(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((module) => packageFolder(module) ?? []));
  const packages = [...folders]
    .map((folder) => ({
      manifest: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest,
      text: licenseText(folder),
    }))
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
  // Packages of one author often share the text.
  const namesByText = new Map<string, string[]>();
  for (const { manifest, text = statement(manifest) } of packages) {
    const names = namesByText.get(text) ?? [];
    namesByText.set(text, [...names, `${manifest.name} ${manifest.version}`]);
  }
  const sections = [...namesByText].map(
    ([text, names]) => `## ${names.join(', ')}\n\n${text.replace(/^/gm, '> ').replace(/ +$/gm, '')}\n`,
  );
  return `# Licenses of bundled packages\n\nThe files of this package contain code of these packages.\n\n${sections.join('\n')}`;
}

/** `…/node_modules/marked` of `…/node_modules/marked/lib/marked.esm.js?commonjs`. */
function packageFolder(module: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll(path.sep, '/'))?.[1];
}

function licenseText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(name));
  return file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8').trim();
}

/** For packages that only name their license. */
function statement({ name, license, author }: Manifest): string {
  if (license === undefined) throw new Error(`${name} has no license.`);
  const holder = typeof author === 'object' ? author.name : author;
  return `${license}${holder === undefined ? '' : `, ${holder}`}`;
}
