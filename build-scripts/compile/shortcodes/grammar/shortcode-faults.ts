import type { Problem } from '../../../diagnostics/diagnostic.js';
import type { ShortcodeValue } from './shortcode-tree.js';
import { shorten } from '../../../diagnostics/reports/shorten.js';

/** A syntax error inside a shortcode's tag. */
export type ShortcodeFault = Pick<Problem, 'message' | 'help' | 'fix' | 'length' | 'related'>;

const QUOTE_LIKE = "['‘’‚‛“”„‟«»‹›]";
const OPENS_LIKE_QUOTE = new RegExp(`^${QUOTE_LIKE}`, 'u');
const CLOSES_LIKE_QUOTE = new RegExp(`.${QUOTE_LIKE}$`, 'u');
const ALL_VISIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;

/** `{{< >}}`. */
export const noName: ShortcodeFault = {
  message: 'The shortcode has no name.',
  help: 'Add a name, or remove the tag.',
};

/** `{{< name/>}}`, where the slash is part of the name. */
export const slashInName: ShortcodeFault = {
  message: 'The closing slash follows the name without a space, so it is part of the name.',
  help: 'Put a space before the slash.',
  fix: ' /',
  length: 1,
};

/** `{{< a.b >}}`. */
export const periodInName: ShortcodeFault = {
  message: 'Invalid period in a shortcode name.',
  help: 'Use letters, digits, hyphens, underscores and slashes.',
};

/** `{{< x.inline >}}`, which Hugo would run as template code. */
export const inlineShortcode: ShortcodeFault = {
  message: 'Inline shortcodes are not supported, because they contain template code.',
  help: 'Define the shortcode in the configuration, or write its result.',
};

/** `{{< /name more >}}`. */
export const textAfterClosingName: ShortcodeFault = {
  message: 'Unexpected text in a closing tag.',
  help: 'Remove everything after the name.',
};

/** `{{< name a= >}}`. */
export const nothingAfterEquals: ShortcodeFault = {
  message: 'Missing value after the equals sign.',
  help: 'Add the value in double quotes.',
};

/** `{{< name "a"="b" >}}`, which Hugo accepts by accident. */
export const quotedArgumentName: ShortcodeFault = {
  message: 'Argument names must not be quoted.',
  help: 'Remove the quotes around the name.',
};

/** `{{< name a="b" c >}}`. */
export const mixedArguments: ShortcodeFault = {
  message: 'Named arguments (name="value") and positional arguments cannot be mixed.',
  help: 'Name all arguments, or none.',
};

/** An unclosed tag; `name` is empty if it is unreadable. */
export function unclosedTag(name: string, closer: string): ShortcodeFault {
  const tag = name === '' ? 'The shortcode tag' : `The tag of the shortcode “${shorten(name)}”`;
  return { message: `${tag} is not closed.`, help: `Add ${closer} at its end.` };
}

/** `{{< name %}}`. */
export function wrongEnd(opener: string, closer: string, found: string): ShortcodeFault {
  return {
    message: `A tag that starts with ${opener} must end with ${closer}, not with ${shorten(found)}.`,
    help: `Use ${closer}.`,
    fix: closer,
    length: found.length,
  };
}

/** A comment inside the tag, after a space, instead of around the tag's content. */
export function spaceBeforeComment(opener: string, closer: string): ShortcodeFault {
  return {
    message: 'Unexpected space before the comment.',
    help: `To comment out a shortcode, use ${opener}/* … */${closer}.`,
  };
}

/** `{{</* name >}}`. */
export function unclosedComment(closer: string): ShortcodeFault {
  return {
    message: 'The commented-out shortcode is not closed.',
    help: `Add */${closer} at its end.`,
    length: '{{</*'.length,
  };
}

/** `{{< name / more >}}`. */
export function textAfterSlash(closer: string): ShortcodeFault {
  return {
    message: 'Unexpected text after the closing slash.',
    help: `Remove everything between the slash and ${closer}.`,
  };
}

/** `{{< "name" >}}`; `offset` is the expected position of the name, in UTF-16 code units of `text`. */
export function wordAsName(text: string, offset: number): ShortcodeFault {
  return {
    message: `Expected a shortcode name, found ${describeCharacter(text, offset)}.`,
    help: 'Start with the name, without quotes; a name begins with a letter or a digit.',
  };
}

/** `{{< name a="1" a="2" >}}`, where Hugo silently uses the last value. */
export function argumentTwice(name: string, { offset, end }: Pick<ShortcodeValue, 'offset' | 'end'>): ShortcodeFault {
  return {
    length: name.length,
    related: { message: 'the first value', offset, length: end - offset },
    message: `Duplicate argument “${shorten(name)}”.`,
    help: 'Remove one of the two.',
  };
}

/** An unquoted value that includes the tag's closing delimiter. */
export function valueIntoEnd(value: string): ShortcodeFault {
  return {
    message: 'An unquoted value extends to the next space, so it includes the end of the tag.',
    help: 'Put the value in double quotes.',
    fix: inQuotes(value),
    length: value.length,
  };
}

/** An unclosed quoted value; `opening` is its first two characters. */
export function unclosedQuote(opening: string): ShortcodeFault {
  if (opening.startsWith('`')) {
    return { message: 'Unclosed backtick.', help: 'Add a backtick after the value.', length: 1 };
  }
  if (opening.includes('"')) {
    return {
      message: 'Unclosed double quote.',
      help: 'Add a double quote after the value, on the same line. Inside the value, use \\" for a quote; \\` is not allowed.',
      length: 1,
    };
  }
  return { message: 'Unexpected backslash outside double quotes.', help: 'Put the value in double quotes.', length: 1 };
}

/** Characters that require quotes. `run` is the text from `offset` to the next space. */
export function strayCharacters(text: string, offset: number, run: string): ShortcodeFault {
  if (startsLikeQuote(run)) {
    const message = `Unsupported quotation mark ${describeCharacter(text, offset)}.`;
    const help = 'Use straight double quotes (") or backticks (`) around the value.';
    return CLOSES_LIKE_QUOTE.test(run)
      ? { message, help, length: run.length, fix: inQuotes(run.slice(1, -1)) }
      : { message, help, length: 1 };
  }
  if (ALL_VISIBLE.test(run)) {
    return {
      message: `The value “${shorten(run)}” must be quoted.`,
      help: 'Put it in double quotes; only letters, digits, hyphens, underscores and periods can be unquoted.',
      fix: inQuotes(run),
      length: run.length,
    };
  }
  const found = describeCharacter(text, offset);
  if (/\s/.test(text.charAt(offset))) {
    return {
      message: `Unsupported space character: ${found}.`,
      help: 'Use an ordinary space.',
      fix: ' ',
      length: 1,
    };
  }
  return {
    message: `Unexpected character in a shortcode: ${found}.`,
    help: 'Remove it, or put the value in double quotes.',
    length: run.length || 1,
  };
}

/** Whether an unquoted value starts with an unsupported quotation mark but does not end with one. */
export function hasUnpairedQuoteLike(value: string): boolean {
  return startsLikeQuote(value) && !CLOSES_LIKE_QUOTE.test(value);
}

function startsLikeQuote(value: string): boolean {
  return OPENS_LIKE_QUOTE.test(value);
}

/** Quotes a value: in double quotes, or in backticks if double quotes would change it. */
function inQuotes(value: string): string {
  return /["\\]/.test(value) && !value.includes('`') ? `\`${value}\`` : `"${value.replaceAll('"', '\\"')}"`;
}

/** Describes a character in a message, by its code point too, since it may be invisible or ambiguous. */
function describeCharacter(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  if (codePoint === undefined) return 'the end of the text';
  const notation = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${notation})` : notation;
}
