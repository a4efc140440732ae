import { foldJob } from '../../search/text-search.js';
import type { JobSummary } from '../../posting/job-posting.js';

/** How long to fold at a stretch while nobody waits for it, in milliseconds. */
const STRETCH = 4;

const prepared = new WeakSet<readonly JobSummary[]>();

/** Makes jobs ready to be searched, a few at a time, before somebody waits for it. */
export function prepareSearch(jobs: readonly JobSummary[]): void {
  if (prepared.has(jobs)) return;
  prepared.add(jobs);
  const left = jobs.values();
  const foldSome = () => {
    for (const late = performance.now() + STRETCH; performance.now() < late;) {
      const { value, done } = left.next();
      if (done) return;
      foldJob(value);
    }
    setTimeout(foldSome);
  };
  setTimeout(foldSome);
}
