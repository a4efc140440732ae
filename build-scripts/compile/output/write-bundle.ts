import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MAX_FILE_SIZE, type JobBundle } from '../../../src/posting/job-bundle.js';
import type { JobBody } from '../../../src/posting/job-posting.js';
import { pageFolder } from '../paths.js';
import type { CompiledBundle } from '../types.js';
import { jobsWithBodies } from './jobs-with-bodies.js';
import { collectSearchWords, formatSearchWords } from './search-words.js';
import { writeAtomically, type PublishedFile } from './write-atomically.js';

/** A file of the bundle is larger than the elements load. Nothing has been written. */
export class BundleSizeError extends Error {
  override name = 'BundleSizeError';
  /** What to do, in the imperative. */
  readonly help = 'Build the folders into several bundles, or shorten the postings’ intros.';
}

/** The error of a bundle whose list is larger than the elements load. */
export function listSizeError(bundle: JobBundle): BundleSizeError | undefined {
  return sizeError('jobs.json', formatBundle(bundle));
}

/**
 * Writes a bundle and the files published beside it: bodies and pages first, then the list that refers to them. Then removes
 * the pages of jobs that no longer exist, since search engines would lead to them. Keeps old bodies until
 * {@link pruneBodies}, since open pages may still show the old list. Never touches other files.
 *
 * Until the list has been replaced, the old one is there with a text for each of its jobs, even if the process is killed:
 * see {@link writeAtomically}. If it is killed right after that, pages of jobs that no longer exist remain.
 *
 * @param beside may be created while they are written
 * @throws BundleSizeError, or Error of the file system; the old list is then unchanged
 */
export function writeBundle(compiled: CompiledBundle, folder: string, beside: Iterable<PublishedFile> = []): void {
  const before = pagesOfBundle(folder);
  for (const name of writeAtomically(folder, filesOf(compiled, beside))) before.delete(name);
  for (const name of before) rmSync(path.join(folder, name), { force: true });
}

/** All files, the list last. */
function* filesOf(compiled: CompiledBundle, beside: Iterable<PublishedFile>): Generator<PublishedFile> {
  const { bundle } = compiled;
  const list = loadable('jobs.json', formatBundle(bundle));
  for (const [job, body] of jobsWithBodies(compiled)) yield loadable(job.body, `${JSON.stringify(body)}\n`);
  if (bundle.search !== undefined) yield loadable(bundle.search, formatSearchWords(collectSearchWords(compiled)));
  yield* beside;
  yield list;
}

/** @throws BundleSizeError when the elements would refuse the file */
function loadable(name: string, content: string): PublishedFile {
  const error = sizeError(name, content);
  if (error) throw error;
  return { path: name, content };
}

function sizeError(name: string, content: string): BundleSizeError | undefined {
  const size = Buffer.byteLength(content);
  if (size <= MAX_FILE_SIZE) return undefined;
  const [written, limit] = [size, MAX_FILE_SIZE].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  return new BundleSizeError(`${name} would be ${written}, but the elements load at most ${limit}`);
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
