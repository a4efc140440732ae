import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { compilePostings, type Compilation, type CompileOptions } from '../../build-scripts/compile/compile.js';
import { temporaryFolder } from './temporary-folder.js';

/**
 * Compiles some files as one folder of postings, with the clock at 2026-11-20. The folder is left out of the names of the
 * files in diagnostics.
 */
export async function compileFiles(
  files: Readonly<Record<string, string>>,
  settings: Partial<CompileOptions> = {},
): Promise<Compilation> {
  const folder = temporaryFolder(files);
  const compilation = await compilePostings({
    folders: [folder],
    organization: { name: 'Kvernsund' },
    publish: new Set(),
    shortcodes: BUILT_IN_SHORTCODES,
    now: Date.UTC(2026, 10, 20),
    timeZone: 'UTC',
    ...settings,
  });
  const inside = <T extends { file: string } | { name: string }>(item: T): T =>
    'file' in item
      ? { ...item, file: item.file.slice(folder.length + 1) }
      : { ...item, name: item.name.slice(folder.length + 1) };
  return {
    ...compilation,
    diagnostics: compilation.diagnostics.map(inside),
    leftOut: compilation.leftOut.map(inside),
    skipped: compilation.skipped.map(inside),
  };
}
