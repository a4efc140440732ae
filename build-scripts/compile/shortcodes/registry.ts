import { accordion } from './built-in/accordion.js';
import { accordionScript } from './built-in/accordion-script.js';
import { button } from './built-in/button.js';
import { contact } from './built-in/contact.js';
import { details } from './built-in/details.js';
import { distance } from './built-in/distance.js';
import { figure } from './built-in/figure.js';
import { highlight } from './built-in/highlight.js';
import { horisontalCard } from './built-in/horisontal-card.js';
import { iconBlockHorisontal } from './built-in/icon-block-horisontal.js';
import { iconBlockSmall } from './built-in/icon-block-small.js';
import { iconBlockSmallContainer } from './built-in/icon-block-small-container.js';
import { ingress } from './built-in/ingress.js';
import { inline } from './built-in/inline.js';
import { localbutton } from './built-in/localbutton.js';
import { localtextbutton } from './built-in/localtextbutton.js';
import { note } from './built-in/note.js';
import { param } from './built-in/param.js';
import { quote } from './built-in/quote.js';
import { ref, relref } from './built-in/ref.js';
import { twoCallsToAction } from './built-in/two-calls-to-action.js';
import type { BuiltInShortcode, ShortcodeRegistry } from './shortcode.js';

/** The built-in shortcodes by name, in the order of the documentation. */
export const BUILT_IN_SHORTCODES: ReadonlyMap<string, BuiltInShortcode> = new Map(
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
    quote,
    ref,
    relref,
    twoCallsToAction,
  ].map((shortcode) => [shortcode.name, shortcode]),
);

/**
 * Which shortcodes have a body: `paired` always, `leaf` never, `optional` if closed.
 *
 * @returns a function of the name; it returns `undefined` for unknown names
 */
export function bodiesIn(registry: ShortcodeRegistry): (name: string) => 'paired' | 'leaf' | 'optional' | undefined {
  return (name) => {
    const shortcode = registry.get(name);
    if (!shortcode) return undefined;
    if (shortcode.body === 'none') return 'leaf';
    return shortcode.hasOptionalBody ? 'optional' : 'paired';
  };
}
