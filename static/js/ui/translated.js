// translated.js: keeps a page alive while the browser translates it.
//
//   keepUnderTranslation(element);    once for each element that the view library renders into
//
// A translator takes text nodes out and puts <font> elements in their place. The view library keeps writing into its
// own nodes, which no one sees any more. So each node is put back, empty, after the <font> that stands in for it: when
// the library writes something new into it, or takes it away, the outdated translation goes.

const watched = new WeakSet();
const DEEP = { childList: true, characterData: true, subtree: true };

/** @param {Element} root */
export function keepUnderTranslation(root) {
  if (watched.has(root)) return;
  watched.add(root);
  const standIns = new WeakMap(); // text node -> the <font> that shows it in another language
  const texts = new WeakMap(); // and back
  const observer = new MutationObserver((records) => {
    for (const record of records) record.type === "characterData" ? forget(record.target) : moved(record);
    observer.takeRecords(); // what we did ourselves
  });
  observer.observe(root, DEEP);

  function moved({ target, addedNodes, removedNodes, previousSibling, nextSibling }) {
    for (const node of removedNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.isConnected) continue;
      const font = [...addedNodes, previousSibling, nextSibling].find(isNewStandIn);
      if (font && font.parentNode === target) standIn(node, font);
      else forget(node);
    }
    for (const node of addedNodes) keepBeside(node);
  }

  const isNewStandIn = (node) => node?.nodeName === "FONT" && !texts.has(node);

  function standIn(text, font) {
    forget(text);
    text.data = "";
    font.after(text);
    standIns.set(text, font);
    texts.set(font, text);
  }

  function forget(text) {
    standIns.get(text)?.remove();
    standIns.delete(text);
  }

  // What is put before a text goes before its translation too.
  function keepBeside(node) {
    const text = node.nextSibling;
    const font = text && standIns.get(text);
    if (font && font !== node && font.nextSibling !== text) text.before(font);
  }
}
