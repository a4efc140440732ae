import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compileSources,
  type CompileSettings,
  type CompiledPosting,
  type PostingSource,
} from '../compile/compile-posting.js';
import type { Configuration } from '../configuration/configuration.js';
import { compileInWorkers } from './compile-in-workers.js';
import { isPlainData } from './is-plain-data.js';
import { ProgressLine } from './progress-line.js';

/** Each thread has to become fast by itself, so that fewer postings than this are compiled sooner without one more. */
const FEWEST_A_THREAD = 1000;
const MOST_THREADS = 8;
/** Beside `cli.js`; this file is in a folder there. */
const WORKER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../compile-worker.js');

/**
 * How postings are compiled: on this thread, or on several where there are many of them. Only the built program has
 * workers, and functions of a configuration cannot be sent to them.
 */
export function compileStage(configuration: Configuration, isQuiet: boolean) {
  return async (sources: readonly PostingSource[], settings: CompileSettings): Promise<CompiledPosting[]> => {
    const line = new ProgressLine(isQuiet);
    const progress = (done: number) => line.update(done, sources.length);
    const threads = Math.min(Math.floor(sources.length / FEWEST_A_THREAD), availableParallelism(), MOST_THREADS);
    try {
      if (threads < 2 || !import.meta.url.endsWith('.js') || !isPlainData(configuration))
        return await compileSources(sources, settings, progress);
      const { now, timeZone, baseUrl, postings } = settings;
      const common = { configuration, now, timeZone, ...(baseUrl !== undefined && { baseUrl }) };
      const workers = { program: WORKER, threads, progress };
      return await compileInWorkers(sources, { ...common, ...(postings && { postings }) }, workers);
    } finally {
      line.end();
    }
  };
}
