// draft.js: words that are typed and not yet posted; they outlive a reload and a change of stage.
//
//   const draft = draftOf("CODE/barriers");   a signal of the text, the same for the same name
//   await sendDraft(draft, post)              post(text) -> handle; clears the draft once the words are on this phone's disk
//   length(text)                              characters as the server counts them

import { effect, signal } from "./html.js";

const drafts = new Map();
const busy = new WeakSet();

export function draftOf(name) {
  if (!drafts.has(name)) drafts.set(name, keptSignal(`wsr-draft/${name}`));
  return drafts.get(name);
}

function keptSignal(key) {
  const text = signal(read(key));
  effect(() => write(key, text.value));
  return text;
}

// Where nothing may be kept, the draft lives as long as the page.
function read(key) {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key, text) {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // The outbox says when nothing can be kept.
  }
}

/** Post once, also when the thumb hits twice. @returns {Promise<object|undefined>} the handle */
export async function sendDraft(draft, post) {
  const words = draft.peek();
  if (busy.has(draft) || !words.trim()) return undefined;
  busy.add(draft);
  const handle = post(words.trim());
  await handle.kept;
  busy.delete(draft);
  if (draft.peek() === words) draft.value = "";
  return handle;
}

/** @returns {number} of Unicode characters: an emoji is not two */
export const length = (text) => [...text.trim()].length;
