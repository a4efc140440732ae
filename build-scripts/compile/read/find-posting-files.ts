import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A Markdown file found in one of the folders to compile. */
export interface PostingFile {
  /** Where it is on disk. */
  path: string;
  /** How it is called in diagnostics: the folder as given joined with the path inside it, `/` between parts. */
  name: string;
  /** Its path inside the folder, `/` between parts. Languages and translations are read from it. */
  inside: string;
}

/** A file that was passed over, and why. */
export interface SkippedFile {
  name: string;
  reason: string;
}

/** What is in the folders, sorted by name so that the same files give the same bundle on every disk. */
export interface FoundFiles {
  files: PostingFile[];
  skipped: SkippedFile[];
}

const MARKDOWN = /\.(md|markdown|mdx)$/i;

/**
 * Finds the postings in some folders, recursively. Links are never followed, so nothing outside the folders is read
 * and no loop is walked; hidden files and folders are passed over.
 *
 * @throws Error when a folder is not there or is no folder
 */
export async function findPostingFiles(folders: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], skipped: [] };
  for (const folder of folders) {
    const root = await realpath(folder).catch(() => undefined);
    if (root === undefined || !(await lstat(root)).isDirectory()) {
      throw new Error(`There is no folder ‘${folder}’. Name the folder that holds the postings.`);
    }
    const name = folder.replaceAll(path.sep, '/').replace(/\/+$/, '');
    await walk(root, '', name, found);
  }
  found.files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return found;
}

async function walk(root: string, inside: string, name: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(path.join(root, inside), { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const within = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      await walk(root, within, name, found);
    } else if (MARKDOWN.test(entry.name)) {
      const file = { path: path.join(root, within), name: `${name}/${within}`, inside: within };
      const reason = reasonToSkip(entry.name, entry.isFile());
      if (reason === undefined) found.files.push(file);
      else found.skipped.push({ name: file.name, reason });
    }
  }
}

function reasonToSkip(name: string, isRegular: boolean): string | undefined {
  if (!isRegular) return 'a link or special file; only regular files are read';
  if (/^_index\./i.test(name)) return 'a section page, not a posting';
  if (/^(readme|template|archetype)\b/i.test(name)) return 'not a posting, by its name';
  return undefined;
}
