import { SCHEMA_VERSION, type Organization } from '../../src/posting/job-bundle.js';
import type { JobBody } from '../../src/posting/job-posting.js';
import type { ConfigurableName, Diagnostic } from '../diagnostics/diagnostic.js';
import { compileSources } from './compile-posting.js';
import type { CompiledBundle, CompiledPosting, CompileSettings, PostingSource, PostingState } from './types.js';
import type { IsSelected, SkippedFile } from './read/find-posting-files.js';
import { readSources } from './read/read-sources.js';
import { groupTranslations, type Clash, type PublishedPosting } from './output/group-translations.js';
import { resolveReferences } from './output/resolve-references.js';
import { SEARCH_FILE } from './output/search-words.js';

/** Options of `compilePostings`. */
export interface CompileOptions extends CompileSettings {
  folders: readonly string[];
  /** Default: every file is. */
  isSelected?: IsSelected;
  organization: Organization;
  /** Compiles the sources, in their order. Default: `compileSources`. */
  compile?: (sources: readonly PostingSource[], settings: CompileSettings) => Promise<CompiledPosting[]>;
  /** States to publish besides `published`. */
  publish: ReadonlySet<PostingState>;
}

/** The result of a compilation; nothing has been written. */
export interface Compilation extends CompiledBundle {
  diagnostics: Diagnostic[];
  /** Valid postings that are not in the bundle. */
  leftOut: { name: string; state: PostingState }[];
  /** Files that were not read as postings. */
  skipped: SkippedFile[];
  /** Contents of the files with diagnostics, by name, for code frames. */
  contents: ReadonlyMap<string, Uint8Array>;
  /** Unknown names that the configuration can define, once for each place. */
  configurable: ConfigurableName[];
}

/**
 * Compiles folders of postings to a bundle and diagnostics.
 *
 * @throws Error when a folder does not exist
 */
export async function compilePostings(options: CompileOptions): Promise<Compilation> {
  const { sources, postings, skipped, unreadable } = await readSources(options.folders, options.isSelected);
  const settings = { ...options, postings };
  const compiled = await (options.compile ?? compileSources)(sources, settings);
  const isPublished = ({ state }: CompiledPosting) => state === 'published' || options.publish.has(state);
  const { published, clashes } = groupTranslations(compiled.filter(isPublished));
  const jobs = published.sort(byOrder);
  const resolve = resolveReferences(jobs, settings);
  const diagnostics = [
    ...unreadable,
    ...compiled.flatMap((posting) => posting.diagnostics),
    ...clashes.map(duplicateId),
  ];
  return {
    bundle: {
      schemaVersion: SCHEMA_VERSION,
      organization: options.organization,
      jobs: jobs.map(({ summary }) => summary),
      ...(jobs.length > 0 && { search: SEARCH_FILE }),
      ...(options.facets && options.facets.own.length > 0 && { facets: [...options.facets.own] }),
    },
    bodies: { [Symbol.iterator]: () => bodiesOf(jobs, resolve) },
    diagnostics: diagnostics.sort(byPlace),
    leftOut: compiled
      .filter((posting) => posting.state !== 'error' && !isPublished(posting))
      .map(({ file, state }) => ({ name: file.name, state })),
    skipped,
    configurable: compiled.flatMap((posting) => posting.configurable),
    contents: new Map(
      sources.flatMap(({ file, bytes }, index) =>
        compiled[index]?.diagnostics.length === 0 ? [] : [[file.name, bytes]],
      ),
    ),
  };
}

function* bodiesOf(jobs: readonly PublishedPosting[], resolve: (html: string) => string): Generator<JobBody> {
  const decoder = new TextDecoder();
  for (const {
    summary: { id, lang },
    html,
  } of jobs)
    yield { schemaVersion: SCHEMA_VERSION, id, lang, html: resolve(decoder.decode(html)) };
}

function duplicateId({ file, with: other, id }: Clash): Diagnostic {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    rule: 'duplicate-id',
    level: 'error',
    message: `This posting and ${other} have the same id “${id}” and language.`,
    help: 'Rename one of the files, or set a unique slug. If one is a copy, translate or delete it.',
    file,
    ...start,
    related: { message: 'the other posting', file: other, ...start },
  };
}

/** By `order`, then newest first, then by id and language, so that the bundle is deterministic. */
function byOrder({ summary: a }: PublishedPosting, { summary: b }: PublishedPosting): number {
  return (
    compare(a.order ?? Infinity, b.order ?? Infinity) ||
    compare(b.posted ?? '', a.posted ?? '') ||
    compare(a.id, b.id) ||
    compare(a.lang, b.lang)
  );
}

/** By file, then by position. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
