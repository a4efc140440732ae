import type { ReadBundle } from '../support/compile-files.js';
import type { JobSummary } from '../../src/posting/job-posting.js';

/** The clock of the tests in this folder. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** A bundle of jobs, in English by default; each with the same text, which contains an apply link. */
export function compiledSample(
  jobs: readonly Partial<JobSummary>[],
  html = '<p class="job-lead">Good work.</p>\n<p><a class="job-button job-apply" href="https://apply.example/x">Now</a></p>\n',
): ReadBundle {
  const summaries = jobs.map((fields): JobSummary => {
    const { id = 'engineer', lang = 'en' } = fields;
    return { id, lang, title: 'Engineer', body: `jobs/${id}.${lang}.json`, ...fields };
  });
  return {
    bundle: {
      schemaVersion: 2,
      organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
      jobs: summaries,
    },
    bodies: summaries.map(({ id, lang }) => ({ schemaVersion: 2, id, lang, html })),
  };
}

/** A deadline in the past. */
export const CLOSED = { closes: '2026-11-20', openUntil: '2026-11-20T23:00:00.000Z' };

/** Fields that structured data requires. */
export const COMPLETE = {
  posted: '2026-11-02',
  location: {
    text: 'Bergen, Norway',
    remote: false,
    hybrid: false,
    countries: ['NO'],
    places: [{ name: 'Bergen', country: 'NO' }],
  },
};

/** Text that would escape from any context if it were not encoded. */
export const HOSTILE = `"></title></script><script>alert(1)</script><!-- ]]> & 'x' \${y}`;
