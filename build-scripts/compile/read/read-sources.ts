import { readFileSync, statSync } from 'node:fs';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Problem } from '../../diagnostics/diagnostic.js';
import type { PostingSource } from '../types.js';
import { MAX_BYTES, tooLarge } from './decode-text.js';
import { findPostingFiles, type IsSelected, type SkippedFile } from './find-posting-files.js';

/** The postings of folders. */
export interface Sources {
  sources: PostingSource[];
  /** Files that are not postings. */
  skipped: SkippedFile[];
  /** Paths of all postings inside their folders. */
  postings: ReadonlySet<string>;
  /** An error for each file and folder that cannot be read. */
  unreadable: Diagnostic[];
}

/**
 * Reads the postings of folders.
 *
 * @param isSelected default: every file is
 * @throws Error when a folder does not exist
 */
export async function readSources(folders: readonly string[], isSelected?: IsSelected): Promise<Sources> {
  const { files, postings, skipped, unreadable } = await findPostingFiles(folders, isSelected);
  const read: Sources = {
    sources: [],
    postings,
    skipped,
    unreadable: unreadable.flatMap(({ name, error }) => diagnose([cannotRead('folder', error)], name, '')),
  };
  for (const file of files) {
    try {
      const { size } = statSync(file.path);
      // Not read, since it may be larger than the memory.
      if (size > MAX_BYTES) {
        read.unreadable.push(...diagnose([tooLarge(size)], file.name, ''));
        postings.delete(file.inside);
        continue;
      }
      const bytes = readFileSync(file.path);
      if (bytes.toString('latin1').trim() === '') {
        skipped.push({ name: file.name, reason: 'empty' });
        postings.delete(file.inside);
      } else read.sources.push({ file, bytes });
    } catch (error) {
      postings.delete(file.inside);
      read.unreadable.push(...diagnose([cannotRead('file', error)], file.name, ''));
    }
  }
  return read;
}

function cannotRead(what: 'file' | 'folder', error: unknown): Problem {
  // Of “EACCES: permission denied, open '/…'”, the words.
  const [, reason = String(error)] = /^[A-Z]+: ([^,]+)/.exec(error instanceof Error ? error.message : '') ?? [];
  const message = `The ${what} cannot be read: ${reason}.`;
  const help = `Check that the ${what} exists, that you may read it, and that its name is valid.`;
  return { rule: 'not-text', message, help, offset: 0 };
}
