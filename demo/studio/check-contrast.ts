import { contrastRatio, type Shade } from './contrast.js';
import type { ContrastPair } from './contrast-pairs.js';
import { seen, type MeasuredColors } from './measure-colors.js';

/** What a pair comes to. */
export interface CheckedContrast {
  readonly over: Shade;
  readonly under: Shade;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The ratio as it is shown: rounded down, since 4.49 is not 4.5. */
  readonly text: string;
  readonly isEnough: boolean;
}

/** How far apart the colors of a pair are, and whether that is enough. */
export function checkContrast({ front, back, least }: ContrastPair, colors: MeasuredColors): CheckedContrast {
  const [over, under] = [seen(colors, front, back), seen(colors, back)];
  const ratio = contrastRatio(over, under);
  return { over, under, ratio, text: (Math.floor(ratio * 10) / 10).toFixed(1), isEnough: ratio >= least };
}
