import { addedAndRemoved } from './add-and-remove.js';
import { CONTENDERS, type ContenderName } from './contender-pages.js';
import { firstAnswer, type FirstAct } from './first-answer.js';
import { pressKeys } from './press-keys.js';
import type { Visit } from './visit.js';

/** A goal for a contender’s figure, absolute or relative to another contender in the same round. */
export interface BrowserGoal {
  what: string;
  of: ContenderName;
  over?: ContenderName;
  /** The maximum; exclusive if `isBelow`. */
  limit: number;
  isBelow?: boolean;
}

/** Goals whose contenders take turns. */
export interface BrowserGroup {
  name: string;
  /** Name of the figure, with its unit. */
  figure: string;
  contenders: readonly ContenderName[];
  /** Number of jobs. */
  jobs: number;
  /** Visits per measurement, of which the median counts. */
  visits: number;
  measure(visit: Visit, path: string): Promise<number>;
  goals: readonly BrowserGoal[];
}

/** Lighthouse’s slow 4G: 1.6 Mbit/s with a round trip of 150 ms. */
const SLOW_LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 };
const SLOW_PROCESSOR = { rate: 4 };
const TIMES = 1_000;

/** What a reader does first, by the name of its group. Only the widget has facets and postings. */
const FIRST_ACTS: Readonly<Record<string, FirstAct & { readonly what: string; readonly others?: boolean }>> = {
  'first-key': { what: 'key', width: 1280, target: 'input[type=search]', key: 'e', others: true },
  'first-facet': { what: 'facet', width: 1280, target: '[part~=facet-button]' },
  'first-filters': { what: 'tap on Filters', width: 390, target: '[part~=sheet-button]' },
  'first-tap': { what: 'tap on a card', width: 390, target: '[part~=link]' },
};

const work = async ({ open }: Visit, path: string) => (await open(path)).work;

function firstActGroup(name: string, jobs: number): BrowserGroup {
  const { what, others = false, ...act } = FIRST_ACTS[name]!;
  const title = `first ${what} among ${jobs.toLocaleString('en')} jobs, 4 × slower processor`;
  return {
    name,
    figure: 'ms until painted',
    contenders: others ? CONTENDERS : ['ours', 'baseline'],
    jobs,
    visits: 1,
    async measure(visit, path) {
      await visit.cdp.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
      return firstAnswer(visit, path, act);
    },
    goals: [
      { what: `${title}: ours, ms`, of: 'ours', limit: 100 },
      { what: `${title}: ours / baseline`, of: 'ours', over: 'baseline', limit: 1 },
    ],
  };
}

/** All groups; `scale` below 1 reduces the number of jobs. */
export function browserGroups(scale: number): BrowserGroup[] {
  const many = Math.round(1_000 * scale);
  const most = 10 * many;
  const count = (jobs: number) => jobs.toLocaleString('en');
  return [
    {
      name: 'first-cards',
      figure: 'ms of work',
      contenders: CONTENDERS,
      jobs: many,
      visits: 3,
      measure: work,
      goals: [
        { what: `first of ${count(many)} jobs, work: ours / baseline`, of: 'ours', over: 'baseline', limit: 1 },
        { what: `first of ${count(many)} jobs, work: ours / floor`, of: 'ours', over: 'floor', limit: 1.2 },
      ],
    },
    {
      name: 'first-of-most',
      figure: 'ms of work',
      contenders: CONTENDERS,
      jobs: most,
      visits: 3,
      measure: work,
      goals: [
        { what: `first of ${count(most)} jobs, work: ours / baseline`, of: 'ours', over: 'baseline', limit: 1 },
        { what: `first of ${count(most)} jobs, work: ours / floor`, of: 'ours', over: 'floor', limit: 1.3 },
        {
          what: `first of ${count(most)} jobs, work: ours / List.js`,
          of: 'ours',
          over: 'List.js',
          limit: 1,
          isBelow: true,
        },
        {
          what: `first of ${count(most)} jobs, work: ours / React`,
          of: 'ours',
          over: 'React',
          limit: 1,
          isBelow: true,
        },
      ],
    },
    {
      name: 'keys',
      figure: 'ms of script, p95',
      contenders: CONTENDERS,
      jobs: most,
      visits: 1,
      measure: async (visit, path) => percentile(await pressKeys(visit, path), 0.95),
      goals: [
        { what: `a key among ${count(most)} jobs, p95 of script: ours, ms`, of: 'ours', limit: 10 },
        {
          what: `a key among ${count(most)} jobs, p95 of script: ours / baseline`,
          of: 'ours',
          over: 'baseline',
          limit: 1,
        },
        { what: `a key among ${count(most)} jobs, p95 of script: ours / floor`, of: 'ours', over: 'floor', limit: 1.5 },
      ],
    },
    ...Object.keys(FIRST_ACTS).map((name) => firstActGroup(name, many)),
    {
      name: 'slow-line',
      figure: 'ms until painted',
      contenders: CONTENDERS,
      jobs: many,
      visits: 1,
      async measure({ cdp, open }, path) {
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', SLOW_LINE);
        await cdp.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR);
        return (await open(path)).after;
      },
      goals: [
        { what: `first of ${count(many)} jobs, slow 4G: ours / baseline`, of: 'ours', over: 'baseline', limit: 1 },
        { what: `first of ${count(many)} jobs, slow 4G: ours / List.js`, of: 'ours', over: 'List.js', limit: 1 },
        { what: `first of ${count(many)} jobs, slow 4G: ours / React`, of: 'ours', over: 'React', limit: 0.8 },
      ],
    },
    {
      name: 'memory',
      figure: 'MB kept',
      contenders: ['ours'],
      jobs: many,
      visits: 1,
      measure: async (visit, path) => (await addedAndRemoved(visit, path, `/jobs-${many}.json`, TIMES)) / 1e6,
      goals: [{ what: `${count(TIMES)} times added and removed: ours, MB kept`, of: 'ours', limit: 1 }],
    },
  ];
}

/** The percentile of the values. */
function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
