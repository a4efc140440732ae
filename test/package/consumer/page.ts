import { defineJobElements, JobCard, JobList, SCHEMA_VERSION, VERSION, type JobBundle } from 'careers-widget';
import { defineJobElements as sameInScript } from 'careers-widget/careers-widget.js';
import { defineJobElements as sameInWhole } from 'careers-widget/careers-widget.all.js';

/** Typed imports of every entry. */
export const imported: [string, number, (typeof sameInScript)[]] = [
  VERSION,
  SCHEMA_VERSION,
  [sameInScript, sameInWhole],
];

/** A subclass. */
export class OwnList extends JobList {
  override headingLevel = 3;
}

const list = document.createElement('job-list');
list.openIn = 'dialog';
list.addEventListener('job-apply', ({ detail }) => new URL(detail.url));
document.querySelector('job-card')?.append(new JobCard(), list);

/** A bundle has a type. */
export const titles = ({ jobs }: JobBundle): string[] => jobs.map(({ title }) => title);

defineJobElements({ prefix: 'kvernsund-' });
// @ts-expect-error A prefix is a string.
defineJobElements({ prefix: 1 });
// @ts-expect-error Not a value of openIn.
list.openIn = 'window';
