import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { ALLOWED_TAGS, allowedAttribute } from '../../../src/posting/html-policy.js';
import { STRIPPED_TAGS } from './sanitize-html.js';

/** A tag or attribute that the policy removes. */
export interface RemovedHtml {
  /** Description for messages. */
  name: string;
  /** Whether only its looks or its behavior as a link are lost. */
  isPresentational?: true;
  /** UTF-16 code units of the HTML. */
  start: number;
  end: number;
}

/** Tokenizer states of elements whose content is text. */
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

/** Attributes without meaning for a reader: looks, behavior of links, and data of scripts. */
const PRESENTATIONAL = /^(?:class|style|v?align|bgcolor|border|color|target|rel|role|slot|item[a-z]+|data-.*|aria-.*)$/;

/**
 * Finds the tags and attributes that the policy removes, in source order. Works on tokens instead of a tree, so that it
 * accepts any fragment: a single tag, or a table row.
 */
export function findRemovedHtml(html: string): RemovedHtml[] {
  const removed: RemovedHtml[] = [];
  const report = (name: string, place: Token.Location | null | undefined, isPresentational = false): void => {
    const [start, end] = [place?.startOffset ?? 0, place?.endOffset ?? html.length];
    removed.push({ name, start, end, ...(isPresentational && { isPresentational }) });
  };
  // The content of a stripped element is removed with it.
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
          // The sanitizer turns the name of a link into an id.
          const kept = tagName === 'a' && name === 'name' ? 'id' : name;
          if (allowedAttribute(tagName, kept, value) !== undefined) continue;
          report(`the attribute “${name}” of <${tagName}>`, location?.attrs?.[name], PRESENTATIONAL.test(name));
        }
      },
      onEndTag({ tagName }) {
        if (tagName === stripped) stripped = undefined;
      },
      // HTML parses XML processing instructions and CDATA sections as comments, but authors intend them as content.
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
