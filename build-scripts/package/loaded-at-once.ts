import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A script and its size as a server with Brotli sends it. */
export interface LoadedScript {
  /** Relative to the folder. */
  file: string;
  /** Bytes. */
  brotli: number;
}

/** A script and all that it imports statically: what a page waits for before anything runs. */
export function loadedAtOnce(folder: string, entry: string): LoadedScript[] {
  const scripts = new Map<string, LoadedScript>();
  const visit = (file: string): void => {
    if (scripts.has(file)) return;
    const source = readFileSync(path.join(folder, file), 'utf8');
    scripts.set(file, { file, brotli: brotliCompressSync(source).length });
    for (const [, from] of source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]*?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      if (from !== undefined) visit(path.posix.join(path.posix.dirname(file), from));
    }
  };
  visit(entry);
  return [...scripts.values()];
}
