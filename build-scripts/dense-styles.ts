import type { Plugin } from 'vite';

/** Takes comments and indentation out of the style sheets, which no minifier of scripts looks into. */
export function denseStyles(): Plugin {
  return {
    name: 'dense-styles',
    // Before the templates of TypeScript have become something else.
    enforce: 'pre',
    transform(code, file) {
      return file.endsWith('.styles.ts') ? code.replace(/(?<=\bcss`)[^`]*(?=`)/g, denseCss) : undefined;
    },
  };
}

/**
 * A style sheet on one line, its private properties called by their first and last letter, which a test sees to be enough.
 * It may hold no string with two spaces or a brace in it.
 */
export function denseCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<![\d.])0(?=\.\d)/g, '')
    .replaceAll(';}', '}')
    .replace(/(?<=--_)([a-z])[a-z-]*([a-z])/g, '$1$2')
    .trim();
}
