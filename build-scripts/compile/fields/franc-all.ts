import { createRequire } from 'node:module';
import type * as Franc from 'franc';

let franc: typeof Franc | undefined;

/** `francAll` of franc, whose tables of all the world's languages are loaded only when a text needs them. */
export const francAll: typeof Franc.francAll = (text, options) => {
  // Node 20.20 requires modules, too: https://nodejs.org/docs/latest-v20.x/api/modules.html#loading-ecmascript-modules-using-require
  franc ??= createRequire(import.meta.url)('franc') as typeof Franc;
  return franc.francAll(text, options);
};
