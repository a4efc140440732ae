import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobBody } from '../../src/posting/job-posting.js';
import { writeWhole } from './write-whole.js';

/** A whole bundle in memory. */
export interface CompiledBundle {
  bundle: JobBundle;
  /** In the order of `bundle.jobs`. */
  bodies: JobBody[];
}

/**
 * Writes a bundle. Bodies come first and the list that names them last; bodies that it no longer names go after that.
 *
 * @throws Error of the file system; the old bundle is then still there
 */
export async function writeBundle({ bundle, bodies }: CompiledBundle, folder: string): Promise<void> {
  await writeWhole(folder, [
    ...bundle.jobs.map(({ body }, index) => ({ path: body, content: `${JSON.stringify(bodies[index])}\n` })),
    { path: 'jobs.json', content: formatBundle(bundle) },
  ]);
  const named = new Set(bundle.jobs.map(({ body }) => path.posix.basename(body)));
  for (const name of await readdir(path.join(folder, 'jobs')).catch(() => [])) {
    if (name.endsWith('.json') && !named.has(name)) await rm(path.join(folder, 'jobs', name));
  }
}

/** One job a line, so that a change to one posting is a change to one line. */
function formatBundle({ jobs, ...envelope }: JobBundle): string {
  const head = JSON.stringify(envelope).slice(0, -1);
  return `${head},"jobs":[\n${jobs.map((job) => JSON.stringify(job)).join(',\n')}\n]}\n`;
}
