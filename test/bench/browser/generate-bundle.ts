import { sortJobs } from '../../../src/search/sort-jobs.js';
import { SCHEMA_VERSION, type JobBundle } from '../../../src/posting/job-bundle.js';
import type { JobEmployment, JobSummary } from '../../../src/posting/job-posting.js';
import { sentence } from '../generate-postings.js';
import { POSTING_WORDS } from '../posting-words.js';
import { seededRandom } from '../seeded-random.js';

const TEAMS = [
  ...['Onboard systems', 'Shore charging', 'Control rooms', 'Service', 'Battery room', 'Desks', 'Workshop'],
  ...['Harbour', 'Finance', 'People', 'Sales', 'Purchasing'],
] as const;
/** Country code, country name and places. */
type Country = readonly [code: string, name: string, towns: readonly [string, ...string[]]];

/** Places of the jobs. */
const PLACES: readonly [Country, ...Country[]] = [
  ['NO', 'Norway', ['Bergen', 'Oslo', 'Trondheim', 'Tromsø', 'Ålesund', 'Bodø', 'Stavanger', 'Molde', 'Florø']],
  ['SE', 'Sweden', ['Göteborg', 'Stockholm', 'Malmö', 'Luleå', 'Umeå', 'Örebro', 'Gävle', 'Ängelholm', 'Ystad']],
  ['FI', 'Finland', ['Turku', 'Helsinki', 'Vaasa', 'Oulu', 'Kotka', 'Rauma', 'Porvoo', 'Hanko', 'Naantali']],
  ['DK', 'Denmark', ['Aarhus', 'Esbjerg', 'Rønne', 'Aalborg', 'Odense', 'Køge', 'Skagen', 'Gedser', 'Korsør']],
];
const EMPLOYMENT: readonly [JobEmployment, ...JobEmployment[]] = [
  { text: 'Full time', types: ['FULL_TIME'] },
  { text: 'Part time', types: ['PART_TIME'] },
  { text: 'Temporary', types: ['TEMPORARY'] },
];

/**
 * Generates a bundle of English jobs, each in one language; deterministic for a seed. Jobs are as large as compiled ones,
 * with more teams and places than usual, in display order. No job closes before 2099, so that all are open in any run of
 * the benchmark.
 */
export function generateBundle(count: number, seed = 1): JobBundle {
  const jobs = Array.from({ length: count }, (_, index) => generateJob(index, seed));
  return { schemaVersion: SCHEMA_VERSION, organization: { name: 'Kvernsund' }, jobs: sortJobs(jobs) };
}

function generateJob(index: number, seed: number): JobSummary {
  const random = seededRandom(seed, index);
  const words = POSTING_WORDS.en;
  const [country, countryName, places] = random.pick<Country>(PLACES);
  const place = random.pick(places);
  const remote = random.below(7) === 0;
  const employment = random.pick<JobEmployment>(EMPLOYMENT);
  const day = () => String(1 + random.below(28)).padStart(2, '0');
  const least = 48 + random.below(20);
  const most = least + 4 + random.below(9);
  const closes = `2099-${String(1 + random.below(12)).padStart(2, '0')}-${day()}`;
  const id = `job-${String(index).padStart(5, '0')}`;
  return {
    id,
    lang: 'en',
    title: `${random.pick(words.roles)} ${1 + random.below(99)}`,
    intro: `${sentence(words, random)} ${sentence(words, random)}`,
    team: random.pick(TEAMS),
    location: {
      text: remote ? `${place}, or remote in ${countryName}` : `${place}, ${countryName}`,
      remote,
      hybrid: !remote && random.below(5) === 0,
      countries: [country],
      places: [{ name: place, country }],
    },
    employment,
    pay: {
      text: `€${least},000 - €${most},000 a year`,
      min: least * 1000,
      max: most * 1000,
      currency: 'EUR',
      period: 'YEAR',
    },
    posted: `2026-10-${day()}`,
    closes,
    openUntil: `${closes}T23:00:00.000Z`,
    apply: { url: `https://jobs.kvernsund.example/apply/${id}`, label: words.apply },
    facts: [{ label: words.note.week, value: '37.5' }],
    order: 1 + random.below(90),
    body: `jobs/${id}.en.json`,
  };
}
