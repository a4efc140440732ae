import { foldText } from '../posting/fold-text.js';
import { versionsById, type JobSummary } from '../posting/job-posting.js';
import { jobStatus } from '../posting/job-status.js';
import { jobsForReader } from '../posting/languages.js';

/** Maximum number of related jobs. */
const LIMIT = 3;

/**
 * The open jobs most similar to a job: those of its team first, then those at one of its places, in the order given.
 *
 * @param jobs every job in every language
 * @param reader the reader's language, a BCP 47 tag
 * @param now milliseconds since the epoch
 */
export function relatedJobs(jobs: readonly JobSummary[], job: JobSummary, reader: string, now: number): JobSummary[] {
  const versions = versionsById(jobs);
  // Teams and towns have other names in other languages, so all names are compared.
  const sharesName = (names: (version: JobSummary) => readonly string[]) => {
    const namesOf = (id: string) => (versions.get(id) ?? []).flatMap((version) => names(version).map(foldText));
    const own = new Set(namesOf(job.id));
    return ({ id }: JobSummary) => namesOf(id).some((name) => own.has(name));
  };
  const isOfTeam = sharesName(({ team }) => (team === undefined ? [] : [team]));
  const isAtPlace = sharesName(({ location }) => (location?.places ?? []).map(({ name }) => name));
  const others = jobsForReader(
    jobs.filter((other) => other.id !== job.id && !other.openApplication && jobStatus(other, now) === 'open'),
    reader,
  );
  const ofTeam = others.filter(isOfTeam);
  if (ofTeam.length >= LIMIT) return ofTeam.slice(0, LIMIT);
  return [...ofTeam, ...others.filter((other) => !isOfTeam(other) && isAtPlace(other))].slice(0, LIMIT);
}
