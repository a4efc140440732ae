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
 * Writes files into a folder so that no reader sees a partial file. All files are first written to a staging folder, where
 * an error does no harm, then moved in the given order, so the file that refers to the others should come last. Unchanged
 * files are not touched.
 *
 * Does not flush to disk, which would take a quarter of the time of the compilation: the next build compares all files, and
 * writes again what a power failure lost.
 *
 * @throws Error of the file system; the previous files are then unchanged
 */
export function writeAtomically(folder: string, files: readonly PublishedFile[]): void {
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  const staging = path.join(folder, `${STAGING}${process.pid}-${randomUUID()}`);
  const changed = files.filter((file) => contentOf(path.join(folder, file.path)) !== file.content);
  if (changed.length === 0) return;
  const foldersOf = (root: string) => new Set(changed.map((file) => path.dirname(path.join(root, file.path))));
  try {
    // Not recursive, so that an error names the actual cause.
    mkdirSync(staging);
    for (const needed of foldersOf(staging)) mkdirSync(needed, { recursive: true });
    for (const file of changed) writeFileSync(path.join(staging, file.path), file.content, { flag: 'wx' });
    for (const needed of foldersOf(folder)) mkdirSync(needed, { recursive: true });
    for (const { path: name } of changed) renameSync(path.join(staging, name), path.join(folder, name));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
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
