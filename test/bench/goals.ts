import type { Contender, Contenders } from './contenders.js';

/** A ratio to measure: the figure of the first contender divided by that of the second. */
export interface Goal {
  what: string;
  first: Contender;
  second: Contender;
  measure: 'cpu' | 'memory';
  /** The maximum; exclusive if `isBelow`. */
  limit: number;
  isBelow?: boolean;
}

/** Goals whose contenders take turns. */
export interface GoalGroup {
  name: 'cold' | 'large' | 'start';
  goals(contenders: Contenders): Goal[];
}

/** For runs shorter than the resolution of the clock. */
const SHORT_RUNS = 10;

/** All goals; `scale` below 1 reduces the number of postings. */
export function goalGroups(scale: number): GoalGroup[] {
  const many = Math.round(1_000 * scale);
  const most = 10 * many;
  const count = (postings: number) => postings.toLocaleString('en');
  return [
    {
      name: 'cold',
      goals({ ours, floor, hugo }) {
        const [first, lowest, full] = [ours(many), floor(many), hugo(many)];
        const raw = ours(many, { hasRawHtml: true });
        const what = `${count(many)} postings cold`;
        return [
          { what: `${what}: ours / floor`, first, second: lowest, measure: 'cpu', limit: 1.3 },
          { what: `${what}: ours / Hugo`, first, second: full, measure: 'cpu', limit: 1 },
          {
            what: `${what}, one in fifty with raw HTML: ours / floor`,
            first: raw,
            second: lowest,
            measure: 'cpu',
            limit: 1.3,
          },
        ];
      },
    },
    {
      name: 'large',
      goals({ ours, hugo }) {
        const [first, second, tenth] = [ours(most), hugo(most), ours(many)];
        const what = `${count(most)} postings cold: ours / Hugo`;
        return [
          { what, first, second, measure: 'cpu', limit: 1 },
          { what: `${what}, peak memory`, first, second, measure: 'memory', limit: 0.4, isBelow: true },
          { what: `growth, ${count(many)} to ${count(most)}: ours`, first, second: tenth, measure: 'cpu', limit: 11 },
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
  ];
}
