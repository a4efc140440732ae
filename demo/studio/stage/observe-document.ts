/** Calls back once per animation frame when a document or its open shadow roots change. */
export function observeDocument(within: Document, changed: () => void): void {
  const followed = new WeakSet<Node>();
  let isScheduled = false;
  const observer = new MutationObserver(schedule);
  const follow = (root: Document | ShadowRoot): void => {
    if (!followed.has(root)) {
      followed.add(root);
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) follow(shadowRoot);
  };
  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      follow(within);
      changed();
    });
  }
  follow(within);
  within.defaultView?.addEventListener('resize', schedule);
}
