import { defineJobElements, JobCard, JobList, SCHEMA_VERSION, VERSION, type JobBundle } from 'careers-widget';
import { defineJobElements as sameInScript } from 'careers-widget/careers-widget.js';
import { defineJobElements as sameInWhole } from 'careers-widget/careers-widget.all.js';

/** What can be told apart by types only when they have come. */
export const told: [string, number, (typeof sameInScript)[]] = [VERSION, SCHEMA_VERSION, [sameInScript, sameInWhole]];

/** A class of one's own. */
export class OwnList extends JobList {
  override headingLevel = 3;
}

const list = document.createElement('job-list');
list.openIn = 'dialog';
list.addEventListener('job-apply', ({ detail }) => new URL(detail.url));
document.querySelector('job-card')?.append(new JobCard(), list);

/** A bundle is known by its shape. */
export const titles = ({ jobs }: JobBundle): string[] => jobs.map(({ title }) => title);

defineJobElements({ prefix: 'kvernsund-' });
// @ts-expect-error A prefix is a text.
defineJobElements({ prefix: 1 });
// @ts-expect-error The list opens jobs nowhere else.
list.openIn = 'window';
