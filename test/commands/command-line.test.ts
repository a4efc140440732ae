import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const good =
  '---\ntitle: Engineer\nlanguage: en\napply_url: https://a.example/\nsalary: 50 000 EUR a year\n---\n\nBuild ships.\n';
const bad = '---\nintro: No title\nlanguage: en\n---\n\n{{< ingress >}}\n';
const readBundle = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'jobs.json'), 'utf8')) as JobBundle;

describe('careers-widget build', () => {
  it('writes the bundle, and exits with 0', () => {
    const folder = temporaryFolder({ 'postings/engineer.md': good });
    const out = path.join(folder, 'out');
    const { status, stderr } = runCli(
      'build',
      path.join(folder, 'postings'),
      '--out',
      out,
      '--organization',
      'Kvernsund',
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /1 job written/);
    const bundle = readBundle(out);
    assert.equal(bundle.organization.name, 'Kvernsund');
    assert.deepEqual(
      bundle.jobs.map(({ id, lang, body }) => [id, lang, body]),
      [['engineer', 'en', 'jobs/engineer.en.json']],
    );
    assert.equal(
      JSON.parse(readFileSync(path.join(out, 'jobs/engineer.en.json'), 'utf8')).html,
      '<p>Build ships.</p>\n',
    );
  });

  it('leaves the old bundle after an error in a posting, reports every error, and exits with 1', () => {
    const folder = temporaryFolder({ 'p/engineer.md': good });
    const [postings, out] = [path.join(folder, 'p'), path.join(folder, 'out')];
    runCli('build', postings, '--out', out);
    const before = readFileSync(path.join(out, 'jobs.json'), 'utf8');
    const faulty = temporaryFolder({ 'bad.md': bad });
    const { status, stdout, stderr } = runCli('build', postings, faulty, '--out', out);
    assert.equal(status, 1);
    assert.match(stdout, /bad\.md:1:1.* missing-title$/m);
    assert.match(stdout, /bad\.md:6:1.* unclosed-shortcode$/m);
    assert.match(stderr, /Nothing was written: 2 errors/);
    assert.equal(readFileSync(path.join(out, 'jobs.json'), 'utf8'), before);
  });

  it('--keep-going publishes the valid postings, and exits with 1', () => {
    const folder = temporaryFolder({ 'p/engineer.md': good, 'p/bad.md': bad });
    const out = path.join(folder, 'out');
    assert.equal(runCli('build', path.join(folder, 'p'), '--out', out, '--keep-going').status, 1);
    assert.deepEqual(
      readBundle(out).jobs.map(({ id }) => id),
      ['engineer'],
    );
  });

  it('lists the postings that are not published, with the reason', () => {
    const folder = temporaryFolder({
      'draft.md': good.replace('title:', 'draft: true\ntitle:'),
      'past.md': good.replace('title:', 'closes: 2026-11-19\ntitle:'),
      'today.md': good.replace('title:', 'closes: 2026-11-20\ntitle:'),
      'later.md': good.replace('title:', 'date: 2027-01-01\ntitle:'),
    });
    const out = path.join(folder, 'out');
    const { stderr } = runCli('build', folder, '--out', out);
    assert.match(stderr, /draft\.md \(a draft;/);
    assert.match(stderr, /past\.md \(closed by/);
    assert.match(stderr, /later\.md \(dated in the future;/);
    assert.deepEqual(
      readBundle(out).jobs.map(({ id }) => id),
      ['today'],
    );
    runCli('build', folder, '--out', out, '--drafts', '--expired', '--future');
    assert.equal(readBundle(out).jobs.length, 4);
  });

  it('writes the same bytes for the same postings, with any line breaks', () => {
    const folder = temporaryFolder({
      'a/engineer.md': good,
      'b/engineer.md': `\ufeff${good.replaceAll('\n', '\r\n')}`,
    });
    const bytes = ['a', 'b'].map((name) => {
      const out = path.join(folder, `out-${name}`);
      assert.equal(runCli('build', path.join(folder, name), '--out', out).status, 0);
      return ['jobs.json', 'jobs/engineer.en.json'].map((file) => readFileSync(path.join(out, file), 'utf8'));
    });
    assert.deepEqual(bytes[0], bytes[1]);
  });

  it('--scripts copies the scripts completely, and only with a bundle', () => {
    const folder = temporaryFolder({ 'good/engineer.md': good, 'bad/engineer.md': bad });
    const scripts = path.join(folder, 'site/scripts');
    const build = (postings: string, to: string) =>
      runCli('build', path.join(folder, postings), '--out', path.join(folder, 'out'), '--scripts', to);
    assert.equal(build('bad', scripts).status, 1);
    assert.equal(existsSync(scripts), false);
    assert.equal(build('good', scripts).status, 0);
    const dist = path.join(repositoryRoot, 'dist');
    const isForPages = (name: string) => /^(chunks\/|careers-widget\.)/.test(name) && name.endsWith('.js');
    const filesIn = (place: string) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' })
        .map((name) => name.split(path.sep).join('/'))
        .filter(isForPages)
        .sort();
    assert.deepEqual(filesIn(scripts), filesIn(dist));
    for (const name of filesIn(dist))
      assert.equal(readFileSync(path.join(scripts, name), 'utf8'), readFileSync(path.join(dist, name), 'utf8'));
    const { status, stderr } = build('good', path.join(folder, 'good/engineer.md'));
    assert.equal(status, 2);
    assert.match(stderr, /Cannot write the scripts .*a file is in the place/);
  });

  it('groups translations into one job, and rejects two postings in the same place', () => {
    const folder = temporaryFolder({
      'p/en/engineer.md': good,
      'p/sv/engineer.md': good.replace('language: en', 'language: sv'),
      'q/engineer.md': good,
    });
    const out = path.join(folder, 'out');
    assert.equal(runCli('build', path.join(folder, 'p'), '--out', out).status, 0);
    assert.deepEqual(
      readBundle(out).jobs.map(({ id, lang }) => `${id}.${lang}`),
      ['engineer.en', 'engineer.sv'],
    );
    const { status, stdout } = runCli('check', path.join(folder, 'p'), path.join(folder, 'q'));
    assert.equal(status, 1);
    assert.match(stdout, /q\/engineer\.md:1:1.* duplicate-id$/m);
  });
});

describe('careers-widget check', () => {
  it('reports a bundle that the elements would not load, as build does', () => {
    const posting = `---\ntitle: Welder\nlanguage: en\nintro: ${'x'.repeat(250_000)}\n---\n`;
    const folder = temporaryFolder(
      Object.fromEntries(Array.from({ length: 90 }, (_, number) => [`${number}.md`, posting])),
    );
    const { status, stderr } = runCli('check', folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /The bundle cannot be built: jobs\.json would be 22\.5 MB, but the elements load at most 20\.0 MB\./,
    );
  });

  it('writes nothing, and prints JSON', () => {
    const folder = temporaryFolder({ 'bad.md': bad });
    const { status, stdout } = runCli('check', folder, '--format', 'json');
    assert.equal(status, 1);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { rule: string; line: number; file: string }[];
    };
    assert.ok(
      diagnostics.some(
        ({ rule, line, file }) => rule === 'unclosed-shortcode' && line === 6 && file.endsWith('/bad.md'),
      ),
    );
    assert.deepEqual(readdirSync(folder), ['bad.md']);
  });

  it('--strict fails on a warning', () => {
    const folder = temporaryFolder({ 'a.md': good.replace('apply_url: https://a.example/\n', '') });
    assert.equal(runCli('check', folder).status, 0);
    assert.equal(runCli('check', folder, '--strict').status, 1);
  });

  it('takes postings, whose folder gives their language and the targets of their links', () => {
    const link = 'Build ships with [us]({{< relref "fitter.md" >}}) and [them]({{< relref "baker.md" >}}).';
    const posting = good.replace('language: en\n', '').replace('Build ships.', link);
    const folder = temporaryFolder({
      'jobs/sv/engineer.md': posting,
      'jobs/sv/fitter/index.md': good.replace('language: en', 'language: sv'),
      'jobs/sv/bad.md': bad,
      'jobs/README.md': 'x',
      'jobs/logo.svg': 'x',
    });
    const file = (name: string) => path.join(folder, 'jobs', name);
    const checked = (...names: string[]) => {
      const { stdout, stderr } = runCli('check', ...names.map(file), '--format', 'json');
      const { diagnostics, skipped } = JSON.parse(stdout) as {
        diagnostics: { rule: string; file: string }[];
        skipped: { name: string }[];
      };
      return { found: diagnostics.map((each) => [each.rule, each.file]), skipped, stderr };
    };
    const { found, skipped, stderr } = checked('sv/engineer.md');
    assert.deepEqual(found, [['broken-reference', file('sv/engineer.md')]]);
    assert.deepEqual(skipped, []);
    assert.match(stderr, /^1 job ready/m);
    assert.deepEqual(checked('sv/fitter/index.md').found, []);
    assert.deepEqual(
      checked('sv/fitter/index.md', 'sv/bad.md').found.map(([rule]) => rule),
      ['missing-title', 'missing-apply', 'unclosed-shortcode'],
    );
    const others = checked('README.md', 'logo.svg');
    assert.deepEqual(others.skipped, [{ name: file('README.md'), reason: 'ignored by name' }]);
    assert.match(others.stderr, /skipped {3}\S+logo\.svg \(not a Markdown file\)/);
    assert.equal(checked('sv', 'sv/bad.md').found.length, 4);
  });

  it('continues after a file that cannot be read', () => {
    const folder = temporaryFolder({ 'a.md': '---\na: [1\n---\n', 'b.md': bad });
    const { stdout } = runCli('check', folder);
    assert.match(stdout, /a\.md:\d+:\d+.* front-matter$/m);
    assert.match(stdout, /b\.md:1:1.* missing-title$/m);
  });
});

describe('Usage errors', () => {
  const calls: [name: string, commandArguments: string[], says: RegExp][] = [
    ['feeds without a base URL', ['build', 'demo/postings', '--out', 'x', '--feeds'], /--base-url <url>/],
    ['a base URL without a host', ['check', 'demo/postings', '--base-url', '/jobs'], /Invalid base URL “\/jobs”/],
    ['an unknown command', ['publish'], /Unknown command “publish”\. Commands: build, check/],
    ['a misspelled command', ['bild'], /Unknown command “bild”\. Did you mean “build”\?/],
    ['an unknown flag', ['build', 'x', '--verbose'], /Unknown flag “--verbose”\.\n/],
    ['a misspelled flag', ['check', 'x', '--stict'], /Unknown flag “--stict”\. Did you mean “--strict”\?/],
    ['no folder', ['build', '--out', 'x'], /Missing required argument: <folder>/],
    ['no place to write', ['build', 'demo/postings'], /Missing required option: --out <folder>\./],
    ['a missing folder', ['check', 'no-such-folder'], /Not found: “no-such-folder”/],
    ['an unknown format', ['check', 'demo/postings', '--format', 'xml'], /Unknown format “xml”/],
    ['an unknown time zone', ['check', 'demo/postings', '--time-zone', 'Kvernsund'], /Unknown time zone “Kvernsund”/],
  ];
  for (const [name, commandArguments, says] of calls) {
    it(`${name}: prints the error and exits with 2`, () => {
      const { status, stderr } = runCli(...commandArguments);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(status, 2);
    });
  }

  it('do not include --help', () => {
    const { status, stdout } = runCli('--help');
    assert.equal(status, 0);
    assert.match(stdout, /careers-widget build <folder/);
    assert.equal(existsSync('x'), false);
  });
});
