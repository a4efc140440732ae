import path from 'node:path';
import ts from 'typescript';

/**
 * Writes the types of some modules and of all that those name, and of nothing else, so that a package has each type that
 * its own types speak of.
 *
 * @param root the repository
 * @param modules relative to it
 * @param folder where they go, each at its place in the repository
 * @throws Error with what TypeScript finds wrong
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
  // What else is wrong with the sources, `npm run types` says.
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
