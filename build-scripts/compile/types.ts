/** Types that the stages of the compiler share. */
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobBody, JobFact, JobSummary } from '../../src/posting/job-posting.js';
import type { ConfigurableName, Diagnostic } from '../diagnostics/diagnostic.js';
import type { LevelSettings } from '../diagnostics/rule-levels.js';
import type { FacetRules } from './fields/facets.js';
import type { FieldKeys } from './fields/field-keys.js';
import type { StatusWords } from './fields/status-words.js';
import type { Span } from './source-text.js';
import type { ShortcodeRegistry } from './shortcodes/shortcode.js';

/** Settings for compiling a posting. */
export interface CompileSettings extends LevelSettings {
  shortcodes: ShortcodeRegistry;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name. Deadlines without a time end in it. */
  timeZone: string;
  /** Relative links are resolved against it. */
  baseUrl?: string;
  /** The country of places without one: ISO 3166-1 alpha-2 in upper case. */
  country?: string;
  /** The URL to apply at for postings that have none. */
  apply?: string;
  /** The language of postings that neither declare nor show one: BCP 47. Default: `en`. */
  language?: string;
  /** Paths of all postings inside their folders, for `ref`, `relref` and the languages of the site. */
  postings?: ReadonlySet<string>;
  /** Front matter keys of the fields. Default: `FIELD_KEYS`. */
  fieldKeys?: FieldKeys;
  /** The facets of the configuration. */
  facets?: FacetRules;
  /** Additional words of `status`, with their meanings. */
  states?: StatusWords;
}

/** A Markdown file found in one of the folders to compile. */
export interface PostingFile {
  /** Absolute path on disk. */
  path: string;
  /** Name in diagnostics: the folder as given, joined with `inside` by `/`. */
  name: string;
  /** Path inside the folder, separated by `/`. Determines the language and translations. */
  inside: string;
}

/** A labeled line of a note, such as the pay or the start date. */
export interface LabeledLine extends JobFact {
  /** Position of the value in the file. */
  place: Span;
}

/** A posting to compile. */
export interface PostingSource {
  file: PostingFile;
  bytes: Uint8Array;
}

/** A posting among the others of its compilation. */
export interface PostingPlace {
  /** Path inside the folder of postings, with `/`. */
  inside: string;
  /** BCP 47. */
  lang: string;
  /** Paths of all postings, if known; references to others are then problems. */
  postings?: ReadonlySet<string>;
}

/** Why a posting is or is not in the bundle; `untitled`: it has no title, and that is not an error. */
export type PostingState = 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'untitled' | 'error';

/** A compiled posting. Without a title, or if it is unreadable, it has no `summary` and `html`. */
export interface CompiledPosting {
  file: PostingFile;
  state: PostingState;
  /** The key shared by its translations. */
  key: string;
  /** Former URLs as written, which translations may share. */
  aliases: string[];
  slug?: string;
  summary?: Omit<JobSummary, 'id' | 'body'>;
  /**
   * The sanitized HTML of the body, in UTF-8: half the size of a string, and outside of the heap, of which V8 reserves a
   * multiple. Its references to other postings follow from their paths; see `resolveReferences`.
   */
  html?: Uint8Array;
  /** Instants at which `state` changes, in milliseconds since the epoch. */
  changesAt: number[];
  /** Unknown names that the configuration can define. */
  configurable: ConfigurableName[];
  diagnostics: Diagnostic[];
}

/** A bundle in memory. */
export interface CompiledBundle {
  bundle: JobBundle;
  /** In the order of `bundle.jobs`; may be created while they are read, so that not all are in memory. */
  bodies: Iterable<JobBody>;
}
