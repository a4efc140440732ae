import type { JobSummary } from '../posting/job-posting.js';

/** The editor's order first, then the newest; jobs without either keep the bundle's order, last. */
export function compareJobs(one: JobSummary, other: JobSummary): number {
  const byOrder = (one.order ?? Infinity) - (other.order ?? Infinity);
  // Infinity less Infinity is NaN: neither has an order.
  return byOrder || time(other.posted) - time(one.posted);
}

function time(date: string | undefined): number {
  return (date !== undefined && Date.parse(date)) || 0;
}
