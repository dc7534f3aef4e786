/** The yardsticks: the least that reading a page can cost. */

/** Every text node of the body, its text read and thrown away. */
export const BARE_WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  globalThis.bareWalk = length;
}
`;

/**
 * The bare walk, and after it the same over what is added or rewritten: in batches at least 200 ms apart, when the page is at rest, as
 * Gazette has them (`extension/content/watch.ts`).
 */
export const FOLLOWING_WALK = `{
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
    globalThis.bareWalk = length;
  };
  walk(document.body);
  const roots = new Set();
  let isDue = false;
  const flush = () => {
    isDue = false;
    for (const root of roots) if (root.isConnected && !roots.has(root.parentNode)) walk(root);
    roots.clear();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records)
      for (const node of type === "childList" ? addedNodes : [target.parentNode ?? target]) roots.add(node);
    if (isDue || roots.size === 0) return;
    isDue = true;
    setTimeout(() => requestIdleCallback(flush, { timeout: 200 }), 200);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
`;
