import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobBody } from '../../src/posting/job-posting.js';

/** A whole bundle in memory. */
export interface CompiledBundle {
  bundle: JobBundle;
  /** In the order of `bundle.jobs`. */
  bodies: JobBody[];
}

/**
 * Writes a bundle so that a reader never finds half a file: each is written beside its place, forced to the disk and moved
 * there. Bodies come first and the list that names them last; bodies that it no longer names go after that.
 */
export async function writeBundle({ bundle, bodies }: CompiledBundle, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'jobs'), { recursive: true });
  for (const [index, { body }] of bundle.jobs.entries()) {
    await writeWhole(path.join(folder, body), `${JSON.stringify(bodies[index])}\n`);
  }
  await writeWhole(path.join(folder, 'jobs.json'), formatBundle(bundle));

  const named = new Set(bundle.jobs.map(({ body }) => path.posix.basename(body)));
  for (const name of await readdir(path.join(folder, 'jobs'))) {
    if (name.endsWith('.json') && !named.has(name)) await rm(path.join(folder, 'jobs', name));
  }
}

/** One job a line, so that a change to one posting is a change to one line. */
function formatBundle({ jobs, ...envelope }: JobBundle): string {
  const head = JSON.stringify(envelope).slice(0, -1);
  return `${head},"jobs":[\n${jobs.map((job) => JSON.stringify(job)).join(',\n')}\n]}\n`;
}

async function writeWhole(file: string, content: string): Promise<void> {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
