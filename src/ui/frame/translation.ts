/** What a translator of the browser puts in the place of a text. */
const isTranslation = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font';

/** A text of the page that a translator has taken out, and what it said. */
type Original = Readonly<{ text: Text; words: string }>;

/**
 * What wakes a page finds its way by marks that are written into it; where they are missing, it draws the page anew. The
 * texts that a translator has taken out before are there no more.
 */
function loseMarks(page: Node): void {
  const marks = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) mark.parentNode?.removeChild(mark);
}

/**
 * A translator takes each text out of the page and puts elements of its own there; whoever writes the page goes
 * on writing into texts that nobody sees, and cannot take away what stands for them. This puts each text back,
 * empty, beside its translation: written to, it says its new words and the old translation goes; taken away, so
 * does its translation; and where the translator is switched off, it says again what it said.
 */
export function followTranslation(page: HTMLElement): void {
  if (page.querySelector('[data-offline="unknown"]')) loseMarks(page);
  const translations = new WeakMap<Text, HTMLElement>();
  const originals = new WeakMap<HTMLElement, Original>();

  function putBack(text: Text, translation: HTMLElement): void {
    translations.set(text, translation);
    originals.set(translation, { text, words: text.data });
    text.data = '';
    translation.after(text);
  }

  function withoutTranslation(text: Text): void {
    const translation = translations.get(text);
    translations.delete(text);
    if (translation) originals.delete(translation);
    translation?.remove();
  }

  function lookAtRemoved(node: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (node instanceof Text && !node.isConnected) {
      if (translations.has(node)) return withoutTranslation(node);
      const there = [...addedNodes, previousSibling, nextSibling].filter(isTranslation);
      const translation = there.find((one) => one.isConnected && !originals.has(one));
      if (translation && node.data.trim() !== '') putBack(node, translation);
    } else if (isTranslation(node) && !node.isConnected) {
      const original = originals.get(node);
      if (!original?.text.isConnected || original.text.data !== '') return;
      withoutTranslation(original.text);
      original.text.data = original.words;
    }
  }

  new MutationObserver((records) => {
    for (const record of records) {
      const { target, type } = record;
      if (type === 'childList') record.removedNodes.forEach((node) => lookAtRemoved(node, record));
      else if (target instanceof Text && target.data !== '') withoutTranslation(target);
    }
  }).observe(page, { childList: true, characterData: true, subtree: true });
}
