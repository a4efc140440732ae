import type { Page } from './page.js';

/** A text as it is painted. */
export interface PaintedText {
  readonly name: string;
  /** Contrast ratio of the most frequent color and the one that differs most from it. */
  readonly contrast: number;
  /** Whether it is large: https://www.w3.org/TR/WCAG22/#dfn-large-scale. */
  readonly isLarge: boolean;
}

/** A text and where it is, in device pixels. */
interface TextBox extends Omit<PaintedText, 'contrast'> {
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** Device pixels for each CSS pixel: strokes of small text have their full color then. */
const SCALE = 2;

/**
 * Measures the texts of elements on a screenshot, and so whatever computes their colors. Elements must be in view.
 * Chromium only.
 */
export async function paintedTexts(page: Page, path: string): Promise<PaintedText[]> {
  const { puppeteer } = page;
  const { width, height } = puppeteer.viewport() ?? { width: 1280, height: 900 };
  await puppeteer.setViewport({ width, height, deviceScaleFactor: SCALE });
  const boxes = await page.all(path, findTexts, SCALE);
  const picture = await puppeteer.screenshot({ encoding: 'base64' });
  await puppeteer.setViewport({ width, height });
  return page.evaluate(measureTexts, picture, boxes);
}

/** Runs in the page. */
function findTexts(elements: HTMLElement[], scale: number): TextBox[] {
  return elements.flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
    if (!hit || !element.checkVisibility() || !(element.contains(hit) || hit.contains(element))) return [];
    const { fontSize, fontWeight } = getComputedStyle(element.querySelector('span') ?? element);
    const [size, weight] = [parseFloat(fontSize), Number(fontWeight)];
    const words = (element.textContent || (element as HTMLInputElement).placeholder).replace(/\s+/g, ' ').trim();
    return {
      name: `${element.localName}.${element.className} “${words}”`,
      isLarge: size >= 24 || (size >= 18.66 && weight >= 700),
      // Without the border.
      box: [x + 2, y + 2, width - 4, height - 4].map((length) => Math.round(length * scale)) as never,
    };
  });
}

/** Runs in the page. */
async function measureTexts(picture: string, boxes: readonly TextBox[]): Promise<PaintedText[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (color: number) =>
    [16, 8, 0].reduce(
      (sum, shift, at) => sum + [0.2126, 0.7152, 0.0722][at]! * linear(((color >> shift) & 255) / 255),
      0,
    );
  return boxes.map(({ name, isLarge, box }) => {
    const { data } = context.getImageData(...(box as [number, number, number, number]));
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    // A color of few pixels is an artifact of smoothing.
    const colors = [...counts].filter(([, count]) => count >= 4).sort(([, one], [, other]) => other - one);
    const [ground = 0, ...others] = colors.map(([color]) => luminance(color));
    const ratios = others.map((text) => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05));
    return { name, isLarge, contrast: Math.max(1, ...ratios) };
  });
}
