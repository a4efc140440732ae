import type { JobBody, JobSummary } from '../../../src/posting/job-posting.js';
import type { CompiledBundle } from '../types.js';

/** Each job of a bundle with its body, which may be created for it. */
export function* jobsWithBodies({ bundle, bodies }: CompiledBundle): Generator<[job: JobSummary, body: JobBody]> {
  const jobs = bundle.jobs[Symbol.iterator]();
  for (const body of bodies) {
    const job = jobs.next();
    if (!job.done) yield [job.value, body];
  }
}
