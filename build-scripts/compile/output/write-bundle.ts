import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { JobBundle } from '../../../src/posting/job-bundle.js';
import type { JobBody } from '../../../src/posting/job-posting.js';
import { pageFolder } from '../paths.js';
import { writeAtomically, type PublishedFile } from './write-atomically.js';

/** A bundle in memory. */
export interface CompiledBundle {
  bundle: JobBundle;
  /** In the order of `bundle.jobs`. */
  bodies: JobBody[];
}

/**
 * Writes a bundle and the files published beside it: bodies and pages first, then the list that refers to them. Then removes
 * the pages of jobs that no longer exist, since search engines would lead to them. Keeps old bodies until
 * {@link pruneBodies}, since open pages may still show the old list. Never touches other files.
 *
 * @throws Error of the file system; the old bundle is then unchanged
 */
export function writeBundle(
  { bundle, bodies }: CompiledBundle,
  folder: string,
  beside: readonly PublishedFile[] = [],
): void {
  const before = pagesOfBundle(folder);
  const files: PublishedFile[] = [
    ...bundle.jobs.map(({ body }, index) => ({ path: body, content: `${JSON.stringify(bodies[index])}\n` })),
    ...beside,
    { path: 'jobs.json', content: formatBundle(bundle) },
  ];
  writeAtomically(folder, files);
  for (const { path: name } of files) before.delete(name);
  for (const name of before) rmSync(path.join(folder, name), { force: true });
}

/**
 * Removes the bodies that the bundle no longer refers to. A file is a body only if its content matches its name.
 *
 * @returns the names of the removed files, sorted
 */
export function pruneBodies({ jobs }: JobBundle, folder: string): string[] {
  const named = new Set(jobs.map(({ body }) => body));
  const old = filesIn(path.join(folder, 'jobs'))
    .sort()
    .filter((name) => !named.has(`jobs/${name}`) && isBody(path.join(folder, 'jobs', name)));
  for (const name of old) rmSync(path.join(folder, 'jobs', name), { force: true });
  return old;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isBody(file: string): boolean {
  try {
    const { schemaVersion, id, lang, html } = JSON.parse(readFileSync(file, 'utf8')) as Partial<JobBody>;
    return `${id}.${lang}.json` === path.basename(file) && typeof schemaVersion === 'number' && html !== undefined;
  } catch {
    return false;
  }
}

/** The pages that the previous bundle may have. */
function pagesOfBundle(folder: string): Set<string> {
  try {
    const { jobs } = JSON.parse(readFileSync(path.join(folder, 'jobs.json'), 'utf8')) as JobBundle;
    const own = jobs.filter(({ id, lang }) => /^[a-z0-9-]+$/.test(id) && /^[A-Za-z0-9-]+$/.test(lang));
    return new Set(own.flatMap((job) => [`${pageFolder(job)}index.html`, `pages/${job.lang}/index.html`]));
  } catch {
    // There is no bundle, or it is invalid.
    return new Set();
  }
}

/** Writes each job on a line of its own, so that a change to one posting is a change to one line. */
function formatBundle({ jobs, ...envelope }: JobBundle): string {
  const head = JSON.stringify(envelope).slice(0, -1);
  return `${head},"jobs":[\n${jobs.map((job) => JSON.stringify(job)).join(',\n')}\n]}\n`;
}
