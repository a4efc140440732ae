import { accordion } from './accordion.js';
import { accordionScript } from './accordion-script.js';
import { button } from './button.js';
import { contact } from './contact.js';
import { details } from './details.js';
import { distance } from './distance.js';
import { figure } from './figure.js';
import { highlight } from './highlight.js';
import { horisontalCard } from './horisontal-card.js';
import { iconBlockHorisontal } from './icon-block-horisontal.js';
import { iconBlockSmall } from './icon-block-small.js';
import { iconBlockSmallContainer } from './icon-block-small-container.js';
import { ingress } from './ingress.js';
import { inline } from './inline.js';
import { localbutton } from './localbutton.js';
import { localtextbutton } from './localtextbutton.js';
import { note } from './note.js';
import { param } from './param.js';
import { postingReference } from './posting-reference.js';
import { quote } from './quote.js';
import type { Shortcode } from './shortcode.js';
import { twoCallsToAction } from './two-calls-to-action.js';

/** The shortcodes that a compilation knows, by name. */
export type ShortcodeRegistry = ReadonlyMap<string, Shortcode>;

/** The shortcodes that come with the compiler. */
export const BUILT_IN_SHORTCODES: ShortcodeRegistry = new Map(
  [
    accordion,
    accordionScript,
    button,
    contact,
    details,
    distance,
    figure,
    highlight,
    horisontalCard,
    iconBlockHorisontal,
    iconBlockSmall,
    iconBlockSmallContainer,
    ingress,
    inline,
    localbutton,
    localtextbutton,
    note,
    param,
    postingReference('ref'),
    postingReference('relref'),
    quote,
    twoCallsToAction,
  ].map((shortcode) => [shortcode.name, shortcode]),
);

/**
 * Tells the parser which shortcodes have a body: `paired` always, `leaf` never, `optional` when it is closed.
 *
 * @returns a function from names; `undefined` for a name that the registry does not have
 */
export function bodiesIn(
  registry: ShortcodeRegistry,
): (name: string) => 'paired' | 'leaf' | 'optional' | undefined {
  return (name) => {
    const shortcode = registry.get(name);
    if (!shortcode) return undefined;
    if (shortcode.body === 'none') return 'leaf';
    return shortcode.hasOptionalBody ? 'optional' : 'paired';
  };
}
