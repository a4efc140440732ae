import { readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../support/repository.js';

const IMMUTABLE = 'public, max-age=31536000, immutable';

const [chunk = ''] = readdirSync(path.join(repositoryRoot, 'dist/chunks'));

/** Expected headers of the files that pages load: a description, the path, the caching, and the type. */
export const EXPECTED_HEADERS: readonly [what: string, address: string, caching: string, type: string][] = [
  ['the script', '/careers-widget/careers-widget.js', 'no-cache', 'text/javascript'],
  ['the classic script', '/careers-widget/careers-widget.classic.js', 'no-cache', 'text/javascript'],
  ['the one module', '/careers-widget/careers-widget.all.js', 'no-cache', 'text/javascript'],
  ['a chunk', `/careers-widget/chunks/${chunk}`, IMMUTABLE, 'text/javascript'],
  ['a version’s script', '/careers-widget/1.2.3/careers-widget.js', IMMUTABLE, 'text/javascript'],
  ['a trial version’s', '/careers-widget/2.0.0-beta.1/careers-widget.all.js', IMMUTABLE, 'text/javascript'],
  ['a version’s chunk', `/careers-widget/1.2.3/chunks/${chunk}`, IMMUTABLE, 'text/javascript'],
  ['the bundle', '/careers/jobs.json', 'no-cache', 'application/json'],
  ['a posting', '/careers/jobs/pilot.en.json', 'no-cache', 'application/json'],
];
