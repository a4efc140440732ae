import { BUILT_IN_SHORTCODES, bodiesIn } from '../../build-scripts/compile/shortcodes/registry.js';
import { compilePostings, type Compilation, type CompileOptions } from '../../build-scripts/compile/compile.js';
import type { CompiledBundle } from '../../build-scripts/compile/types.js';
import type { JobBody } from '../../src/posting/job-posting.js';
import { temporaryFolder } from './temporary-folder.js';
import { checkText } from '../../build-scripts/compile/markdown/check-text.js';
import { lexBody } from '../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';

/** A compiled bundle with all of its bodies in memory. */
export interface ReadBundle extends CompiledBundle {
  bodies: JobBody[];
}

/** Reads all bodies of a compiled bundle. */
export function readBodies<Compiled extends CompiledBundle>(compiled: Compiled): Compiled & ReadBundle {
  return { ...compiled, bodies: [...compiled.bodies] };
}

/**
 * Compiles files as one folder of postings, with the clock at 2026-11-20. Diagnostics name the
 * files without the folder.
 */
export async function compileFiles(
  files: Readonly<Record<string, string>>,
  settings: Partial<CompileOptions> = {},
): Promise<Compilation & ReadBundle> {
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
  const inside = (path: string) => path.slice(folder.length + 1);
  const named = <T extends { name: string }>(item: T): T => ({ ...item, name: inside(item.name) });
  return {
    ...readBodies(compilation),
    diagnostics: compilation.diagnostics.map(({ related, ...diagnostic }) => ({
      ...diagnostic,
      file: inside(diagnostic.file),
      ...(related && { related: { ...related, file: inside(related.file) } }),
    })),
    leftOut: compilation.leftOut.map(named),
    skipped: compilation.skipped.map(named),
  };
}

/** Problems of a body: each rule with the first line of the text at fault. */
export function textProblems(
  body: string,
  { lang = 'en', hasPay = true, needsPay = true } = {},
): [rule: string, at: string][] {
  const start = '---\ntitle: T\n---\n';
  const file = start + body;
  const { nodes } = parseShortcodes(file, { from: start.length, hasBody: bodiesIn(BUILT_IN_SHORTCODES) });
  const { problems } = checkText(lexBody(nodes, { file, shortcodes: BUILT_IN_SHORTCODES }), { lang, hasPay, needsPay });
  return problems.map(({ rule, offset, length = 3 }) => [
    rule,
    file.slice(offset, offset + length).split('\n', 1)[0] ?? '',
  ]);
}
