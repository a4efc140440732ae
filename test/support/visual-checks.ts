import { all } from './dom.js';

/** What can be pressed or typed into, and is there to be seen. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label';

/** Every element within, shadow roots included, that takes up room and can be seen. */
export function shown(root: Element, selector = '*'): HTMLElement[] {
  return all(root, selector).filter(
    (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * The controls smaller than 24 by 24 px, each with its size: a control's target is what is pressed with it, such as the
 * label around a field or the card around its link. Links in a sentence are as tall as its lines
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

/** What sticks out of the page at the side, or hides some of its own text. */
export function clippedElements(root: Element): string[] {
  const { clientWidth } = document.documentElement;
  return shown(root).flatMap((element) => {
    const style = getComputedStyle(element);
    const isInvisible = style.position === 'absolute' && style.overflow === 'hidden' && element.clientWidth <= 1;
    // What scrolls by itself hides nothing; an introduction is two lines of its text by design, and dots stand outside.
    const isScrolling = [style.overflowX, style.overflowY].some((value) => value === 'auto' || value === 'scroll');
    if (isInvisible || element.closest('.skeleton') || element.matches('.intro, .intro *, .dotted, .dotted > *'))
      return [];
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

/** How bright a color is to the eye, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
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
 * The contrast of two opaque colors, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param one as `getComputedStyle` writes it
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
