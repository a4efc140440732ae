import type { JobSummary } from '../posting/job-posting.js';
import { jobStatus } from '../posting/job-status.js';
import { jobsForReader } from '../posting/languages.js';
import { foldText } from '../posting/fold-text.js';

/** Maximum number of related jobs. */
const MOST = 3;

/**
 * The open jobs most similar to a job: those of its team first, then those at one of its places, in the order given.
 *
 * @param versions every job in every language
 * @param reader the reader's language, a BCP 47 tag
 * @param now milliseconds since the epoch
 */
export function relatedJobs(
  versions: readonly JobSummary[],
  job: JobSummary,
  reader: string,
  now: number,
): JobSummary[] {
  // Teams and towns have other names in other languages, so all names are compared.
  const teams = namesOf(versions, job, ({ team }) => (team === undefined ? [] : [team]));
  const places = namesOf(versions, job, ({ location }) => (location?.places ?? []).map(({ name }) => name));
  const isOf = (other: JobSummary) =>
    versions.some(({ id, team }) => id === other.id && team !== undefined && teams.has(foldText(team)));
  const isAt = (other: JobSummary) =>
    versions.some(
      ({ id, location }) => id === other.id && location?.places.some(({ name }) => places.has(foldText(name))),
    );
  const others = jobsForReader(
    versions.filter((other) => other.id !== job.id && !other.openApplication && jobStatus(other, now) === 'open'),
    reader,
  );
  const ofTeam = others.filter(isOf);
  return [...ofTeam, ...others.filter((other) => !ofTeam.includes(other) && isAt(other))].slice(0, MOST);
}

/** The folded names that the versions of a job have for something. */
function namesOf(
  versions: readonly JobSummary[],
  { id }: JobSummary,
  names: (version: JobSummary) => readonly string[],
): Set<string> {
  return new Set(versions.filter((version) => version.id === id).flatMap((version) => names(version).map(foldText)));
}
