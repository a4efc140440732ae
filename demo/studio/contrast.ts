/** A color as it arrives at the eye: red, green and blue from 0 to 255. */
export type Shade = readonly [red: number, green: number, blue: number];

/** How bright a color is to the eye, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(shade: Shade): number {
  const [red = 0, green = 0, blue = 0] = shade.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(one: Shade, other: Shade): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** What is seen of colors that lie on one another, the lowest first, each as `getComputedStyle` writes it. */
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
