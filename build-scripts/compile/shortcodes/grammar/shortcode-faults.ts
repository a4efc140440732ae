import { shorten } from '../../../diagnostics/reports/shorten.js';

/** What can be wrong inside a shortcode's tag, said to the person who edits the posting. */
export interface ShortcodeFault {
  message: string;
  /** What to put where the fault stands. */
  fix?: string;
}

const QUOTE_LIKE = "['‘’‚‛“”„‟«»‹›]";
const OPENS_LIKE_QUOTE = new RegExp(`^${QUOTE_LIKE}`, 'u');
const CLOSES_LIKE_QUOTE = new RegExp(`.${QUOTE_LIKE}$`, 'u');
const ALL_VISIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;

/** `{{< >}}`. */
export const noName: ShortcodeFault = {
  message: 'The shortcode has no name. Write its name first, or remove the tag.',
};

/** `{{< name/>}}`, where the slash is read as part of the name. */
export const slashInName: ShortcodeFault = {
  message:
    'There must be a space between the name and the slash that closes the shortcode; without it the slash is part of the name.',
  fix: ' /',
};

/** `{{< a.b >}}`. */
export const periodInName: ShortcodeFault = {
  message: 'The name of a shortcode holds letters, digits, hyphens, underscores and slashes, but no period.',
};

/** `{{< x.inline >}}`, which Hugo would run as template code. */
export const inlineShortcode: ShortcodeFault = {
  message:
    'An inline shortcode holds template code, which is never run here. Define the shortcode in the configuration, or write its result.',
};

/** `{{< /name more >}}`. */
export const textAfterClosingName: ShortcodeFault = {
  message: 'A closing tag holds a slash and the name, and nothing else. Remove the rest.',
};

/** `{{< name a= >}}`. */
export const nothingAfterEquals: ShortcodeFault = {
  message: 'Nothing stands after the equals sign. Write the value there, in double quotes.',
};

/** `{{< name "a"="b" >}}`, which Hugo lets pass by accident. */
export const quotedArgumentName: ShortcodeFault = {
  message: 'The name of an argument does not stand in quotes. Remove the quotes around it.',
};

/** `{{< name a="b" c >}}`. */
export const mixedArguments: ShortcodeFault = {
  message:
    'A shortcode has either named arguments (name="value") or unnamed ones, never both. Name all of them, or none.',
};

/** A tag that never ends; `name` is empty where it cannot be read. */
export function unclosedTag(name: string, closer: string): ShortcodeFault {
  const what = name === '' ? 'A shortcode' : `The tag of the shortcode ‘${shorten(name)}’`;
  return { message: `${what} begins here and never ends. Write ${closer} where it ends.` };
}

/** `{{< name %}}`. */
export function wrongEnd(opener: string, closer: string, found: string): ShortcodeFault {
  return {
    message: `A shortcode that begins with ${opener} ends with ${closer}, not with ${shorten(found)}.`,
    fix: closer,
  };
}

/** A comment within the tag, after a space, rather than around all that is in it. */
export function spaceBeforeComment(opener: string, closer: string): ShortcodeFault {
  return {
    message: `A shortcode that is commented out has no space before its ‘/*’. Write ${opener}/* … */${closer}.`,
  };
}

/** `{{</* name >}}`. */
export function unclosedComment(closer: string): ShortcodeFault {
  return {
    message: `A shortcode is commented out from here on, and the comment never ends. Write */${closer} where it ends.`,
  };
}

/** `{{< name / more >}}`. */
export function textAfterSlash(closer: string): ShortcodeFault {
  return { message: `Nothing may stand between the slash that closes a shortcode and ${closer}.` };
}

/** `{{< "name" >}}`; `offset` is where the name should be, in UTF-16 code units of `text`. */
export function wordAsName(text: string, offset: number): ShortcodeFault {
  return {
    message: `The name of a shortcode is written without quotes and begins with a letter or a digit, not with ${describeCharacter(text, offset)}.`,
  };
}

/** `{{< name a="1" a="2" >}}`, of which Hugo silently keeps the last. */
export function argumentTwice(name: string): ShortcodeFault {
  return {
    message: `The argument ‘${shorten(name)}’ stands twice in the same shortcode, and only one of them can count. Remove the other.`,
  };
}

/** A value without quotes that takes in the end of its tag. */
export function valueIntoEnd(value: string): ShortcodeFault {
  return {
    message:
      'A value without quotes runs on to the next space, so the end of the tag becomes part of it. Put the value in double quotes.',
    fix: inQuotes(value),
  };
}

/** A quoted value that does not end; `opening` is its first two characters. */
export function unclosedQuote(opening: string): ShortcodeFault {
  if (opening.startsWith('`')) {
    return { message: 'The backtick opened here is never closed. Write another after the value.' };
  }
  if (opening.includes('"')) {
    return {
      message:
        'The double quote opened here is not closed on the same line. Write another after the value; inside it, \\" stands for a quote and \\` is not allowed.',
    };
  }
  return { message: 'A backslash stands only inside double quotes. Put the value in double quotes.' };
}

/** Characters that cannot stand without quotes. `run` is what stands from `offset` to the next space. */
export function strayCharacters(text: string, offset: number, run: string): ShortcodeFault {
  if (startsLikeQuote(run)) {
    const message = `Only straight double quotes (") and backticks (\`) can stand around a value, not ${describeCharacter(text, offset)}.`;
    return CLOSES_LIKE_QUOTE.test(run) ? { message, fix: inQuotes(run.slice(1, -1)) } : { message };
  }
  if (ALL_VISIBLE.test(run)) {
    return {
      message: `‘${shorten(run)}’ must stand in double quotes: only letters, digits, hyphens, underscores and periods can do without.`,
      fix: inQuotes(run),
    };
  }
  const what = describeCharacter(text, offset);
  if (/\s/.test(text.charAt(offset))) {
    return {
      message: `Here stands ${what}: a space, but not one that shortcodes know. Write an ordinary space.`,
      fix: ' ',
    };
  }
  return {
    message: `Here stands ${what}, which has no meaning in a shortcode. Remove it, or put the value in double quotes.`,
  };
}

/** Whether a value without quotes begins with a mark that its writer took for one and does not end with such a mark. */
export function isCutByWrongQuotes(value: string): boolean {
  return startsLikeQuote(value) && !CLOSES_LIKE_QUOTE.test(value);
}

function startsLikeQuote(value: string): boolean {
  return OPENS_LIKE_QUOTE.test(value);
}

/** In backticks what double quotes would change. */
function inQuotes(value: string): string {
  return /["\\]/.test(value) && !value.includes('`') ? `\`${value}\`` : `"${value.replaceAll('"', '\\"')}"`;
}

/** A character as an editor can recognize it, seen or unseen. */
function describeCharacter(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  if (codePoint === undefined) return 'the end of the text';
  const character = String.fromCodePoint(codePoint);
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return `‘${character}’`;
  return `a character that cannot be seen (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
}
