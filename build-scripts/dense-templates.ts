import type { Plugin } from 'vite';

/** A piece of a script, as the parser sees it; each kind has fields of its own. */
type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Takes the indentation out of `html` templates: each line break becomes the one space that it means in HTML. */
export function denseTemplates(): Plugin {
  return {
    name: 'dense-templates',
    // By then it is JavaScript, which the parser reads.
    enforce: 'post',
    transform(code, file) {
      if (!/\/src\/elements\/[\w-]+\.ts$/.test(file)) return undefined;
      let dense = code;
      const texts = htmlTexts(this.parse(code)).sort((one, other) => other.start - one.start);
      for (const { start, raw } of texts) {
        const at = code.indexOf(raw, start);
        dense = dense.slice(0, at) + denseHtml(raw) + dense.slice(at + raw.length);
      }
      return { code: dense, map: null };
    },
  };
}

/** A piece of a template without indentation. It may hold no `pre` and no `textarea`. */
export function denseHtml(html: string): string {
  return html.replace(/\s*\n\s*/g, ' ');
}

/** The texts between the gaps of every `html` template within a piece of a script. */
function htmlTexts(within: unknown): { start: number; raw: string }[] {
  if (typeof within !== 'object' || within === null) return [];
  const inner = Object.values(within).flatMap(htmlTexts);
  if (!isHtmlTemplate(within as SyntaxNode)) return inner;
  const { quasis } = (within as SyntaxNode)['quasi'] as {
    quasis: (SyntaxNode & { value: { raw: string } })[];
  };
  return [...inner, ...quasis.map(({ start, value }) => ({ start, raw: value.raw }))];
}

function isHtmlTemplate({ type, tag }: SyntaxNode): boolean {
  return type === 'TaggedTemplateExpression' && (tag as { name?: string }).name === 'html';
}
