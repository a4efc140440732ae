// The analyzer's own declarations leave out the functions that a program calls.

declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { AnalyzePhaseParams, PackageLinkPhaseParams, Plugin } from '@custom-elements-manifest/analyzer';

  /** TypeScript in the analyzer's own version: the analyzer does not understand the nodes of another. */
  export const ts: AnalyzePhaseParams['ts'];

  export function create(options: {
    modules: readonly object[];
    plugins: readonly Plugin[];
  }): PackageLinkPhaseParams['customElementsManifest'];
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';

  export function litPlugin(): Plugin[];
}
