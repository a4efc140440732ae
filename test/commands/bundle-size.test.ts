import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { JobBundle, JobSummary } from '../../src/index.js';
import { generatePostings } from '../bench/generate-postings.js';
import { repositoryRoot } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Size in bytes, compressed with Brotli, of a list of 1,000 jobs, and of a posting. */
const LIMITS = { list: 55_000, posting: 2_500 };

/** Maximum growth of a posting over its Markdown. */
const MORE_THAN_MARKDOWN = 1.05;

const weigh = (...file: string[]) => brotliCompressSync(readFileSync(path.join(...file))).length;
const organization = path.join(repositoryRoot, 'test/compile/organizations/hugo-ropeway/postings');

describe('Bundle size', () => {
  const out = temporaryFolder();

  function build(postings: string): readonly JobSummary[] {
    const { status, stdout, stderr } = runCli('build', postings, '--drafts', '--expired', '--keep-going', '--out', out);
    assert.equal(status, 0, stdout + stderr);
    return (JSON.parse(readFileSync(path.join(out, 'jobs.json'), 'utf8')) as JobBundle).jobs;
  }

  /** The longest postings represent the others, since compressing a thousand takes half a minute. */
  function assertLight(jobs: readonly JobSummary[]): void {
    const sizes = jobs.map(({ body }) => ({ body, size: statSync(path.join(out, body)).size }));
    for (const { body } of sizes.sort((one, other) => other.size - one.size).slice(0, 10)) {
      const weight = weigh(out, body);
      assert.ok(weight <= LIMITS.posting, `${body} weighs ${weight} bytes`);
    }
  }

  it('is limited in total and per job for a thousand jobs', () => {
    const postings = temporaryFolder();
    generatePostings(postings, 1000);
    const jobs = build(postings);
    assert.equal(jobs.length, 1000);
    const weight = weigh(out, 'jobs.json');
    assert.ok(weight <= LIMITS.list, `jobs.json weighs ${weight} bytes`);
    assertLight(jobs);
  });

  it('is limited for each posting of the demo', () => {
    const jobs = build(path.join(repositoryRoot, 'demo/postings'));
    assert.ok(jobs.length > 10);
    assertLight(jobs);
  });

  it('is close to the size of the Markdown', () => {
    const jobs = build(organization);
    assert.equal(jobs.length, 5);
    for (const { id, lang, body } of jobs) {
      // One is declared as Bokmål and written in Nynorsk.
      const markdown = weigh(organization, lang === 'nn' ? 'nb' : lang, `${id}.md`);
      const weight = weigh(out, body);
      assert.ok(weight <= markdown * MORE_THAN_MARKDOWN, `${body} weighs ${weight} bytes, written ${markdown}`);
    }
  });
});
