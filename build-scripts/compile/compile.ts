import { readFileSync } from 'node:fs';
import { SCHEMA_VERSION, type Organization } from '../../src/posting/job-bundle.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import {
  compileSources,
  type CompiledPosting,
  type CompileSettings,
  type PostingSource,
  type PostingState,
} from './compile-posting.js';
import { findPostingFiles, type SkippedFile } from './read/find-posting-files.js';
import { groupTranslations, type PublishedPosting } from './output/group-translations.js';
import { settleReferences } from './output/resolve-references.js';
import type { CompiledBundle } from './output/write-bundle.js';

/** Which postings to compile, and which of them to publish. */
export interface CompileOptions extends CompileSettings {
  folders: readonly string[];
  organization: Organization;
  /** Compiles the sources, in their order. Default: `compileSources`. */
  compile?: (sources: readonly PostingSource[], settings: CompileSettings) => Promise<CompiledPosting[]>;
  /** States to publish besides `published`. */
  publish: ReadonlySet<PostingState>;
}

/** Everything there is to know after a compilation; nothing has been written. */
export interface Compilation extends CompiledBundle {
  diagnostics: Diagnostic[];
  /** Postings that are good and not in the bundle. */
  leftOut: { name: string; state: PostingState }[];
  /** Files that were not read as postings. */
  skipped: SkippedFile[];
  /** The text of each file that has diagnostics, by name: for code frames. */
  texts: ReadonlyMap<string, string>;
}

/**
 * The compiler: folders of postings in, a bundle and diagnostics out.
 *
 * @throws Error when a folder is not there
 */
export async function compilePostings(options: CompileOptions): Promise<Compilation> {
  const { files, skipped } = await findPostingFiles(options.folders);
  const settings = { ...options, postings: new Set(files.map(({ inside }) => inside)) };
  const sources: PostingSource[] = [];
  for (const file of files) {
    const bytes = readFileSync(file.path);
    if (bytes.toString('latin1').trim() === '') skipped.push({ name: file.name, reason: 'empty' });
    else sources.push({ file, bytes });
  }
  const compiled = await (options.compile ?? compileSources)(sources, settings);

  const isPublished = ({ state }: CompiledPosting) => state === 'published' || options.publish.has(state);
  const { published, clashes } = groupTranslations(compiled.filter(isPublished));
  settleReferences(published, settings);
  const clashing = clashes.map(({ posting, with: other, id }): Diagnostic => ({
    rule: 'duplicate-id',
    level: 'error',
    message: `This posting and ${other} are both ‘${id}’ in the same language, so only one could be shown. Rename one of the files, or give it a slug of its own.`,
    file: posting.file.name,
    line: 1,
    column: 1,
  }));
  published.sort(byOrder);
  return {
    bundle: {
      schemaVersion: SCHEMA_VERSION,
      organization: options.organization,
      jobs: published.map(({ summary }) => summary),
    },
    bodies: published.map(({ body }) => body),
    diagnostics: [...compiled.flatMap(({ diagnostics }) => diagnostics), ...clashing].sort(byPlace),
    leftOut: compiled
      .filter((posting) => posting.state !== 'error' && !isPublished(posting))
      .map(({ file, state }) => ({ name: file.name, state })),
    skipped,
    texts: new Map(compiled.flatMap(({ file, text }) => (text === undefined ? [] : [[file.name, text]]))),
  };
}

/** The editor's order, then the newest, then by id and language, so that the same postings always give the same bundle. */
function byOrder({ summary: a }: PublishedPosting, { summary: b }: PublishedPosting): number {
  return (
    compare(a.order ?? Infinity, b.order ?? Infinity) ||
    compare(b.posted ?? '', a.posted ?? '') ||
    compare(a.id, b.id) ||
    compare(a.lang, b.lang)
  );
}

/** All problems of a file together, from its first line to its last. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
