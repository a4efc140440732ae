import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const JOBS = 30;

/** A folder of postings that all contain its version. */
function postings(version: string): Record<string, string> {
  const names = Array.from({ length: JOBS }, (_, index) => `${version}/job-${index}.md`);
  return Object.fromEntries(
    names.map((name) => [name, `---\ntitle: ${version}\nlanguage: en\n---\n\n${'x '.repeat(2000)}\n`]),
  );
}

/** Asserts that every file of the bundle exists and is complete; returns the list. */
function readWhole(out: string): JobBundle {
  const bundle = JSON.parse(readFileSync(path.join(out, 'jobs.json'), 'utf8')) as JobBundle;
  assert.equal(bundle.jobs.length, JOBS);
  assert.equal(new Set(bundle.jobs.map(({ title }) => title)).size, 1, 'one version');
  for (const job of bundle.jobs) {
    const body = JSON.parse(readFileSync(path.join(out, job.body), 'utf8')) as { id: string };
    assert.equal(body.id, job.id);
  }
  return bundle;
}

const build = (folder: string, out: string) =>
  spawn(process.execPath, [path.join(repositoryRoot, 'dist/cli.js'), 'build', folder, '--out', out, '--quiet'], {
    stdio: 'ignore',
  });

/** A separate file system, small or read-only; `undefined` if this user may not mount one. */
function mounted(options: string): string | undefined {
  const folder = temporaryFolder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  return status === 0 ? folder : undefined;
}

describe('Atomic writes', () => {
  it('leave the old or the new bundle after a build is killed', async () => {
    const folder = temporaryFolder({ ...postings('a'), ...postings('b') });
    const out = path.join(folder, 'out');
    assert.equal(runCli('build', path.join(folder, 'a'), '--out', out).status, 0);
    for (let round = 0; round < 12; round += 1) {
      const child = build(path.join(folder, round % 2 === 0 ? 'b' : 'a'), out);
      const ended = once(child, 'exit');
      // The delays cover the whole build, from before the first write to after the last.
      await Promise.race([wait(300 + round * 60), ended]);
      child.kill('SIGKILL');
      await ended;
      readWhole(out);
    }
    assert.equal(runCli('build', path.join(folder, 'b'), '--out', out).status, 0);
    assert.equal(readWhole(out).jobs[0]?.title, 'b');
    assert.deepEqual(
      readdirSync(out).sort(),
      ['jobs', 'jobs.json', 'search.json'],
      'nothing is left of the killed builds',
    );
  });

  it('leave one of two bundles that are built concurrently', async () => {
    const folder = temporaryFolder({ ...postings('a'), ...postings('b') });
    const out = path.join(folder, 'out');
    const builds = ['a', 'b', 'a', 'b'].map((version) => once(build(path.join(folder, version), out), 'exit'));
    assert.deepEqual(
      await Promise.all(builds),
      builds.map(() => [0, null]),
    );
    readWhole(out);
    assert.deepEqual(readdirSync(out).sort(), ['jobs', 'jobs.json', 'search.json']);
  });

  it('leave the old bundle when the disk is full, and report it', (t) => {
    const out = mounted('size=1m');
    if (out === undefined) return t.skip('this user may not mount a file system');
    const folder = temporaryFolder({ ...postings('a'), ...postings('b') });
    try {
      assert.equal(runCli('build', path.join(folder, 'a'), '--out', out).status, 0);
      assert.throws(() => writeFileSync(path.join(out, 'filler'), Buffer.alloc(1024 * 1024)), /ENOSPC/);
      const { status, stderr } = runCli('build', path.join(folder, 'b'), '--out', out);
      assert.match(stderr, /the disk is full\. The old list of jobs is unchanged/);
      assert.equal(status, 2);
      assert.equal(readWhole(out).jobs[0]?.title, 'a');
    } finally {
      spawnSync('umount', [out]);
    }
  });

  it('leave the old bundle when a file grows beyond what the system allows, and report it', () => {
    const folder = temporaryFolder({ ...postings('a'), 'b/long.md': `---\ntitle: b\n---\n${'x '.repeat(50_000)}` });
    const out = path.join(folder, 'out');
    assert.equal(runCli('build', path.join(folder, 'a'), '--out', out).status, 0);
    const cli = path.join(repositoryRoot, 'dist/cli.js');
    // In blocks of 512 bytes.
    const command = 'ulimit -f 64; exec "$0" "$@"';
    const build = [process.execPath, cli, 'build', path.join(folder, 'b'), '--out', out];
    const { status, signal, stderr } = spawnSync('sh', ['-c', command, ...build], { encoding: 'utf8' });
    // Whether the system ends the process or refuses to write.
    assert.ok(status === 2 || signal === 'SIGXFSZ', stderr);
    if (status === 2)
      assert.match(stderr, /a file is too large for the file system\. The old list of jobs is unchanged/);
    assert.equal(readWhole(out).jobs[0]?.title, 'a');
  });

  it('leave the old bundle when the folder is read-only, and report it', (t) => {
    const out = mounted('size=4m');
    if (out === undefined) return t.skip('this user may not mount a file system');
    const folder = temporaryFolder({ ...postings('a'), ...postings('b') });
    try {
      assert.equal(runCli('build', path.join(folder, 'a'), '--out', out).status, 0);
      spawnSync('mount', ['-o', 'remount,ro', out]);
      const { status, stderr } = runCli('build', path.join(folder, 'b'), '--out', out);
      assert.match(stderr, /the file system is read-only\. The old list of jobs is unchanged/);
      assert.equal(status, 2);
      assert.equal(readWhole(out).jobs[0]?.title, 'a');
    } finally {
      spawnSync('umount', [out]);
    }
  });

  it('delete old pages at once, old texts with --prune, and no files of others', () => {
    const folder = temporaryFolder({
      ...postings('a'),
      'one/job-1.md': '---\ntitle: one\nlanguage: en\n---\n',
    });
    const out = path.join(folder, 'out');
    mkdirSync(path.join(out, 'jobs'), { recursive: true });
    writeFileSync(path.join(out, 'jobs/mine.json'), '{}');
    runCli('build', path.join(folder, 'a'), '--out', out, '--pages');
    runCli('build', path.join(folder, 'one'), '--out', out, '--pages');
    assert.ok(readdirSync(path.join(out, 'jobs')).includes('job-0.en.json'));
    assert.deepEqual(
      readdirSync(path.join(out, 'pages'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .sort(),
      ['en/index.html', 'en/job-1/index.html'],
    );
    const { stderr } = runCli('build', path.join(folder, 'one'), '--out', out, '--pages', '--prune');
    assert.match(stderr, /removed: jobs\/job-0\.en\.json/);
    assert.deepEqual(readdirSync(path.join(out, 'jobs')).sort(), ['job-1.en.json', 'mine.json']);
  });
});
