import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CompiledPosting, CompileSettings, PostingSource } from './compile-posting.js';
import type { PostingFile } from './read/find-posting-files.js';

/** What is kept of a compiled posting: all but what the file itself says. */
interface CachedPosting extends Omit<CompiledPosting, 'file' | 'text'> {
  /** When it was compiled, in milliseconds since the epoch: an instant of `changesAt` may lie between then and now. */
  compiledAt: number;
}

/** A shortcode whose result depends on which other postings there are. */
const REFERENCE = /\{\{[<%]\s*(rel)?ref\s/;

/**
 * Postings compiled before, by what they depend on: their bytes, their path, the compiler and its settings. It may be
 * deleted at any time; one that is damaged, or of another compiler or other settings, is as none.
 */
export class CompilationCache {
  readonly #file: string;
  readonly #before: Readonly<Record<string, CachedPosting>>;
  readonly #after: Record<string, CachedPosting> = {};
  readonly #keys = new Map<PostingFile, string>();
  /** How many postings had to be compiled. */
  misses = 0;

  private constructor(file: string, before: Readonly<Record<string, CachedPosting>>) {
    this.#file = file;
    this.#before = before;
  }

  /** @param fingerprint of the compiler and all of its settings but the clock; letters and digits */
  static open(folder: string, fingerprint: string): CompilationCache {
    const file = path.join(folder, `${fingerprint}.json`);
    try {
      return new CompilationCache(file, JSON.parse(readFileSync(file, 'utf8')) as Record<string, CachedPosting>);
    } catch {
      return new CompilationCache(file, {});
    }
  }

  /** The posting as it was compiled before; `undefined` where it has to be compiled, and is then to be kept. */
  find({ file, bytes }: PostingSource, settings: CompileSettings): CompiledPosting | undefined {
    const text = Buffer.from(bytes).toString('utf8');
    const key = keyOf(file, bytes, REFERENCE.test(text) ? settings.postings : undefined);
    this.#keys.set(file, key);
    const cached = Object.hasOwn(this.#before, key) ? this.#before[key] : undefined;
    if (!cached || cached.changesAt.some((at) => at > cached.compiledAt !== at > settings.now)) {
      this.misses += 1;
      return undefined;
    }
    this.#after[key] = cached;
    const { compiledAt, ...posting } = cached;
    const diagnostics = posting.diagnostics.map((diagnostic) => ({ ...diagnostic, file: file.name }));
    if (diagnostics.length === 0) return { ...posting, diagnostics, file };
    return { ...posting, diagnostics, file, text: text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') };
  }

  /** @param posting one that was not found */
  keep({ file, text, ...posting }: CompiledPosting, settings: CompileSettings): void {
    const key = this.#keys.get(file);
    if (key !== undefined) this.#after[key] = { ...posting, compiledAt: settings.now };
  }

  /** Keeps what was used this time, and nothing else. A cache that cannot be written is no reason to fail. */
  save(): void {
    if (this.misses === 0 && Object.keys(this.#after).length === Object.keys(this.#before).length) return;
    const folder = path.dirname(this.#file);
    const beside = `${this.#file}.${randomUUID()}.part`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(beside, JSON.stringify(this.#after));
      renameSync(beside, this.#file);
      for (const name of readdirSync(folder)) {
        if (/^[0-9a-f]+\.json$/.test(name) && name !== path.basename(this.#file)) rmSync(path.join(folder, name));
      }
    } catch {
      rmSync(beside, { force: true });
    }
  }
}

function keyOf({ inside }: PostingFile, bytes: Uint8Array, postings: ReadonlySet<string> | undefined): string {
  const hash = createHash('sha256')
    .update(`${inside}\0${[...(postings ?? [])].join('\0')}\0\0`)
    .update(bytes);
  return hash.digest('hex');
}
