import type { Plugin } from 'vite';

/**
 * What Lit asks of a browser before it goes on, and what the answer always is: those that read the script’s syntax have
 * adoptable style sheets, and are in no need of Lit’s polyfills.
 */
const ANSWERS: readonly (readonly [question: RegExp, answer: string])[] = [
  [/\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, 'true'],
  [/\w+\.(?:reactiveElementPolyfillSupport|litHtmlPolyfillSupport|litElementPolyfillSupport|litElementHydrateSupport)/g, 'undefined'],
]; // prettier-ignore

/** Leaves out of Lit what only older browsers need. Another version of Lit may put it otherwise, and then keeps it. */
export function modernLit(): Plugin {
  return {
    name: 'modern-lit',
    transform(code, file) {
      if (!/\/node_modules\/(?:@lit|lit-html|lit-element)\//.test(file)) return undefined;
      return {
        code: ANSWERS.reduce((text, [question, answer]) => text.replace(question, answer), code),
        map: null,
      };
    },
  };
}
