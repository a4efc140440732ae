import { isDeepStrictEqual } from 'node:util';
import type { CompiledPosting, CompileSettings, PostingSource } from '../compile/types.js';

interface Result {
  bytes: Uint8Array;
  posting: CompiledPosting;
  /** Milliseconds since the epoch. */
  compiledAt: number;
}

/** Remembers compiled postings while a process watches a folder, so that only what has changed is compiled again. */
export class PostingMemory {
  #dependencies: unknown;
  #results: ReadonlyMap<string, Result> = new Map();

  /**
   * Compiles the postings that are not known yet.
   *
   * @param dependencies what the results depend on besides the bytes, the clock and the set of postings; when any of it
   *   changes, everything is compiled again
   * @param compile compiles some of the sources
   * @returns the postings in the order of their sources
   */
  async compile(
    sources: readonly PostingSource[],
    { now, postings }: CompileSettings,
    dependencies: unknown,
    compile: (sources: readonly PostingSource[]) => Promise<CompiledPosting[]>,
  ): Promise<CompiledPosting[]> {
    // Which postings there are decides where references lead.
    const all = { dependencies, postings };
    const earlier = isDeepStrictEqual(all, this.#dependencies) ? this.#results : new Map<string, Result>();
    const known = sources.map(({ file, bytes }) => {
      const result = earlier.get(file.path);
      return result && isCurrent(result, bytes, now) ? result : undefined;
    });
    const compiled = await compile(sources.filter((_, index) => !known[index]));
    const fresh = compiled[Symbol.iterator]();
    const results = sources.map(
      ({ bytes }, index) => known[index] ?? { bytes, posting: fresh.next().value as CompiledPosting, compiledAt: now },
    );
    this.#dependencies = all;
    this.#results = new Map(sources.map(({ file }, index) => [file.path, results[index] as Result]));
    return results.map(({ posting }) => posting);
  }
}

/** Whether the file is the same, and no deadline or date of publication has passed since. */
function isCurrent({ bytes, posting, compiledAt }: Result, newBytes: Uint8Array, now: number): boolean {
  const hasPassed = posting.changesAt.some((at) => at > compiledAt !== at > now);
  return !hasPassed && Buffer.compare(bytes, newBytes) === 0;
}
