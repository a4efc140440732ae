import { all } from './dom.js';

/** Visible controls. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label';

/** All visible elements within, shadow roots included. */
export function shown(root: Element, selector = '*'): HTMLElement[] {
  return all(root, selector).filter(
    (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * The controls smaller than 24 by 24 px, with their sizes. The target of a control includes
 * the label around a field and the card around its link. Links in a sentence are exempt
 * (https://www.w3.org/TR/WCAG22/#target-size-minimum).
 */
export function smallTargets(root: Element): string[] {
  return shown(root, CONTROLS)
    .filter((control) => !control.closest('p, li, .body td')?.matches('.body *') || control.matches('.job-button'))
    .flatMap((control) => {
      const field = control.matches('input') ? (control.closest('label') ?? control) : control;
      const target = control.matches('.link') ? control.closest('.base')! : field;
      const { width, height } = target.getBoundingClientRect();
      if (width >= 24 && height >= 24) return [];
      return [`${control.localName}.${control.className} “${control.textContent?.trim()}” ${width} × ${height}`];
    });
}

/** Elements that overflow the page horizontally, or clip their own text. */
export function clippedElements(root: Element): string[] {
  const { clientWidth } = document.documentElement;
  return shown(root).flatMap((element) => {
    const style = getComputedStyle(element);
    const isInvisible = style.position === 'absolute' && style.overflow === 'hidden' && element.clientWidth <= 1;
    // Scroll containers are exempt; an introduction is clamped to two lines; decorations may overflow.
    const isScrolling = [style.overflowX, style.overflowY].some((value) => value === 'auto' || value === 'scroll');
    if (isInvisible || element.closest('.skeleton') || element.matches('.intro, .intro *')) return [];
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 40)}”`;
    const scroller = element.parentElement?.closest('pre, table');
    if (!scroller && (right > clientWidth + 1 || left < -1)) return [`${name} sticks out: ${left}–${right}`];
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (isScrolling || !hides || element instanceof SVGElement) return [];
    const { scrollWidth, scrollHeight } = element;
    if (scrollWidth <= element.clientWidth + 1 && scrollHeight <= element.clientHeight + 1) return [];
    return [`${name} hides some of itself`];
  });
}

/** Relative luminance, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two opaque colors, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param one as returned by `getComputedStyle`
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
