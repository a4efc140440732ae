import type { Contender, Contenders } from './contenders.js';

/** A ratio to measure: the figure of the first contender divided by that of the second, or by a fixed figure. */
export interface Goal {
  what: string;
  first: Contender;
  second: Contender | number;
  measure: 'cpu' | 'memory';
  /** The maximum. */
  limit: number;
}

/** Goals whose contenders take turns. */
export interface GoalGroup {
  name: 'cold' | 'large' | 'start' | 'watch' | 'publish';
  goals(contenders: Contenders): Goal[];
}

/** For runs shorter than the resolution of the clock. */
const SHORT_RUNS = 10;

/** Without a limit: for comparison only. */
const COMPARISON = Infinity;

/** All goals; `scale` below 1 reduces the number of postings. */
export function goalGroups(scale: number): GoalGroup[] {
  const many = Math.round(1_000 * scale);
  const most = 10 * many;
  const count = (postings: number) => postings.toLocaleString('en');
  return [
    {
      name: 'cold',
      goals({ ours, floor, hugo, eleventy }) {
        const first = ours(many);
        const compared = [
          ['the floor', floor(many), 5],
          ['Hugo', hugo(many), COMPARISON],
          ['Eleventy', eleventy(many), COMPARISON],
        ] as const;
        return compared.map(([name, second, limit]) => {
          return { what: `${count(many)} postings cold: ours / ${name}`, first, second, measure: 'cpu', limit };
        });
      },
    },
    {
      name: 'large',
      goals({ ours, hugo }) {
        const [first, second, tenth] = [ours(most), hugo(most), ours(many)];
        const what = `${count(most)} postings cold`;
        return [
          { what: `${what}: ours / Hugo`, first, second, measure: 'cpu', limit: COMPARISON },
          { what: `growth, ${count(many)} to ${count(most)}: ours`, first, second: tenth, measure: 'cpu', limit: 11 },
          { what: `${what}, peak memory: ours / 500 MB`, first, second: 500e6, measure: 'memory', limit: 1 },
        ];
      },
    },
    {
      name: 'start',
      goals: ({ ours, reader }) => [
        {
          what: 'five postings cold: ours / Node that reads them',
          first: ours(5, { runs: SHORT_RUNS }),
          second: reader(5, SHORT_RUNS),
          measure: 'cpu',
          limit: 3,
        },
      ],
    },
    {
      name: 'watch',
      goals: ({ ours, watched }) => [
        {
          what: `one of ${count(many)} changed under --watch / all cold`,
          first: watched(many),
          second: ours(many),
          measure: 'cpu',
          limit: 0.05,
        },
      ],
    },
    {
      name: 'publish',
      goals: ({ ours }) => [
        {
          what: `${count(2 * most)} with --pages --feeds / without`,
          first: ours(2 * most, { flags: ['--pages', '--feeds', '--base-url', 'https://kvernsund.example/careers/'] }),
          second: ours(2 * most),
          measure: 'cpu',
          limit: 1.5,
        },
      ],
    },
  ];
}
