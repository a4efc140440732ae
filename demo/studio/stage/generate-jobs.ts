import { type JobBundle, SCHEMA_VERSION } from '../../../src/posting/job-bundle.js';
import type { JobSummary } from '../../../src/posting/job-posting.js';

const ROLES = ['Engineer', 'Designer', 'Deckhand', 'Electrician', 'Writer', 'Planner', 'Welder', 'Analyst', 'Mate'];
const FIELDS = [
  'shore charging',
  'the control room',
  'the simulator',
  'the yard',
  'night crossings',
  'batteries',
  'the archive',
];
const TEAMS = ['Onboard systems', 'Shore charging', 'Design', 'Testing', 'Service', 'People and pay'];
const PLACES: readonly (readonly [place: string, country: string])[] = [
  ['Bergen', 'NO'],
  ['Ålesund', 'NO'],
  ['Gothenburg', 'SE'],
  ['Turku', 'FI'],
  ['Aarhus', 'DK'],
  ['Kiel', 'DE'],
];
const INTROS = [
  'Keep what sails sailing, and say in good time when it will not.',
  'Half the week at the quay, half at the desk, and a telephone number that crews have.',
  'Take over something small that has annoyed people for years, and mend it.',
  'Measure first, then draw, then build; and sail with it before anybody else does.',
];

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** Generates a bundle deterministically. */
export function generateJobs(count: number): JobBundle {
  return {
    schemaVersion: SCHEMA_VERSION,
    organization: { name: 'Kvernsund' },
    jobs: Array.from({ length: count }, (_, index) => generateJob(index)),
  };
}

function generateJob(index: number): JobSummary {
  // Step sizes are coprime to the list lengths, so that combinations vary.
  const [place, country] = at(PLACES, index * 7 + Math.floor(index / 11));
  const isPartTime = index % 5 === 3;
  const id = `invented-${index + 1}`;
  return {
    id,
    lang: 'en',
    title: `${at(ROLES, index)}, ${at(FIELDS, Math.floor(index / 3))}${index < 60 ? '' : `, no. ${index + 1}`}`,
    intro: at(INTROS, index * 3 + Math.floor(index / 4)),
    team: at(TEAMS, index * 5 + Math.floor(index / 6)),
    location: {
      text: index % 6 === 4 ? `${place}, hybrid` : place,
      remote: false,
      hybrid: index % 6 === 4,
      countries: [country],
      places: [{ name: place, country }],
    },
    employment: {
      text: isPartTime ? 'Part time, 60 %' : 'Full time',
      types: [isPartTime ? 'PART_TIME' : 'FULL_TIME'],
    },
    pay: { text: `€${42 + (index % 9) * 3},000 a year` },
    apply: { url: `https://jobs.kvernsund.example/apply/${id}` },
    body: `jobs/${id}.en.json`,
  };
}
