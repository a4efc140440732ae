import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Plugin } from 'vite';
import { shortId } from './short-id.js';

/**
 * Gives messages short ids. Those of @lit/localize are hashes of seventeen characters that nothing can compress, a third
 * of every translation that a page fetches; and to reckon them takes more than to reckon ours.
 */
export function shortMessageIds(): Plugin {
  return {
    name: 'short-message-ids',
    // Before anything else has rewritten the translations.
    enforce: 'pre',
    transform(code, file) {
      const [, folder, locale] = /^(.*)\/locales\/([\w-]+)\.ts$/.exec(file) ?? [];
      if (folder !== undefined && locale !== 'codes') {
        const ids = shortIds(readFileSync(path.join(folder, `xliff/${locale}.xlf`), 'utf8'));
        return code.replace(/(?<=')[hs][\da-f]{16}(?='\s*:)/g, (id) => {
          const short = ids.get(id);
          if (short === undefined)
            throw new Error(`${locale}.xlf lacks the message ${id}: build the locales anew.`);
          return short;
        });
      }
      if (!file.endsWith('/@lit/localize/internal/id-generation.js')) return undefined;
      return `export { shortId as generateMsgId } from '${path.join(import.meta.dirname, 'short-id.ts')}';`;
    },
  };
}

/** The short id of each message in an interchange file, by the id it has there. */
export function shortIds(xliff: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [, id = '', source = ''] of xliff.matchAll(
    /<trans-unit id="(\w+)">\s*<source>([^]*?)<\/source>/g,
  )) {
    const texts = source.split(/<x [^>]*\/>/).map(unescape);
    if (generateMsgId(texts, id.startsWith('h')) !== id)
      throw new Error(`The message ${id} is not read rightly: ${source}`);
    ids.set(id, shortId(texts));
  }
  return ids;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
