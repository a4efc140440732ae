import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file to write: its path inside the folder, with `/`, and its content. */
export interface PublishedFile {
  path: string;
  content: string;
}

const STAGING = '.careers-widget-';

/**
 * Writes files into a folder. Each is first written to a staging folder, then all are moved into place in the given order,
 * so the file that refers to the others comes last. Unchanged files are not touched.
 *
 * - No file is ever partial, and a file refers only to files of its own version or a later one.
 * - An error before the first move, such as a full disk, changes nothing.
 * - If the process or a move fails later, the files before it are new, and the others, including the last one, are old.
 *   The next call completes the work.
 * - Nothing is flushed to disk, which would take a quarter of the time of the compilation. What a power failure loses, the
 *   next call finds and writes again.
 *
 * @param files may be created while they are written, so that not all are in memory
 * @returns the paths of all files
 * @throws Error of the file system, and whatever `files` throws
 */
export function writeAtomically(folder: string, files: Iterable<PublishedFile>): string[] {
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  const staging = path.join(folder, `${STAGING}${process.pid}-${randomUUID()}`);
  const names: string[] = [];
  const changed: string[] = [];
  try {
    for (const { path: name, content } of files) {
      names.push(name);
      if (contentOf(path.join(folder, name)) === content) continue;
      // Not recursive, so that an error names the actual cause.
      if (changed.length === 0) mkdirSync(staging);
      writeFileSync(path.join(staging, String(changed.length)), content);
      changed.push(name);
    }
    for (const parent of new Set(changed.map((name) => path.dirname(name))))
      mkdirSync(path.join(folder, parent), { recursive: true });
    for (const [index, name] of changed.entries())
      renameSync(path.join(staging, String(index)), path.join(folder, name));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return names;
}

/** The text of a file; `undefined` if it does not exist. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // Anything else in its place is found here, before a file is replaced.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes staging folders of interrupted builds, but not of running ones. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(STAGING) ? Number(name.slice(STAGING.length).split('-', 1)[0]) : Number.NaN;
    if (Number.isInteger(owner) && !isRunning(owner)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
