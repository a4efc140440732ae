/** Calls something, once before the next frame, whenever what stands in a document or in its open shadow roots changes. */
export function followTree(within: Document, changed: () => void): void {
  const followed = new WeakSet<Node>();
  let isTelling = false;
  const observer = new MutationObserver(tell);
  const follow = (root: Document | ShadowRoot): void => {
    if (!followed.has(root)) {
      followed.add(root);
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) follow(shadowRoot);
  };
  function tell(): void {
    if (isTelling) return;
    isTelling = true;
    requestAnimationFrame(() => {
      isTelling = false;
      follow(within);
      changed();
    });
  }
  follow(within);
  within.defaultView?.addEventListener('resize', tell);
}
