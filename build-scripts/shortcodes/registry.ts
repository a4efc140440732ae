import { accordion } from './accordion.js';
import { accordionScript } from './accordion-script.js';
import { distance } from './distance.js';
import { horisontalCard } from './horisontal-card.js';
import { iconBlockHorisontal } from './icon-block-horisontal.js';
import { ingress } from './ingress.js';
import { localbutton } from './localbutton.js';
import { note } from './note.js';
import type { Shortcode } from './shortcode.js';

/** The shortcodes that a compilation knows, by name. */
export type ShortcodeRegistry = ReadonlyMap<string, Shortcode>;

/** The shortcodes that come with the compiler. */
export const BUILT_IN_SHORTCODES: ShortcodeRegistry = new Map(
  [accordion, accordionScript, distance, horisontalCard, iconBlockHorisontal, ingress, localbutton, note].map(
    (shortcode) => [shortcode.name, shortcode],
  ),
);
