import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../support/repository.js';
import { generatePostings } from './generate-postings.js';
import { makeHugoSite } from './hugo-site.js';

/** The temporary folders of a benchmark run. */
export interface Workspace {
  /** The working directory of commands, without a configuration. */
  folder: string;
  hugoSite: string;
  /** A folder with a number of postings, optionally with raw HTML, created on first use. */
  postings(count: number, hasRawHtml?: boolean): string;
  /** A separate folder of postings that may be changed. */
  ownPostings(name: string, count: number): string;
  /** A path to write to. */
  output(name: string): string;
  /** The path of a script of this folder, compiled to JavaScript. */
  script(name: 'floor' | 'reader'): string;
}

/** Creates the folders, and removes them when the process ends, including by Ctrl+C. */
export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'careers-widget-bench-'));
  // Scripts are inside the repository, where Node resolves their imports.
  const scripts = path.join(repositoryRoot, 'node_modules/.cache/careers-widget-bench');
  const hugoSite = path.join(folder, 'hugo-site');
  process.on('exit', () => {
    for (const made of [folder, scripts]) rmSync(made, { recursive: true, force: true });
  });
  process.once('SIGINT', () => process.exit(130));
  makeHugoSite(hugoSite);

  const made = new Set<string>();
  const ownPostings = (name: string, count: number, hasRawHtml = false) => {
    const postings = path.join(folder, 'postings', name);
    if (!made.has(postings)) generatePostings(postings, count, { hasRawHtml });
    made.add(postings);
    return postings;
  };
  return {
    folder,
    hugoSite,
    ownPostings,
    postings: (count, hasRawHtml = false) => ownPostings(`${count}${hasRawHtml ? '-raw-html' : ''}`, count, hasRawHtml),
    output: (name) => path.join(folder, 'out', name),
    script(name) {
      const source = readFileSync(path.join(repositoryRoot, `test/bench/${name}.ts`), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      mkdirSync(scripts, { recursive: true });
      const script = path.join(scripts, `${name}.mjs`);
      writeFileSync(script, outputText);
      return script;
    },
  };
}
