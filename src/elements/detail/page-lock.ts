/** Keeps a page from scrolling behind what stands over it, without touching what the page says of itself. */
export class PageLock {
  #sheet: CSSStyleSheet | undefined;

  /** Locks the page, or lets it go. */
  set(isLocked: boolean): void {
    if (isLocked === !!this.#sheet) return;
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = isLocked ? lockingSheet() : undefined;
    document.adoptedStyleSheets = this.#sheet ? [...others, this.#sheet] : others;
  }
}

function lockingSheet(): CSSStyleSheet {
  // Where the scroll bar takes room, the page is not to become wider without it.
  const hasBar = innerWidth > document.documentElement.clientWidth;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { overflow: hidden !important; ${hasBar ? 'scrollbar-gutter: stable !important' : ''} }`);
  return sheet;
}
