import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PostingFile } from '../types.js';

/** A Markdown file that is not a posting, with the reason. */
export interface SkippedFile {
  name: string;
  reason: string;
}

/** The files found, sorted by name so that the bundle does not depend on the file system. */
export interface FoundFiles {
  /** The selected postings. */
  files: PostingFile[];
  /** Paths of all postings inside their folders. */
  postings: Set<string>;
  skipped: SkippedFile[];
  /** Folders that cannot be read. */
  unreadable: { name: string; error: unknown }[];
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown(name: string): boolean {
  return /\.(md|markdown|mdx)$/i.test(name);
}

/** Whether a file of the folders is compiled; links to the others are valid. */
export type IsSelected = (file: PostingFile) => boolean;

/**
 * Finds the postings in the folders, recursively. Symbolic links are not followed, so that nothing outside the folders
 * is read, and no folder twice. Hidden files and folders and `node_modules` are ignored.
 *
 * @param isSelected default: every file is
 * @throws Error if a folder does not exist or is not a folder
 */
export async function findPostingFiles(
  folders: readonly string[],
  isSelected: IsSelected = () => true,
): Promise<FoundFiles> {
  const all: FoundFiles[] = [];
  for (const folder of folders) {
    const root = await realpath(folder).catch(() => undefined);
    if (root === undefined || !(await lstat(root)).isDirectory()) {
      throw new Error(`There is no folder “${folder}”. Specify the folder that contains the postings.`);
    }
    const name = folder.replaceAll(path.sep, '/').replace(/\/+$/, '');
    const found: FoundFiles = { files: [], postings: new Set(), skipped: [], unreadable: [] };
    await walk({ root, name, isSelected, found }, '');
    all.push(withoutListPages(found));
  }
  return {
    files: all.flatMap(({ files }) => files).sort((a, b) => (a.name < b.name ? -1 : 1)),
    postings: new Set(all.flatMap(({ postings }) => [...postings])),
    skipped: all.flatMap(({ skipped }) => skipped),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
  };
}

/** What all steps of a walk share. */
interface WalkedFolder {
  /** Absolute path of the folder. */
  root: string;
  /** The folder as given. */
  name: string;
  isSelected: IsSelected;
  found: FoundFiles;
}

async function walk(walked: WalkedFolder, inside: string): Promise<void> {
  const { root, name, isSelected, found } = walked;
  let entries: Dirent[];
  try {
    entries = await readdir(path.join(root, inside), { withFileTypes: true });
  } catch (error) {
    found.unreadable.push({ name: printable(`${name}/${inside}`), error });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const within = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const file = {
      path: path.join(root, within),
      name: printable(name === '.' ? within : `${name}/${within}`),
      inside: within,
    };
    if (entry.isDirectory()) {
      await walk(walked, within);
    } else if (isMarkdown(entry.name)) {
      const reason = reasonToSkip(entry);
      if (reason === undefined) found.postings.add(within);
      if (!isSelected(file)) continue;
      if (reason === undefined) found.files.push(file);
      else found.skipped.push({ name: file.name, reason });
    } else if (entry.isSymbolicLink() && (await isFolder(file.path)) && isSelected(file)) {
      found.skipped.push({ name: file.name, reason: 'a symbolic link to a folder, which is not followed' });
    }
  }
}

/** `README.md`, `_template.md`, `zz_template_position.md`, which sorts last, and the defaults of CloudCannon. */
const NO_POSTING = /^(?:readme|archetype|_defaults|(?:zz?[-_])?_?template)(?![a-z])/i;
/** `index.md` and `index.en.md`. */
const INDEX = /(?:^|\/)index(?:\.[^./]+)?\.[^./]+$/i;
/** With as many other postings in its folder, an `index.md` lists them. Hugo makes pages of none of those. */
const FEWEST_LISTED = 2;

/** Skips each `index.md` that is the page of a list: `jobs/index.md` beside `jobs/welder.md` and `jobs/fitter.md`. */
function withoutListPages({ files, postings, skipped, ...rest }: FoundFiles): FoundFiles {
  const others = new Map<string, number>();
  for (const inside of postings) {
    const folders = inside.split('/').slice(0, -1);
    const around = INDEX.test(inside) ? folders.length - 1 : folders.length;
    for (let depth = 0; depth <= around; depth += 1) {
      const folder = folders.slice(0, depth).join('/');
      others.set(folder, (others.get(folder) ?? 0) + 1);
    }
  }
  const isList = (inside: string) =>
    INDEX.test(inside) && (others.get(inside.split('/').slice(0, -1).join('/')) ?? 0) >= FEWEST_LISTED;
  const lists = files.filter(({ inside }) => isList(inside));
  return {
    files: files.filter(({ inside }) => !isList(inside)),
    postings: new Set([...postings].filter((inside) => !isList(inside))),
    skipped: [...skipped, ...lists.map(({ name }) => ({ name, reason: 'the page of a list, not a posting' }))],
    ...rest,
  };
}

/** Control characters of a file name could change what a terminal shows. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '\ufffd');
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function reasonToSkip(entry: Dirent): string | undefined {
  const { name } = entry;
  if (entry.isSymbolicLink()) return 'a symbolic link, which is not followed';
  if (!entry.isFile()) return 'not a regular file';
  if (/^_index\./i.test(name)) return 'a section page, not a posting';
  if (NO_POSTING.test(name)) return 'ignored by name';
  return undefined;
}
