import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { ALLOWED_TAGS, allowedAttribute } from '../../../src/posting/html-policy.js';
import { STRIPPED_TAGS } from './html-tree.js';

/** A piece of HTML that the policy removes. */
export interface RemovedHtml {
  /** What it is, in words. */
  name: string;
  /** UTF-16 code units of the HTML. */
  start: number;
  end: number;
}

/** Elements whose content is text, which the tokenizer has to be told. */
const TEXT_MODES: Readonly<Record<string, Tokenizer['state']>> = {
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  xmp: TokenizerMode.RAWTEXT,
};

/**
 * Finds the tags and attributes that the policy removes, in the order of the text. It reads tokens and not a tree, so that
 * it can be given any piece of a posting: a tag alone, or a table's row.
 */
export function findRemovedHtml(html: string): RemovedHtml[] {
  const removed: RemovedHtml[] = [];
  const report = (name: string, place: Token.Location | null | undefined): void => {
    removed.push({ name, start: place?.startOffset ?? 0, end: place?.endOffset ?? html.length });
  };
  // What stands in an element that is stripped goes with it.
  let stripped: string | undefined;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, location }) {
        tokenizer.state = TEXT_MODES[tagName] ?? tokenizer.state;
        if (stripped !== undefined) return;
        if (STRIPPED_TAGS.includes(tagName)) stripped = tagName;
        if (!ALLOWED_TAGS.includes(tagName)) return report(`<${tagName}>`, location);
        for (const { name, value } of attrs) {
          if (allowedAttribute(tagName, name, value) !== undefined) continue;
          report(`the attribute “${name}” of <${tagName}>`, location?.attrs?.[name]);
        }
      },
      onEndTag({ tagName }) {
        if (tagName === stripped) stripped = undefined;
      },
      // HTML takes instructions and sections of XML for comments, but whoever writes them means something by them.
      onComment({ data, location }) {
        if (stripped === undefined && /^(?:\?|\[CDATA\[)/.test(data))
          report(data.startsWith('?') ? '<?…' : '<![CDATA[…', location);
      },
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return removed;
}
