import type { Plugin } from 'vite';

/** A place in a file of Lit, as it is published, and what stands there instead. */
type Cut = readonly [place: RegExp, instead: string];

/** What is left out of Lit, by the file it is in. */
export const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/g, 'undefined'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // What decorators leave for it to find. We have none.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    // Properties that set their attribute, or are written as JSON. None of ours does or is: an attribute is the page’s.
    [/toAttribute\(t,s\)\{.*?\},(?=fromAttribute)/, ''],
    [/case Object:case Array:try\{.*?\}catch\(t\)\{.*?\}/, ''],
    [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/this\._\$Eq&&=.*?\),(?=this\._\$EM\(\))/, ''],
    [/i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(.*?\)\|\|(?=\(this\._\$AL)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // Directives, and what tells them whether their element is on the page.
    [/(?<=function \w\(t,i,s=t,e\)\{if\(i===\w\)return i;)let h=.*?,i\}/, 'return i}'],
    [/get _\$AU\(\)\{.*?\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/(?<=for\()this\._\$AP\?\.\(!1,!0,s\)/, ''],
    [/setConnected\(t\)\{.*?\}(?=\}class)/, ''],
    // Templates that a compiler has made.
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;if)/, '$1'],
    // Listeners that are objects.
    [/(?<=e=t===\w&&s!==\w)\|\|t\.capture.*?(?=,h=)/, ''],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?,t\)):this\._\$AH\.handleEvent\(t\)/, '$1'],
    // Templates that are pieces of drawings or formulas.
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [/,2===i\|\|3===i\)\{.*?\}(?=for)/, ');'],
    // Gaps in what holds nothing but text, in comments, and in place of attributes.
    [/\w\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    [/if\(\w\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    [/else\{let t=-1;for\(.*?type:7.*?\}(?=l\+\+)/, ''],
    [/else t\.startsWith\(o\)&&\(.*?\);(?=if|\})/, ''],
    [/:6===r\.type&&\(i=new \w\(h,this,t\)\)/, ':0'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.(?:litElementPolyfillSupport|litElementHydrateSupport)/g, 'undefined'],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.*?\}disconnectedCallback\(\)\{.*?\}(?=render)/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
};

/**
 * Leaves out of Lit what only older browsers need, and what our elements do not use, which a test sees to. Another version
 * of Lit may put it otherwise, and then keeps it.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    // Style sheets that every browser of ours can adopt, made of ours only.
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        /\.\/css-tag\.js$|@lit\/reactive-element\/css-tag\.js$/.test(source) &&
        importer?.includes('/node_modules/')
          ? `${import.meta.dirname}/lean-css-tag.ts`
          : undefined,
    },
    transform(code, file) {
      const [, cuts] = Object.entries(CUTS).find(([name]) => file.endsWith(`/node_modules/${name}`)) ?? [];
      return (
        cuts && {
          code: cuts.reduce((text, [place, instead]) => text.replace(place, instead), code),
          map: null,
        }
      );
    },
  };
}
