import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file to write: its path inside the folder, `/` between parts, and its text. */
export interface PublishedFile {
  path: string;
  content: string;
}

const STAGING = '.careers-widget-';

/**
 * Writes files into a folder so that a reader finds the old ones or the new ones and never half of one. All of them are
 * first written beside their places and forced to the disk, where it may be full or fail without harm; only then are they
 * moved, in the order given, so the one that names the others comes last. Files that already say the same are left alone.
 *
 * @throws Error of the file system; what was there before is then still there
 */
export async function writeWhole(folder: string, files: readonly PublishedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const staging = path.join(folder, `${STAGING}${process.pid}-${randomUUID()}`);
  const changed: PublishedFile[] = [];
  try {
    // Alone, since a folder made with those around it fails for another reason than the true one.
    await mkdir(staging);
    for (const file of files) {
      if ((await readFile(path.join(folder, file.path), 'utf8').catch(() => undefined)) === file.content)
        continue;
      await writeSafely(path.join(staging, file.path), file.content);
      changed.push(file);
    }
    for (const { path: name } of changed)
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    for (const { path: name } of changed) await rename(path.join(staging, name), path.join(folder, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writeSafely(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what builds left behind that were ended before they were done; a build that still runs keeps its own. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(STAGING) ? Number(name.slice(STAGING.length).split('-', 1)[0]) : Number.NaN;
    if (Number.isInteger(owner) && !isRunning(owner))
      await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
