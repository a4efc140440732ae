import { ALLOWED_ATTRIBUTES, ALLOWED_CLASSES, ICON_NAMES, ID_PREFIX } from '../../../src/posting/html-policy.js';
import { safeUrl } from '../../../src/posting/safe-url.js';

/**
 * What the policy makes of an attribute in a posting.
 *
 * @param tag the element's name in small letters
 * @returns the value that may stand; `undefined` when none may
 */
export function allowedAttribute(tag: string, name: string, value: string): string | undefined {
  const names = [...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[tag] ?? [])];
  if (!names.includes(name)) return undefined;
  switch (name) {
    case 'class': {
      const classes = value.split(/\s+/).filter((word) => ALLOWED_CLASSES.includes(word));
      return classes.join(' ') || undefined;
    }
    case 'id':
      return value.startsWith(ID_PREFIX) ? value : ID_PREFIX + value;
    case 'href':
      return safeUrl(value, 'link');
    case 'src':
      return safeUrl(value, 'image');
    case 'data-icon':
      return ICON_NAMES.find((icon) => icon === value);
    default:
      return value;
  }
}
