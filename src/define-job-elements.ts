import { html } from 'lit';
import { defineElements } from './register.js';
import { ELEMENT_CLASSES } from './element-classes.js';
import { replaceOwnHtml } from './elements/shared/prefixed-html.js';

/** How the elements are to be registered. */
export interface DefineOptions {
  /** Stands before each name: `acme-` makes `<acme-job-list>`. Lower case, beginning with a letter. */
  readonly prefix: string;
}

/**
 * Registers the elements with a prefix, for a page on which somebody else's bear their names. What lists and postings have
 * within them then bears the prefix, too.
 *
 * @throws DOMException (`SyntaxError`) when the prefix makes no name of an element
 */
export function defineJobElements({ prefix }: DefineOptions): void {
  const classes: Record<string, CustomElementConstructor> = {};
  for (const [tag, ours] of Object.entries<CustomElementConstructor>(ELEMENT_CLASSES)) {
    // A class can be registered only once, and may have been under its own name.
    classes[prefix + tag] = class extends ours {};
  }
  defineElements(classes);
  replaceOwnHtml(prefixedHtml(prefix));
}

/** Lit's `html` with a prefix to the names of our elements. Lit knows a template by its strings: each has one copy. */
function prefixedHtml(prefix: string): typeof html {
  const prefixed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  return (strings, ...values) => {
    const rename = (text: string) => text.replace(/(<\/?)(?=job-)/g, `$1${prefix}`);
    const own = prefixed.get(strings) ?? Object.assign(strings.map(rename), { raw: strings.raw });
    prefixed.set(strings, own);
    return html(own, ...values);
  };
}
