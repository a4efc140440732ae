import path from 'node:path';
import ts from 'typescript';

/**
 * Writes the declarations of modules and of everything they refer to, and of nothing else.
 *
 * @param root folder of the repository
 * @param modules paths relative to it
 * @param folder output folder, in which declarations have the same paths as in the repository
 * @throws Error with TypeScript's diagnostics
 */
export function writeDeclarations(root: string, modules: readonly string[], folder: string): void {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const files = modules.map((module) => path.join(root, module));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: folder,
  });
  // Other diagnostics are reported by `npm run types`.
  const { diagnostics } = program.emit();
  if (diagnostics.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
}
