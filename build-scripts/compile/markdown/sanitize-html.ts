import type { Properties, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { defaultTreeAdapter, html as names, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { find, html as htmlProperties } from 'property-information';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, allowedAttribute } from '../../../src/posting/html-policy.js';
import { walkElements } from './walk-elements.js';

/** Browsers flatten elements nested deeper than 512, including those of the page around the posting. */
const MAX_DEPTH = 256;
/** Hostile HTML settles in two or three rounds. */
const MAX_ROUNDS = 20;

/** Elements that are removed with their content, because it is not displayed as text. */
export const STRIPPED_TAGS: string[] =
  'audio iframe math noembed noframes noscript plaintext script style svg template title video xmp'.split(' ');

/** The policy as a schema of hast-util-sanitize. Other elements are replaced by their content. */
const SCHEMA: Schema = {
  tagNames: [...ALLOWED_TAGS],
  attributes: Object.fromEntries(
    Object.entries(ALLOWED_ATTRIBUTES).map(([tag, attributes]) => [
      tag,
      attributes.map((attribute) => find(htmlProperties, attribute).property),
    ]),
  ),
  ancestors: {},
  clobber: [],
  protocols: {},
  required: {},
  strip: STRIPPED_TAGS,
};

/**
 * Parses a body and removes what the policy does not allow. Parsing the HTML of the tree again yields the same tree.
 *
 * @throws RangeError when elements are nested more than 256 deep, before the deeper ones are parsed
 */
export function sanitizeHtml(html: string): Root {
  const { tree, isRegular } = parse(html);
  let clean = sanitizeTree(tree);
  if (isRegular) return clean;
  let before = html;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const written = writeHtml(clean);
    if (written === before) return clean;
    before = written;
    clean = sanitizeTree(parse(written).tree);
  }
  throw new RangeError('HTML does not settle.');
}

/** Parses HTML without sanitizing it. */
export function parseHtml(html: string): Root {
  return parse(html).tree;
}

/** The text of HTML, without tags. */
export function textOfHtml(html: string): string {
  return parseHtml(html).children.map(textOf).join('');
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Serializes a tree as `innerHTML` does. */
export function writeHtml(tree: Root): string {
  return serialize({ nodeName: '#document-fragment', childNodes: tree.children.flatMap(toParse5) });
}

/**
 * Parses HTML as browsers do, except that the `name` of a link, the anchor of earlier versions of HTML, becomes its id. The
 * HTML is regular if the parser moves no misnested element and the sanitizer replaces none by its
 * content; the sanitized tree then needs no second pass.
 */
function parse(html: string): { tree: Root; isRegular: boolean } {
  const depths = new WeakMap<object, number>();
  let isRegular = true;
  const nest = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new RangeError(`HTML is nested more than ${MAX_DEPTH} deep.`);
    depths.set(child, depth);
  };
  // Bodies are displayed in a div, in which a lone td is not an element.
  const div = defaultTreeAdapter.createElement('div', names.NS.HTML, []);
  const fragment = parseFragment(div, html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tag, namespace, attributes) {
        isRegular &&= ALLOWED_TAGS.includes(tag) || STRIPPED_TAGS.includes(tag);
        const name = tag === 'a' ? attributes.find((attribute) => attribute.name === 'name') : undefined;
        if (name && attributes.every((attribute) => attribute.name !== 'id')) name.name = 'id';
        return defaultTreeAdapter.createElement(tag, namespace, attributes);
      },
      appendChild(parent, child) {
        nest(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore(parent, child, reference) {
        isRegular = false;
        nest(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, reference);
      },
      insertTextBefore(parent, text, reference) {
        isRegular = false;
        defaultTreeAdapter.insertTextBefore(parent, text, reference);
      },
      detachNode(node) {
        isRegular = false;
        defaultTreeAdapter.detachNode(node);
      },
    },
  });
  return { tree: fromParse5(fragment) as Root, isRegular };
}

function sanitizeTree(tree: Root): Root {
  const clean = sanitize(tree, SCHEMA);
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [clean as RootContent] };
  walkElements(root, ({ tagName, properties, children }) => {
    for (const [property, value] of Object.entries(properties)) {
      const text = attributeValue(value);
      const kept = allowedAttribute(tagName, find(htmlProperties, property).attribute, text);
      if (kept === undefined) delete properties[property];
      else if (kept !== text) properties[property] = kept;
    }
    // Parsers drop a line break at the start of pre, so it would be lost when the HTML is parsed again.
    const [first] = children;
    if (tagName === 'pre' && first?.type === 'text') first.value = first.value.replace(/^\n+/, '');
  });
  return root;
}

function toParse5(node: RootContent): DefaultTreeAdapterTypes.ChildNode[] {
  if (node.type === 'text') return [{ nodeName: '#text', value: node.value, parentNode: null }];
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const attrs = Object.entries(properties).map(([property, value]) => ({
    name: find(htmlProperties, property).attribute,
    value: attributeValue(value),
  }));
  return [
    {
      nodeName: tagName,
      tagName,
      attrs,
      namespaceURI: names.NS.HTML,
      parentNode: null,
      childNodes: children.flatMap(toParse5),
    },
  ];
}

function attributeValue(value: Properties[string]): string {
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
