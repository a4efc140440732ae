import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../support/repository.js';
import { generatePostings, THEME_SHORTCODE } from './generate-postings.js';
import { makeHugoSite } from './hugo-site.js';

/** The temporary folders of a benchmark run. */
export interface Workspace {
  /** The working directory of commands, with a configuration. */
  folder: string;
  hugoSite: string;
  /** Path of the configuration of Eleventy. */
  eleventyConfiguration: string;
  /** A folder with a number of postings, created on first use. */
  postings(count: number): string;
  /** The same in a folder of its own, in which postings may be changed. */
  changingPostings(count: number): string;
  /** A path to write to. */
  output(name: string): string;
  /** The path of a script of this folder, compiled to JavaScript. */
  script(name: 'floor' | 'reader'): string;
}

/** Every posting is a page of the same layout, at its own path. */
const ELEVENTY = `export default (eleventy) => {
  eleventy.addGlobalData('layout', 'job');
  eleventy.addGlobalData('eleventyComputed', { permalink: ({ page }) => page.filePathStem + '/index.html' });
  eleventy.addLayoutAlias('job', 'job.11ty.cjs');
  return { markdownTemplateEngine: false, dir: { includes: '../../eleventy-layouts' } };
};
`;
const ELEVENTY_LAYOUT = `module.exports = ({ title, Title, content }) =>
  '<!doctype html><title>' + (title ?? Title) + '</title>' + content;
`;

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
  const { name, template } = THEME_SHORTCODE;
  writeFileSync(
    path.join(folder, 'careers-widget.config.json'),
    JSON.stringify({ shortcodes: { [name]: { template } } }),
  );

  const eleventyConfiguration = path.join(folder, 'eleventy.config.mjs');
  writeFileSync(eleventyConfiguration, ELEVENTY);
  mkdirSync(path.join(folder, 'eleventy-layouts'));
  writeFileSync(path.join(folder, 'eleventy-layouts/job.11ty.cjs'), ELEVENTY_LAYOUT);

  const made = new Set<string>();
  const generated = (name: string, count: number) => {
    const postings = path.join(folder, 'postings', name);
    if (!made.has(postings)) generatePostings(postings, count);
    made.add(postings);
    return postings;
  };
  return {
    folder,
    hugoSite,
    eleventyConfiguration,
    postings: (count) => generated(String(count), count),
    changingPostings: (count) => generated(`${count}-changing`, count),
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
