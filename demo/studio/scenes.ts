import type { JobBundle } from '../../src/posting/job-bundle.js';
import { generateJobs } from './generate-jobs.js';

/** A state to look at. */
export interface Scene {
  readonly label: string;
  /** The bundle; `undefined` for the demo's own, which is fetched as it is. */
  readonly bundle?: () => JobBundle | object;
  /** How the request for the bundle fares, where it does not arrive. */
  readonly fate?: 'never' | 'refused';
  /** The list's attributes beside those of the look. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the first job is opened. */
  readonly isOpened?: true;
}

const SCENES = {
  own: { label: 'The demo’s jobs' },
  posting: { label: 'A posting', isOpened: true },
  dialog: { label: 'A posting in a dialog', isOpened: true, attributes: { 'open-in': 'dialog' } },
  grouped: { label: 'In groups', attributes: { 'group-by': 'team' } },
  loading: { label: 'Loading', fate: 'never', bundle: () => ({}) },
  empty: { label: 'No jobs', bundle: () => generateJobs(0) },
  'no-match': { label: 'No match', attributes: { search: 'submarine' } },
  error: { label: 'Error', fate: 'refused', bundle: () => ({}) },
  broken: { label: 'Partly broken', bundle: () => brokenBundle() },
  few: { label: '5 jobs', bundle: () => generateJobs(5) },
  hundred: { label: '100 jobs', bundle: () => generateJobs(100) },
  many: { label: '10,000 jobs', bundle: () => generateJobs(10_000) },
  dropped: { label: 'Your own' },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneName = keyof typeof SCENES;

/** Every scene, in the order to be offered. */
export const SCENE_NAMES = Object.keys(SCENES) as readonly SceneName[];

/** Whether a text names a scene. */
export function isScene(name: string): name is SceneName {
  return Object.hasOwn(SCENES, name);
}

/** What a scene is made of. */
export function sceneOf(name: SceneName): Scene {
  return SCENES[name];
}

/** Five good jobs among entries that are none. */
function brokenBundle(): object {
  const { jobs, ...bundle } = generateJobs(5);
  return { ...bundle, jobs: [null, ...jobs, { id: 'No such id', lang: 'en' }, 'not a job'] };
}
