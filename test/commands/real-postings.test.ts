import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { runCli, type CliRun } from '../support/run-cli.js';
import { sharedFolder } from '../support/shared-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const postings = sharedFolder('postings');

describe('real postings', { skip: postings === undefined && 'the real postings are not here' }, () => {
  const out = temporaryFolder();
  let run: CliRun;
  let jobs: JobSummary[];
  before(() => {
    run = runCli('build', postings ?? '', '--drafts', '--out', out);
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

  it('leave nothing of a shortcode in any body', () => {
    for (const job of jobs) assert.doesNotMatch(bodyOf(job), /\{\{/, job.id);
  });

  it('keep the Nynorsk posting’s title, intro, salary and four steps, and know its language', () => {
    const job = jobCalled('2026-cloud-engineer');
    assert.equal(job.lang, 'nn');
    assert.match(job.title, /skyingeniør$/);
    assert.match(job.intro ?? '', /^Vi bygger skyen/);
    assert.deepEqual(job.pay, {
      text: '€50,000 - €80,000 årleg',
      min: 50_000,
      max: 80_000,
      currency: 'EUR',
      period: 'YEAR',
    });
    const process = /<details class="job-accordion job-process">.*?<\/details>/s.exec(bodyOf(job))?.[0] ?? '';
    assert.ok((process.match(/<li>/g) ?? []).length >= 4);
  });

  it('report the conflict of keys and the language, each at its line', () => {
    assert.match(run.stdout, /2026-cloud-engineer\.md:12:1 .*\[key-conflict\]/);
    assert.match(run.stdout, /2026-cloud-engineer\.md:10:1 .*\[language-mismatch\]/);
  });

  it('mend the damaged name', () => {
    assert.match(bodyOf(jobCalled('team-lead-containerplatform')), /Bjørgengen/);
    assert.match(run.stdout, /team-lead-containerplatform\.md:\d+:\d+ .*\[mojibake\]/);
  });

  it('know Bokmål, Swedish and English', () => {
    const langs = Object.fromEntries(jobs.map(({ id, lang }) => [id, lang]));
    assert.deepEqual(langs, {
      '2026-cloud-engineer': 'nn',
      '2025-network-engineer': 'nb',
      'openstack-engineer': 'sv',
      'infrastructure-engeneer-2023': 'en',
      'team-lead-containerplatform': 'en',
    });
  });
});
