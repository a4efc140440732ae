import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMarkdown, type IsSelected } from '../compile/read/find-posting-files.js';
import { UsageError } from './flags.js';

/** The postings of a call. */
export interface Selection {
  /** Folders to read; none is inside another. */
  folders: string[];
  /** Whether a file in the folders is to be compiled. Default: all of them. */
  isSelected?: IsSelected;
  /** Files that were named but are not Markdown. */
  others: string[];
}

/**
 * Finds the folders of a call that names files, for editors and Git hooks. Only the files are compiled; the other postings of
 * their folder are known by their paths, so that links to them and languages are the same as in a build.
 *
 * @throws UsageError when a path does not exist
 */
export async function selectPostings(paths: readonly string[]): Promise<Selection> {
  const folders: string[] = [];
  const files: string[] = [];
  const others: string[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => undefined);
    if (!found) throw new UsageError(`Not found: “${given}”. Name the folder of the postings, or a posting.`);
    if (found.isDirectory()) folders.push(given);
    else (isMarkdown(given) ? files : others).push(given);
  }
  if (files.length + others.length === 0) return { folders, others };
  const roots = [...folders, ...files.map(folderOfPostings)];
  const selected = new Set(await Promise.all([...files, ...folders].map((file) => realpath(file))));
  return {
    folders: [...new Set(roots.map((root) => path.normalize(root)))].filter(
      (root, _, all) => !all.some((other) => other !== root && isInside(root, other)),
    ),
    isSelected: ({ path: file }) => [...ancestors(file)].some((each) => selected.has(each)),
    others,
  };
}

/** The folder around a posting, without those of its language and of a page bundle (`en/engineer/index.md`). */
function folderOfPostings(file: string): string {
  const folder = path.dirname(file);
  const own = /^index\./i.test(path.basename(file)) ? path.join(folder, '..') : folder;
  const name = path.basename(path.resolve(own));
  return /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(name) ? path.join(own, '..') : own;
}

function isInside(folder: string, other: string): boolean {
  const between = path.relative(other, folder);
  return between !== '' && between.split(path.sep)[0] !== '..' && !path.isAbsolute(between);
}

function* ancestors(file: string): Generator<string> {
  for (let each = file; each !== path.dirname(each); each = path.dirname(each)) yield each;
}
