import type { CompiledBundle } from '../compile/types.js';
import type { PublishedFile } from '../compile/output/write-atomically.js';

/** What to publish beside the bundle. */
export interface PublishOptions {
  /** A static page for each job and language. */
  pages: boolean;
  /** Feeds and a sitemap. Includes the pages, which they link to. */
  feeds: boolean;
  /** URL at which the folder of the bundle is published. Required for feeds. */
  baseUrl?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Renders what is published besides the bundle, file by file: deterministic for the same bundle and time. Writes nothing.
 *
 * @throws TypeError when feeds are requested without `baseUrl`, or when that is not an absolute URL
 */
export async function publishedFiles(
  compiled: CompiledBundle,
  options: PublishOptions,
): Promise<Iterable<PublishedFile>> {
  const { baseUrl, now } = options;
  if (options.feeds && baseUrl === undefined) {
    throw new TypeError('Feeds require a base URL.');
  }
  const parts: (() => Iterable<PublishedFile>)[] = [];
  if (options.pages || options.feeds) {
    const { staticPages } = await import('./static-pages.js');
    parts.push(() => staticPages(compiled, { now, ...(baseUrl !== undefined && { baseUrl }) }));
  }
  if (options.feeds && baseUrl !== undefined) {
    const { feeds } = await import('./feeds.js');
    parts.push(() => feeds(compiled, { baseUrl, now }));
  }
  return (function* () {
    for (const part of parts) yield* part();
  })();
}
