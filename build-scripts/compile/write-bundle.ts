import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobBody } from '../../src/posting/job-posting.js';
import { pageFolder } from '../publish/page-address.js';
import { writeWhole, type PublishedFile } from './write-whole.js';

/** A whole bundle in memory. */
export interface CompiledBundle {
  bundle: JobBundle;
  /** In the order of `bundle.jobs`. */
  bodies: JobBody[];
}

/**
 * Writes a bundle and what is published beside it. Bodies and pages come first and the list that names them last; what
 * the bundle before it had and this one has not goes after that. Files that no bundle named are never touched.
 *
 * @throws Error of the file system; the old bundle is then still there
 */
export function writeBundle(
  { bundle, bodies }: CompiledBundle,
  folder: string,
  beside: readonly PublishedFile[] = [],
): void {
  const before = filesOfBundle(folder);
  const files: PublishedFile[] = [
    ...bundle.jobs.map(({ body }, index) => ({ path: body, content: `${JSON.stringify(bodies[index])}\n` })),
    ...beside,
    { path: 'jobs.json', content: formatBundle(bundle) },
  ];
  writeWhole(folder, files);
  for (const { path: name } of files) before.delete(name);
  for (const name of before) rmSync(path.join(folder, name), { force: true });
}

/** The files of the bundle that is there: its bodies, and the pages that it may have. */
function filesOfBundle(folder: string): Set<string> {
  try {
    const { jobs } = JSON.parse(readFileSync(path.join(folder, 'jobs.json'), 'utf8')) as JobBundle;
    const own = jobs.filter(({ id, lang }) => /^[a-z0-9-]+$/.test(id) && /^[A-Za-z0-9-]+$/.test(lang));
    return new Set(
      own.flatMap((job) => [
        `jobs/${job.id}.${job.lang}.json`,
        `${pageFolder(job)}index.html`,
        `pages/${job.lang}/index.html`,
      ]),
    );
  } catch {
    // There is none, or what is there is none of ours.
    return new Set();
  }
}

/** One job a line, so that a change to one posting is a change to one line. */
function formatBundle({ jobs, ...envelope }: JobBundle): string {
  const head = JSON.stringify(envelope).slice(0, -1);
  return `${head},"jobs":[\n${jobs.map((job) => JSON.stringify(job)).join(',\n')}\n]}\n`;
}
