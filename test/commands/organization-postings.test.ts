import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli, type CliRun } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const postings = path.join(repositoryRoot, 'test/compile/organizations/hugo-ropeway/postings');

describe('Postings of an organization, including drafts', () => {
  const out = temporaryFolder();
  let run: CliRun;
  let jobs: JobSummary[];
  before(() => {
    run = runCli('build', postings, '--drafts', '--out', out);
    jobs = (JSON.parse(readFileSync(path.join(out, 'jobs.json'), 'utf8')) as JobBundle).jobs;
  });
  const bodyOf = (job: JobSummary) =>
    (JSON.parse(readFileSync(path.join(out, job.body), 'utf8')) as { html: string }).html;
  const jobCalled = (id: string) => {
    const job = jobs.find((candidate) => candidate.id === id);
    assert.ok(job, id);
    return job;
  };

  it('compile to five jobs with a body each', () => {
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.equal(jobs.length, 5);
    assert.equal(readdirSync(path.join(out, 'jobs')).length, 5);
  });

  it('have no shortcode syntax in their bodies', () => {
    for (const job of jobs) assert.doesNotMatch(bodyOf(job), /\{\{/, job.id);
  });

  it('keep title, intro, pay and hiring process of a Nynorsk posting declared as Bokmål', () => {
    const job = jobCalled('2026-cable-engineer');
    assert.equal(job.lang, 'nn');
    assert.match(job.title, /kabelingeniør\?$/);
    assert.match(job.intro ?? '', /^Vi heng heile bygder/);
    assert.deepEqual(job.pay, {
      text: '€48,000 - €71,000 årleg',
      min: 48_000,
      max: 71_000,
      currency: 'EUR',
      period: 'YEAR',
    });
    const process = /<details class="job-accordion job-process">.*?<\/details>/s.exec(bodyOf(job))?.[0] ?? '';
    assert.equal((process.match(/<li>/g) ?? []).length, 5);
  });

  it('have diagnostics for conflicting keys and a wrong language, with their lines', () => {
    assert.match(run.stdout, /2026-cable-engineer\.md:12:1 .*key-conflict/);
    assert.match(run.stdout, /2026-cable-engineer\.md:10:12 .*language-mismatch/);
  });

  it('have repaired mojibake', () => {
    assert.match(bodyOf(jobCalled('head-of-control-room')), /Torbjørn Skar/);
    assert.match(run.stdout, /head-of-control-room\.md:33:59 .*mojibake/);
  });

  it('have detected languages: Bokmål, Nynorsk, Swedish and English', () => {
    assert.deepEqual(Object.fromEntries(jobs.map(({ id, lang }) => [id, lang])), {
      '2026-cable-engineer': 'nn',
      '2025-splicer': 'nb',
      'lift-engineer': 'sv',
      'drive-engineer-2023': 'en',
      'head-of-control-room': 'en',
    });
  });
});
