// What the translator of a browser does to a page, as far as whoever writes the page can tell: every text leaves
// it, and stands there again, translated, within two elements of its own; so does what comes later.
/** @param {string} text */
const translated = (text) => text.replace(/\p{L}+/gu, (word) => `${word}·`);

/** @type {WeakSet<Node>} */
const done = new WeakSet();

/** @param {Node} node */
function translate(node) {
  if (!node.nodeValue?.trim() || done.has(node)) return;
  if (node.parentElement?.closest('script, style, textarea, [translate=no]')) return;
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  const text = document.createTextNode(translated(node.nodeValue));
  done.add(text);
  inner.append(text);
  outer.append(inner);
  node.parentNode?.replaceChild(outer, node);
}

/** @param {Node} root */
function translateAll(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  texts.forEach(translate);
}

addEventListener('translate', () => {
  translateAll(document.body);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target.isConnected) translate(target);
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) translate(node);
        else translateAll(node);
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
});
