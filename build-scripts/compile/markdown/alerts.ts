import type { MarkedExtension, Token, Tokens } from 'marked';

/** Classes of alerts: those of GitHub, and the further ones of Obsidian and Hugo themes. */
const CLASSES: Readonly<Record<string, string>> = {
  tip: 'job-note job-note-success',
  success: 'job-note job-note-success',
  warning: 'job-note job-note-warning',
  caution: 'job-note job-note-warning',
  danger: 'job-note job-note-warning',
};

/** The mark of an alert: `[!NOTE]`, in Obsidian also `[!note]-`. */
const MARK = /^\[!(\w+)\][+-]?[ \t]*\n?/;

/**
 * Alerts of GitHub: block quotes that begin with `[!NOTE]`. They become notes.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const ALERTS: MarkedExtension = {
  extensions: [
    {
      name: 'alert-mark',
      level: 'inline',
      tokenizer(source, tokens) {
        const match = tokens.length === 0 ? MARK.exec(source) : null;
        return match ? { type: 'alert-mark', raw: match[0], kind: match[1]?.toLowerCase() } : undefined;
      },
      renderer: () => '',
    },
  ],
  renderer: {
    blockquote({ tokens }) {
      const kind = kindOf(tokens);
      if (kind === undefined) return `<blockquote>\n${this.parser.parse(tokens)}</blockquote>\n`;
      return `<aside class="${Object.hasOwn(CLASSES, kind) ? CLASSES[kind] : 'job-note'}">${this.parser.parse(tokens)}</aside>\n`;
    },
  },
};

function kindOf([paragraph]: readonly Token[]): string | undefined {
  const mark = paragraph?.type === 'paragraph' ? (paragraph as Tokens.Paragraph).tokens[0] : undefined;
  return mark?.type === 'alert-mark' ? String((mark as Tokens.Generic)['kind']) : undefined;
}
