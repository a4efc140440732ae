import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { dependencies, exports, name, version } from '../../package.json';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import { VERSION } from '../../src/version.js';
import { guideExample } from '../support/guide-example.js';
import { installPackage } from '../support/installed-package.js';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const FRAMEWORKS = ['react', 'react-dom', 'vue', '@types/react', '@types/react-dom'];

describe('The packed and installed package', () => {
  const folder = temporaryFolder();
  const { tarball, project, installed } = installPackage(folder, FRAMEWORKS);
  writeFileSync(path.join(project, 'openings.tsx'), guideExample('embedding', 'React', 'tsx'));
  writeFileSync(path.join(project, 'openings.vue'), guideExample('embedding', 'Vue', 'vue'));
  const addresses = Object.keys(exports).map((address) => address.replace('.', name));

  /** Runs Node in the project, and returns its output. */
  function node(...commandArguments: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, commandArguments, {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  }

  it('passes publint', async () => {
    const bytes = new Uint8Array(readFileSync(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that pass “Are the types wrong?”', () => {
    const attw = path.join(repositoryRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    node(attw, tarball, '--profile', 'esm-only', '--no-color');
  });

  it('contains the published files only', () => {
    assert.deepEqual(readdirSync(installed).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'demo',
      'dist',
      'package.json',
    ]);
    assert.deepEqual(readdirSync(path.join(installed, 'demo')), ['docs']);
    const types = readdirSync(path.join(installed, 'dist/types'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      types.filter((file) => !/^(src|build-scripts)(\/|$)/.test(file)),
      [],
    );
    assert.equal(VERSION, version);
  });

  it('contains every document that its README links to', () => {
    const readme = readFileSync(path.join(installed, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/[^!]\[[^\]]*\]\((?!https?:|#|test\/)([^)#]+)/g)].map(([, file = '']) => file);
    assert.ok(links.length >= 10);
    // CONTRIBUTING.md is for readers of the repository.
    assert.deepEqual(
      links.filter((file) => !existsSync(path.join(installed, file))),
      ['CONTRIBUTING.md'],
    );
  });

  it('has a file and types for every export', () => {
    const resolved = node(
      '--input-type=module',
      '--eval',
      `for (const address of ${JSON.stringify(addresses)}) console.log(import.meta.resolve(address))`,
    );
    const files = resolved
      .trim()
      .split('\n')
      .map((url) => new URL(url));
    assert.equal(new Set(files.map(String)).size, addresses.length);
    for (const file of files) assert.ok(existsSync(file), String(file));
    for (const target of Object.values(exports))
      if (typeof target === 'object') assert.ok(existsSync(path.join(installed, target.types)), target.types);
  });

  it('registers nothing on import of the classes, and everything by define.js, also without a DOM', () => {
    const registered = (module: string) =>
      node(
        '--input-type=module',
        '--eval',
        `await import('${module}'); console.log(['job-list', 'job-card', 'job-detail'].filter((tag) => customElements.get(tag)).join())`,
      );
    assert.equal(registered('careers-widget'), '\n');
    assert.equal(registered('careers-widget/define.js'), 'job-list,job-card,job-detail\n');
  });

  const tsc = path.join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  it('has types that resolve with a bundler', () => {
    node(tsc, '-p', 'tsconfig.json', '--skipLibCheck');
  });

  it('has types that resolve with Node, with library checks', () => {
    node(tsc, '-p', 'tsconfig.json', '--module', 'nodenext', '--moduleResolution', 'nodenext');
  });

  it('has types for Vue templates', () => {
    const vueTsc = path.join(repositoryRoot, 'node_modules/vue-tsc/bin/vue-tsc.js');
    node(vueTsc, '-p', 'tsconfig.vue.json', '--skipLibCheck');
  });

  it('installs Lit and DOMPurify, and no package of the compiler', () => {
    assert.deepEqual(Object.keys(dependencies), ['@lit/localize', 'dompurify', 'lit']);
    for (const range of Object.values(dependencies)) assert.match(range, /^\^/);
    const files = readdirSync(path.join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((file) => /^(cli|configuration|compiler\/.*)\.js$/.test(file.split(path.sep).join('/')))
      .flatMap((file) => {
        const code = readFileSync(path.join(installed, 'dist', file), 'utf8');
        return [...code.matchAll(/^(?:import|export) (?:[^'"]* from )?["']([^."'][^"']*)["']/gm)].map(
          ([, from = '']) => from,
        );
      });
    assert.ok(imported.length > 10);
    assert.deepEqual(
      imported.filter((name) => !isBuiltin(name)),
      [],
    );
  });

  it('names the license of every bundled package', () => {
    const licenses = readFileSync(path.join(installed, 'dist/THIRD-PARTY-LICENSES.md'), 'utf8');
    const named = [...licenses.matchAll(/^## (.+)$/gm)].flatMap(([, names = '']) => names.split(', '));
    for (const bundled of [
      'lit-html',
      'dompurify',
      'marked',
      'parse5',
      'yaml',
      'gray-matter',
      'franc',
      'sirv',
      'lucide-static',
    ])
      assert.ok(
        named.some((entry) => entry.startsWith(`${bundled} `)),
        bundled,
      );
    assert.match(licenses, /Permission is hereby granted/);
    assert.match(licenses, /Redistribution and use in source and binary forms/);
  });

  it('detects languages, which needs one more module of the compiler', () => {
    const german =
      'Wir suchen eine Person, die unsere Schiffe baut und pflegt und mit uns gemeinsam die Zukunft gestaltet. ';
    mkdirSync(path.join(project, 'undeclared'));
    writeFileSync(path.join(project, 'undeclared/a.md'), `---\ntitle: A\n---\n\n${german.repeat(3)}\n`);
    node('node_modules/careers-widget/dist/cli.js', 'build', 'undeclared', '--out', 'undeclared-out');
    const { jobs } = JSON.parse(readFileSync(path.join(project, 'undeclared-out/jobs.json'), 'utf8')) as JobBundle;
    assert.equal(jobs[0]?.lang, 'de');
  });

  it('compiles postings with a configuration that imports its types and `html`', () => {
    node('node_modules/careers-widget/dist/cli.js', 'build', 'postings', '--out', 'careers', '--strict');
    const body = readFileSync(path.join(project, 'careers/jobs/pilot.en.json'), 'utf8');
    assert.match(body, /<em>MS Kvern &amp; Sund<\/em>/);
  });
});
