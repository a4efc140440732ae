/** What the stages of the compiler hand to each other. */
import type { Root } from 'hast';
import type { JobSummary } from '../../src/posting/job-posting.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleLevels } from '../diagnostics/rule-levels.js';
import type { FieldKeys } from './fields/field-keys.js';
import type { StatusWords } from './fields/status.js';
import type { ShortcodeRegistry } from './shortcodes/shortcode.js';

/** What compiling one posting needs besides its file. */
export interface CompileSettings {
  shortcodes: ShortcodeRegistry;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name. Deadlines without a time end in it. */
  timeZone: string;
  /** Relative links are resolved against it. */
  baseUrl?: string;
  /** The country of places without one: ISO 3166-1 alpha-2 in upper case. */
  country?: string;
  /** Paths of all postings inside their folders, by which `ref` and `relref` find one. */
  postings?: ReadonlySet<string>;
  /** Front-matter keys of the fields. Default: the usual ones. */
  fieldKeys?: FieldKeys;
  /** Levels of rules that differ from the rules' own. */
  rules?: RuleLevels;
  /** Meanings of words of `status`, besides the known ones. */
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

/** A posting to compile. */
export interface PostingSource {
  file: PostingFile;
  bytes: Uint8Array;
}

/** A posting among the others of its compilation. */
export interface PostingPlace {
  /** Its path inside the folder of postings, `/` between parts. */
  inside: string;
  /** BCP 47. */
  lang: string;
  /** Paths of all postings, where they are known; a reference to any other is then a problem. */
  postings?: ReadonlySet<string>;
}

/** Why a posting is, or is not, in the bundle; `untitled` is one without a title where that is no error. */
export type PostingState = 'published' | 'draft' | 'hidden' | 'future' | 'expired' | 'untitled' | 'error';

/** One posting, compiled; `summary` and `tree` are absent when it has no title or cannot be read. */
export interface CompiledPosting {
  file: PostingFile;
  /** The file's text, for code frames; absent where there are no diagnostics, to save memory. */
  text?: string;
  state: PostingState;
  /** What its translations share with it. */
  key: string;
  /** Its former addresses as written; translations may share them, too. */
  aliases: string[];
  slug?: string;
  summary?: Omit<JobSummary, 'id' | 'body'>;
  /** The sanitized body. */
  tree?: Root;
  /** The instants at which its state changes by itself, in milliseconds since the epoch. */
  changesAt: number[];
  diagnostics: Diagnostic[];
}
