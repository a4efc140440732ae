/**
 * HTML that the compiler wrote itself: every piece of a posting in it is escaped. Only `html` and `trusted` make one, so
 * text cannot be taken for markup by mistake.
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

/** What may stand in a template: text, which is escaped; HTML, which is not; nothing, for what is absent. */
export type HtmlPart = string | Html | undefined | readonly Html[];

/** A template of HTML. Strings put into it are escaped, so they can stand between tags and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(write)));
}

/** HTML made elsewhere, by the Markdown renderer, that will be sanitized with the rest. */
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
