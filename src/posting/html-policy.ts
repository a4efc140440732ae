/**
 * The one allow-list for the HTML of a posting. The compiler sanitizes with it and reports what it removes, the elements
 * sanitize with it again, and the documentation describes it.
 */
import { safeUrl } from './safe-url.js';

/** Allowed elements. `script`, `style`, forms, media players, frames, SVG and MathML are not. */
export const ALLOWED_TAGS: readonly string[] = [
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'br',
  'hr',
  'blockquote',
  'pre',
  'div',
  'section',
  'aside',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'figure',
  'figcaption',
  'img',
  'details',
  'summary',
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
];

/** Allowed attributes by element; `*` is every element. `style`, `name`, `slot`, `part` and `on…` are not among them. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['class', 'id', 'lang', 'dir', 'title'],
  a: ['href', 'data-icon'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start', 'reversed', 'type'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'scope', 'align'],
  time: ['datetime'],
  details: ['open'],
};

/** Allowed class names. Others are removed. */
export const ALLOWED_CLASSES: readonly string[] = [
  'job-lead', // the opening paragraph, set larger
  'job-note', // an aside worth noticing
  'job-note-warning', // a note that warns
  'job-note-success', // a note with good news
  'job-accordion', // a details element that folds a part of the posting
  'job-process', // a details element that holds the hiring process; its first ordered list is the steps
  'job-button', // a link shown as a button
  'job-apply', // a link by which one applies; the element sends it through the apply button
  'job-callout', // a block with an icon, a heading and a link
  'job-callouts', // callouts side by side
  'job-contact', // the card of a person to ask
  'job-quote', // a quotation with its source
];

/**
 * What every id in a posting begins with. It keeps a heading called “body” or “getElementById” from shadowing a
 * property of the document (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object).
 */
export const ID_PREFIX = 'section-';

/** Allowed values of `data-icon`. Shortcodes map Font Awesome's names to these; the elements draw them. */
export const ICON_NAMES = [
  'arrow-right',
  'calendar',
  'external-link',
  'file-text',
  'heart',
  'info',
  'mail',
  'map-pin',
  'phone',
  'upload',
  'user',
  'users',
] as const;

/** One of the icons a posting may ask for. */
export type IconName = (typeof ICON_NAMES)[number];

/**
 * The end of a comment or of an element whose content is text. HTML that is parsed again in another context could end the
 * attribute there, so DOMPurify removes such values, too.
 */
const BREAKOUT = /(--!?|\])>|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i;

/**
 * Applies the policy to an attribute.
 *
 * @param tag the element's name in lower case
 * @param written the value; space around it does not count
 * @returns the value to set; `undefined` when the attribute must be removed
 */
export function allowedAttribute(tag: string, name: string, written: string): string | undefined {
  const value = written.trim();
  if (![...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[tag] ?? [])].includes(name)) return undefined;
  if (BREAKOUT.test(value)) return undefined;
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
    case 'title':
    case 'alt':
      return value;
    default:
      // A language, a direction or a number never begins like a URL with a scheme, which DOMPurify refuses.
      return /^[a-z][a-z+.-]*:/i.test(value.replace(/\s/g, '')) ? undefined : value;
  }
}
