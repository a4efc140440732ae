import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConformanceCase } from './conformance-case.js';
import { frontMatterCases, type FrontMatterCase } from './front-matter-cases.js';
import { hostileContentCases, type HostileCase } from './hostile-content-cases.js';
import { renderCases, type RenderCase } from './render-cases.js';
import { shortcodeCases, type CaseTemplates, type ShortcodeCase } from './shortcode-cases.js';

/** Paths of all case files. */
export const CONFORMANCE_FILES = [
  'hugo-shortcodes',
  'hugo-front-matter',
  'hostile-front-matter',
  'hostile-content',
].map((name) => fileURLToPath(new URL(`cases/${name}.json`, import.meta.url)));

interface CaseFile {
  cases: readonly object[];
  templates?: CaseTemplates;
  render?: readonly RenderCase[];
  renderAbout?: string;
}

/**
 * Reads a file of cases. Its shape determines the kind: shortcodes have a tree, front matter has
 * `ours`, hostile content has a `payload`.
 *
 * @throws Error if the file cannot be read, or is of an unknown kind
 */
export function readCases(path: string): ConformanceCase[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
  const all = (key: string) =>
    Array.isArray(file.cases) && file.cases.length > 0 && file.cases.every((each) => key in each);
  if (all('payload')) return hostileContentCases(file.cases as HostileCase[]);
  if (all('ours')) return frontMatterCases(file.cases as FrontMatterCase[]);
  if (all('expect') && file.templates) {
    return [
      ...shortcodeCases(file.cases as ShortcodeCase[], file.templates),
      ...renderCases(file.render ?? [], file.renderAbout ?? ''),
    ];
  }
  throw new Error('these are no cases of shortcodes, front matter or hostile content');
}
