/** An opaque color: red, green and blue from 0 to 255. */
export type Shade = readonly [red: number, green: number, blue: number];

/** Relative luminance, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(shade: Shade): number {
  const [red = 0, green = 0, blue = 0] = shade.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrastRatio(one: Shade, other: Shade): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Composites colors, the bottom layer first. */
export function flatten(...layers: readonly string[]): Shade {
  if (!canvas) return [0, 0, 0];
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** A color as `#rrggbb`. */
export function toHex(shade: Shade): string {
  return `#${shade.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Computed colors of a theme by name: custom properties without `--job-`, and the page’s colors. */
export type MeasuredColors = ReadonlyMap<string, string>;

/** A color composited on its background. */
function visibleColor(colors: MeasuredColors, name: string, back = 'background'): Shade {
  const layers = ['background', back, name].map((layer) => colors.get(layer) ?? '#ffffff');
  return flatten(...layers);
}

/** Foreground and background colors with the required contrast. */
export interface ContrastPair {
  readonly name: string;
  /** Names of colors in {@link measureColors}. */
  readonly front: string;
  readonly back: string;
  /** Required ratio: 4.5 for text (SC 1.4.3), 3 for controls (SC 1.4.11). */
  readonly least: 4.5 | 3;
}

/** All color pairs of the widget. Hairlines are decorative and have no requirement. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  { name: 'Text on the page', front: 'text', back: 'background', least: 4.5 },
  { name: 'Titles and links on the page', front: 'accent', back: 'background', least: 4.5 },
  { name: 'Headings of a posting on the page', front: 'heading-color', back: 'background', least: 4.5 },
  { name: 'Secondary text on the page', front: 'muted', back: 'background', least: 4.5 },
  { name: 'Text of the Apply button on the button', front: 'on-action', back: 'action', least: 4.5 },
  { name: 'Text in an opened filter', front: 'on-surface', back: 'surface', least: 4.5 },
  { name: 'Links in an opened filter', front: 'accent', back: 'surface', least: 4.5 },
  { name: 'Secondary text in an opened filter', front: 'muted', back: 'surface', least: 4.5 },
  { name: 'Borders of fields on the page', front: 'border', back: 'background', least: 3 },
  { name: 'Border of a warning on the page', front: 'warning', back: 'background', least: 3 },
  { name: 'Border of a success note on the page', front: 'success', back: 'background', least: 3 },
];

/** Result of a contrast check. */
export interface CheckedContrast {
  readonly over: Shade;
  readonly under: Shade;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The ratio for display, rounded down: 4.49 does not pass as 4.5. */
  readonly text: string;
  readonly isEnough: boolean;
}

/** Checks the contrast of a pair. */
export function checkContrast({ front, back, least }: ContrastPair, colors: MeasuredColors): CheckedContrast {
  const [over, under] = [visibleColor(colors, front, back), visibleColor(colors, back)];
  const ratio = contrastRatio(over, under);
  return { over, under, ratio, text: (Math.floor(ratio * 10) / 10).toFixed(1), isEnough: ratio >= least };
}
