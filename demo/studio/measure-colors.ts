import { bothSchemes } from './look-css.js';
import type { Look, Scheme } from './look.js';
import { flatten, type Shade } from './contrast.js';

/** The colors of a look by name, as `getComputedStyle` writes them: what is named after `--job-`, and the page's. */
export type MeasuredColors = ReadonlyMap<string, string>;

/** What the list's style sheet mixes, as `--_accent` and so on. */
const MIXED = ['accent', 'on-accent', 'muted', 'divider', 'border', 'surface', 'on-surface'];

/** What only postings have. */
const OF_POSTINGS = ['heading', 'warning', 'success'];

/**
 * What a look's colors come to in a scheme, whatever scheme the frame is shown in: those of the list as its own style
 * sheet mixes them, on the page's colors.
 *
 * @param list in the page of the frame, with the look's style sheet on it
 * @param fallbacks what stands for each custom property that nobody sets, by name
 */
export function measureColors(
  list: Element,
  look: Look,
  scheme: Scheme,
  fallbacks: ReadonlyMap<string, string>,
): MeasuredColors {
  const { ownerDocument: page } = list;
  const around = page.createElement('div');
  const within = page.createElement('div');
  around.hidden = true;
  around.style.colorScheme = scheme;
  around.style.color = look.values['text'] ? bothSchemes(look.values['text']) : 'CanvasText';
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
  colors.set('background', resolve(look.values['background'] ? bothSchemes(look.values['background']) : 'Canvas'));
  for (const name of MIXED) colors.set(name, resolve(styles?.getPropertyValue(`--_${name}`) ?? ''));
  for (const name of OF_POSTINGS) {
    const value = look.values[`--job-${name}`];
    colors.set(name, resolve(value ? bothSchemes(value) : (fallbacks.get(`--job-${name}`) ?? '')));
  }
  const { action } = look.values;
  colors.set('action', action ? resolve(bothSchemes(action)) : (colors.get('accent') ?? ''));
  around.remove();
  return colors;
}

/** A color as it is seen on the page. */
export function seen(colors: MeasuredColors, name: string, back = 'background'): Shade {
  const layers = ['background', back, name].map((layer) => colors.get(layer) ?? '#ffffff');
  return flatten(...layers);
}
