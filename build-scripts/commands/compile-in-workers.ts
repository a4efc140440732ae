import { Worker } from 'node:worker_threads';
import { AT_ONCE, type CompiledPosting, type CompileSettings, type PostingSource } from '../compile/compile-posting.js';
import type { Configuration } from '../configuration/configuration.js';

/** What a worker compiles with. Functions cannot be sent to a thread, so it makes those of the settings itself. */
export interface WorkerSettings extends Omit<CompileSettings, 'shortcodes' | 'fieldKeys' | 'rules' | 'states'> {
  configuration: Configuration;
}

/** Who does the work. */
export interface WorkerOptions {
  /** The path of `compile-worker.js`. */
  program: string;
  threads: number;
  /** Told how many postings are done, now and then. */
  progress(done: number): void;
}

/** Some of the postings. */
export interface WorkShare {
  /** The place of the first among all. */
  start: number;
  sources: readonly PostingSource[];
}

/** The same, compiled. */
export interface CompiledShare {
  start: number;
  postings: CompiledPosting[];
}

/**
 * Compiles postings on several threads. Each takes the next share when it is done with one, so that a slow posting holds up
 * only its own.
 *
 * @returns the postings in the order of their sources
 * @throws what a worker throws
 */
export async function compileInWorkers(
  sources: readonly PostingSource[],
  settings: WorkerSettings,
  { program, threads, progress }: WorkerOptions,
): Promise<CompiledPosting[]> {
  const compiled: CompiledPosting[] = [];
  let next = 0;
  let done = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < sources.length) {
      const share: WorkShare = { start: next, sources: sources.slice(next, next + AT_ONCE) };
      next += AT_ONCE;
      const { start, postings } = await sendShare(worker, share);
      for (const [index, posting] of postings.entries()) compiled[start + index] = posting;
      done += postings.length;
      progress(done);
    }
  };
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: settings }));
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return compiled;
}

function sendShare(worker: Worker, share: WorkShare): Promise<CompiledShare> {
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: CompiledShare) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.once('error', reject);
    worker.postMessage(share);
  });
}
