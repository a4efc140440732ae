const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor that has one, across shadow roots.
 * Defaults to English.
 */
export function elementLanguage(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const lang = node instanceof Element && node.getAttribute('lang')?.trim();
    if (lang) return lang.replaceAll('_', '-');
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return 'en';
}

/** Calls every watcher back, since a `lang` has changed or the messages of a language have loaded. */
export function updateLanguages(): void {
  for (const watcher of watchers) watcher();
}

/**
 * Calls back when a `lang` changes on anything that an element may inherit it from. All elements share one observer.
 *
 * @returns stops watching
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(updateLanguages);
  let root = element.getRootNode();
  for (;;) {
    // Observing a node again replaces its observation.
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) observer?.disconnect();
  };
}
