import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { repositoryRoot } from '../../support/repository.js';
import { CARDS } from './card-words.js';
import { generateBundle } from './generate-bundle.js';

/** Implementations that show the cards; the baseline is another build of the widget. */
export const CONTENDERS = ['ours', 'baseline', 'floor', 'List.js', 'React'] as const;

/** One of them. */
export type ContenderName = (typeof CONTENDERS)[number];

/** Folders of builds of the widget. */
export interface Builds {
  readonly ours: string;
  readonly baseline?: string;
}

/** Files of a site by path, starting with `/`. */
export type Site = ReadonlyMap<string, string | Buffer>;

/** The path of a contender’s page with a number of jobs. */
export const pageOf = (contender: ContenderName, jobs: number) => `/${SCRIPTS[contender]}-${jobs}.html`;

const SCRIPTS: Readonly<Record<ContenderName, string>> = {
  ours: 'ours',
  baseline: 'baseline',
  floor: 'floor-page',
  'List.js': 'list-js-page',
  React: 'react-page',
};

/** Styles similar to those of the widget’s cards, for comparable layout work. */
const STYLES = `
  ul { list-style: none; padding: 0 }
  .card { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.25em 2em;
    padding-block: 1.25em; border-block-start: 1px solid #ccc }
  .card > * { grid-column: 1; margin: 0 }
  h2 { font-size: 1.125em }
  a { text-decoration: none }
  a::after { content: ''; position: absolute; inset: 0 }
  span + span::before { content: ' · ' }
  .intro { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
    max-inline-size: 68ch; color: #555 }
  .card > .facts { grid-column: 2; grid-row: 1 / span 3; display: grid; align-content: start; text-align: end;
    font-size: 0.875em; color: #555 }`;

const CARD =
  '<li class="card"><h2><a></a></h2><p class="meta"><span></span> <span></span> <span></span></p><p class="intro"></p><p class="facts"><span></span> <span></span></p></li>';

const isOurs = (contender: ContenderName) => contender === 'ours' || contender === 'baseline';

/** Content of a page before its script runs. */
function content(contender: ContenderName, jobs: string): string {
  if (isOurs(contender)) return `<main><job-list src="${jobs}" page-size="${CARDS}"></job-list></main>`;
  const controls = '<input type="search" aria-label="Search jobs"><p></p><ul class="list"></ul>';
  const inside = contender === 'React' ? '' : controls;
  const template = contender === 'floor' ? `<template>${CARD}</template>` : '';
  return `<style>${STYLES}</style><main data-jobs="${jobs}">${inside}</main>${template}`;
}

function pageHtml(contender: ContenderName, jobs: number): string {
  const script = isOurs(contender) ? `/${contender}/careers-widget.js` : `/${SCRIPTS[contender]}.js`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Jobs</title>
<link rel="icon" href="data:,">
<script type="module" src="${script}"></script>
${content(contender, `/jobs-${jobs}.json`)}
</html>
`;
}

/**
 * All files of the contenders’ pages, with production builds of their scripts.
 *
 * @param builds folders of builds of the widget
 * @param out empty folder for the other bundles
 * @param sizes numbers of jobs to create pages for
 */
export async function contenderSite(builds: Builds, out: string, sizes: readonly number[]): Promise<Site> {
  const site = new Map<string, string | Buffer>();
  for (const [name, dist] of Object.entries(builds))
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
      if (/^(careers-widget|chunks.[^.]+)\.js$/.test(file))
        site.set(`/${name}/${file.replaceAll('\\', '/')}`, readFileSync(path.join(dist, file)));
  for (const contender of CONTENDERS) {
    const script = SCRIPTS[contender];
    if (!isOurs(contender)) {
      await bundle(script, out);
      site.set(`/${script}.js`, readFileSync(path.join(out, `${script}.js`)));
    }
    for (const jobs of sizes) site.set(pageOf(contender, jobs), pageHtml(contender, jobs));
  }
  for (const jobs of sizes) site.set(`/jobs-${jobs}.json`, JSON.stringify(generateBundle(jobs)));
  return site;
}

async function bundle(script: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: repositoryRoot,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(repositoryRoot, `test/bench/browser/${script}.ts`),
        output: { minify: true, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
