import ts from 'typescript';
import type { Described } from './manifest.js';

/** What a line such as `@attr {rows | cards} [layout=rows] - How jobs stand.` says. */
export interface ClassTag extends Described {
  type?: string;
  default?: string;
}

const LINE =
  /^(?:\{(?<type>[^}]+)\}\s*)?(?:\[(?<optional>[\w-]+)=(?<default>[^\]]*)\]|(?<name>[\w-]*?))\s*-\s+(?<description>[^]+)$/;

/**
 * The lines of a class's comment with one tag, `slot` for `@slot`, in order. A slot without a name has an empty one.
 *
 * @throws Error at a line that is not as above
 */
export function classTags(node: ts.ClassDeclaration, tag: string): ClassTag[] {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map((line) => {
      const text = commentText(line.comment);
      const found = LINE.exec(text)?.groups;
      if (!found) throw new Error(`@${tag} of ${node.name?.text} is not “name - sentence”: ${text}`);
      const { type, optional, name, default: value, description = '' } = found;
      return {
        name: optional ?? name ?? '',
        description,
        ...(type !== undefined && { type }),
        ...(value !== undefined && { default: value }),
      };
    });
}

/** The sentences of a comment, on one line a paragraph. */
export function commentText(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/(?<!\n)\n(?!\n)/g, ' ').trim();
}

/** What stands above a declaration, without its tags. */
export function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  return commentText(comment?.comment);
}
