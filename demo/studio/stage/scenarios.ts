import type { JobBundle } from '../../../src/posting/job-bundle.js';
import { generateJobs } from './generate-jobs.js';
import { html, type TemplateResult } from 'lit';

/** A state of the widget to show in the frame. */
export interface Scenario {
  readonly label: string;
  /** The bundle; the demo’s own bundle if absent. */
  readonly bundle?: () => JobBundle | object;
  /** Failure of the request for the bundle. */
  readonly response?: 'never' | 'refused';
  /** Search query. */
  readonly query?: string;
  /** Opens the first job. */
  readonly opensFirstJob?: true;
}

const SCENARIOS = {
  own: { label: 'The demo’s jobs' },
  posting: { label: 'A posting', opensFirstJob: true },
  loading: { label: 'Loading', response: 'never', bundle: () => ({}) },
  empty: { label: 'No jobs', bundle: () => generateJobs(0) },
  'no-match': { label: 'No match', query: 'submarine' },
  error: { label: 'Error', response: 'refused', bundle: () => ({}) },
  broken: { label: 'Partly broken', bundle: () => brokenBundle() },
  few: { label: '5 jobs', bundle: () => generateJobs(5) },
  hundred: { label: '100 jobs', bundle: () => generateJobs(100) },
  dropped: { label: 'Your own' },
} as const satisfies Readonly<Record<string, Scenario>>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof SCENARIOS;

/** All scenarios in display order. */
const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];

/** Whether a string is the name of a scenario. */
export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

/** The scenario of a name. */
export function scenarioOf(name: ScenarioName): Scenario {
  return SCENARIOS[name];
}

/** Five valid jobs among invalid entries. */
function brokenBundle(): object {
  const { jobs, ...bundle } = generateJobs(5);
  return { ...bundle, jobs: [null, ...jobs, { id: 'No such id', lang: 'en' }, 'not a job'] };
}

/** Buttons for all scenarios. The dropped bundle is offered once there is one. */
export function scenarioChooser(
  now: ScenarioName,
  hasOwn: boolean,
  chosen: (scene: ScenarioName) => void,
): TemplateResult {
  return html`<div class="bar scenes" role="group" aria-labelledby="states-heading">
    ${SCENARIO_NAMES.filter((name) => name !== 'dropped' || hasOwn).map(
      (name) =>
        html`<button type="button" aria-pressed=${name === now} @click=${() => chosen(name)}>
          ${scenarioOf(name).label}
        </button>`,
    )}
  </div>`;
}
