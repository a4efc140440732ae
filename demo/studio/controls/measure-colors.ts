import { type Theme, type Scheme, valueIn } from '../state/theme.js';
import type { MeasuredColors } from './contrast.js';

/** Colors that the list derives, as `--_accent` and so on. */
const DERIVED = ['accent', 'action', 'on-action', 'muted', 'divider', 'border', 'surface', 'on-surface'];

/** Colors that occur in postings only. */
const POSTING_COLORS = ['heading-color', 'warning', 'success'];

/**
 * Computes the colors of a theme in a color scheme, regardless of the frame's color scheme.
 *
 * @param list list in the frame, with the theme's style sheet applied
 * @param fallbacks default value of each custom property, by name
 */
export function measureColors(
  list: Element,
  theme: Theme,
  scheme: Scheme,
  fallbacks: ReadonlyMap<string, string>,
): MeasuredColors {
  const { ownerDocument: page } = list;
  const around = page.createElement('div');
  const within = page.createElement('div');
  around.hidden = true;
  around.style.colorScheme = scheme;
  around.style.color = valueIn(theme, 'text', scheme) ?? 'CanvasText';
  around.append(within);
  page.body.append(around);
  const styles = page.defaultView?.getComputedStyle(list);
  const resolve = (value: string) => {
    within.style.color = '';
    within.style.color = value;
    return page.defaultView?.getComputedStyle(within).color ?? '';
  };
  const colors = new Map<string, string>();
  colors.set('text', resolve('currentColor'));
  colors.set('background', resolve(valueIn(theme, 'background', scheme) ?? 'Canvas'));
  for (const name of DERIVED) colors.set(name, resolve(styles?.getPropertyValue(`--_${name}`) ?? ''));
  for (const name of POSTING_COLORS) {
    const value = valueIn(theme, `--job-${name}`, scheme) ?? fallbacks.get(`--job-${name}`);
    colors.set(name, resolve(value ?? ''));
  }
  around.remove();
  return colors;
}
