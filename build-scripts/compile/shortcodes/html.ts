/**
 * HTML in which all text is escaped. Only `html` and `trusted` create it, so text is never taken for markup by mistake.
 */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** A value in a template: text, which is escaped; HTML, which is not; or `undefined`, which is omitted. */
export type HtmlPart = string | Html | undefined | readonly Html[];

/** Template tag for HTML. Escapes strings, for element content and quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(write)));
}

/** Marks HTML that needs no escaping, such as that of the Markdown renderer. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function write(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  return part instanceof Html ? part.markup : part.join('');
}
