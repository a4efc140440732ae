import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file to write: its path inside the folder, `/` between parts, and its text. */
export interface PublishedFile {
  path: string;
  content: string;
}

const STAGING = '.careers-widget-';

/**
 * Writes files into a folder so that a reader finds the old ones or the new ones and never half of one. All of them are
 * first written beside their places, where the disk may be full or fail without harm; only then are they moved, in the order
 * given, so the one that names the others comes last. Files that already say the same are left alone.
 *
 * Nothing is forced out of the system's memory, which would take as long as a quarter of the compilation: what a power cut
 * takes away is noticed by the next build, which compares every file and writes it again.
 *
 * @throws Error of the file system; what was there before is then still there
 */
export function writeWhole(folder: string, files: readonly PublishedFile[]): void {
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  const staging = path.join(folder, `${STAGING}${process.pid}-${randomUUID()}`);
  const changed = files.filter((file) => contentOf(path.join(folder, file.path)) !== file.content);
  if (changed.length === 0) return;
  const foldersOf = (root: string) => new Set(changed.map((file) => path.dirname(path.join(root, file.path))));
  try {
    // Alone, since a folder made with those around it fails for another reason than the true one.
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

/** Removes what builds left behind that were ended before they were done; a build that still runs keeps its own. */
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
