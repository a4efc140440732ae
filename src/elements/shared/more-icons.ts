import type { TemplateResult } from 'lit';
import { drawIcon } from './icons.js';

/** The way back. */
export function arrowLeft(): TemplateResult {
  return drawIcon('arrow-left', 'm12 19-7-7 7-7M19 12H5');
}

/** Takes something away. */
export function cross(): TemplateResult {
  return drawIcon('x', 'M18 6 6 18M6 6l12 12');
}
