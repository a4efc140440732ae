import { html } from 'lit';
import { JobCard } from './elements/job-card.js';
import { JobDetail } from './elements/job-detail.js';
import { JobList } from './elements/job-list.js';
import { setPrefixedHtml } from './elements/shared/prefixed-html.js';
import { VERSION } from './version.js';

/** Static marker that identifies our element classes. */
interface WidgetClass extends CustomElementConstructor {
  readonly widgetVersion?: string;
}

/** How the elements are registered. */
export interface DefineOptions {
  /** Prefix of each tag name: `acme-` makes `<acme-job-list>`. Lower case, beginning with a letter. */
  readonly prefix: string;
}

/** Every element class, by its tag name. */
export const ELEMENT_CLASSES = { 'job-list': JobList, 'job-card': JobCard, 'job-detail': JobDetail };

/**
 * Registers the elements under prefixed names, for a page on which another library has registered theirs. The cards and
 * postings within a list have the prefix, too.
 *
 * @throws DOMException (`SyntaxError`) when the prefix does not make a valid custom element name
 */
export function defineJobElements({ prefix }: DefineOptions): void {
  const classes: Record<string, CustomElementConstructor> = {};
  for (const [tag, ours] of Object.entries<CustomElementConstructor>(ELEMENT_CLASSES)) {
    // A class can be registered only once, and may have been under its own name.
    classes[prefix + tag] = class extends ours {};
  }
  defineElements(classes);
  setPrefixedHtml(prefixedHtml(prefix));
}

/** Whether the browser is one that is supported, by the last of the needed features that each of them got. */
function isSupported(): boolean {
  // A server has no document.
  if (typeof document === 'undefined') return true;
  return 'canParse' in URL && 'checkVisibility' in Element.prototype && CSS.supports('selector(:has(a))');
}

/**
 * Registers elements, and never throws. In a browser that is too old, none is: their fallback content stays. A second
 * registration of the same version is silent; one of another version is one warning, and the first stays. Where another library has registered one of the names, which is one warning, too, none of
 * ours is registered, since the elements use each other: the content that the page has put into them stays.
 */
export function defineElements(classes: Readonly<Record<string, CustomElementConstructor>>): void {
  if (!isSupported()) return;
  const registered = Object.keys(classes).flatMap((tag) => {
    const existing: WidgetClass | undefined = customElements.get(tag);
    return existing ? { tag, version: existing.widgetVersion } : [];
  });
  const foreign = registered.filter(({ version }) => version === undefined);
  const other = registered.filter(({ version }) => version !== VERSION);
  if (foreign.length > 0) {
    warn(`another library has registered ${tagNames(foreign)}. Use defineJobElements({ prefix: 'acme-' }).`);
    return;
  }
  if (other.length > 0)
    warn(`version ${other[0]?.version} has registered ${tagNames(other)}. Load the script once per page.`);
  for (const [tag, ours] of Object.entries(classes)) if (!customElements.get(tag)) customElements.define(tag, ours);
}

function tagNames(registered: readonly { tag: string }[]): string {
  return registered.map(({ tag }) => `<${tag}>`).join(', ');
}

function warn(text: string): void {
  console.warn(`careers-widget ${VERSION}: ${text}`);
}

/** Lit's `html` with a prefix to the names of our elements. Lit identifies a template by its strings: each has one copy. */
function prefixedHtml(prefix: string): typeof html {
  const prefixed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  return (strings, ...values) => {
    const rename = (text: string) => text.replace(/(<\/?)(?=job-)/g, `$1${prefix}`);
    const own = prefixed.get(strings) ?? Object.assign(strings.map(rename), { raw: strings.raw });
    prefixed.set(strings, own);
    return html(own, ...values);
  };
}
