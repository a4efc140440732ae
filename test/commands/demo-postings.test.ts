import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli, type CliRun } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('The demo’s postings', () => {
  const out = temporaryFolder();
  let run: CliRun;
  let bundle: JobBundle;
  before(() => {
    run = runCli('build', 'demo/postings', '--out', out, '--time-zone', 'Europe/Oslo');
    bundle = JSON.parse(readFileSync(path.join(out, 'jobs.json'), 'utf8')) as JobBundle;
  });

  it('compile without an error or a warning', () => {
    assert.equal(run.status, 0);
    assert.doesNotMatch(run.stdout, /^(error|warning)/m);
  });

  it('include at least eight jobs in at least four languages, with translations', () => {
    assert.ok(new Set(bundle.jobs.map(({ id }) => id)).size >= 8);
    assert.ok(new Set(bundle.jobs.map(({ lang }) => lang)).size >= 4);
    const designer = bundle.jobs.filter(({ title }) => /designer/i.test(title));
    assert.equal(new Set(designer.map(({ id }) => id)).size, 1, 'joined by translationKey');
    assert.equal(designer.length, 2);
  });

  it('include a closed job, a draft and an open application', () => {
    assert.match(run.stderr, /harbour-planner\.md \(closed by/);
    assert.match(run.stderr, /people-partner\.md \(a draft;/);
    assert.ok(bundle.jobs.some(({ openApplication }) => openApplication));
  });

  it('use every built-in shortcode', () => {
    const folder = path.join(repositoryRoot, 'demo/postings');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
    const all = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    for (const name of BUILT_IN_SHORTCODES.keys()) assert.match(all, new RegExp(`\\{\\{[<%] *${name} `), name);
  });

  it('have rendered shortcodes only, and every field of a card', () => {
    for (const job of bundle.jobs) {
      const { html } = JSON.parse(readFileSync(path.join(out, job.body), 'utf8')) as { html: string };
      assert.doesNotMatch(html, /\{\{|\}\}/, job.id);
      for (const field of ['intro', 'team', 'location', 'employment', 'apply', 'posted'] as const) {
        // An open application is for any team and contract.
        if ((field === 'employment' || field === 'team') && job.openApplication) continue;
        assert.ok(job[field], `${job.id}.${job.lang} has no ${field}`);
      }
    }
  });
});
