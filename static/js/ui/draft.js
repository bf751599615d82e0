// draft.js: words that are typed and not yet posted; they outlive a reload and a change of stage.
//
//   const draft = draftOf(prefix, "barriers");   a signal of the text, the same for the same person and place
//   hasDrafts(prefix), dropDrafts(prefix), moveDrafts(from, to)   all of one person, whose prefix comes from core/outbox.js
//   await sendDraft(draft, post)              post(text) -> handle; clears the draft once the words are on this phone's disk
//   kept(draft, empty)                        a draft of more than words: `value` and `peek()` of an object, `empty` where none is kept
//   length(text)                              characters as the server counts them

import { effect, signal } from "./html.js";

const KEPT = "wsr-draft/";
const drafts = new Map();
const busy = new WeakSet();

export function draftOf(prefix, place) {
  const name = prefix + place;
  if (!drafts.has(name)) drafts.set(name, keptSignal(KEPT + name));
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

// Words of a box that is not on the screen now lie in the storage alone; where there is none, in memory.
function keysOf(prefix) {
  const own = KEPT + prefix;
  const live = [...drafts].filter(([, text]) => text.peek()).map(([name]) => KEPT + name);
  return [...new Set([...storedKeys(), ...live])].filter((key) => key.startsWith(own));
}

function storedKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

export const hasDrafts = (prefix) => keysOf(prefix).length > 0;

export function dropDrafts(prefix) {
  for (const key of keysOf(prefix)) drop(key);
}

function drop(key) {
  const draft = drafts.get(key.slice(KEPT.length));
  if (draft) draft.value = "";
  write(key, "");
}

export function moveDrafts(from, to) {
  for (const key of keysOf(from)) {
    const name = key.slice(KEPT.length);
    draftOf(to, name.slice(from.length)).value = drafts.get(name)?.peek() ?? read(key);
    drop(key);
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

/** @param {object} draft a signal of draftOf  @param {object|null} empty JSON that is worth no keeping */
export const kept = (draft, empty) => ({
  get value() {
    return objectIn(draft.value) ?? empty;
  },
  set value(next) {
    const text = JSON.stringify(next);
    draft.value = text === JSON.stringify(empty) ? "" : text;
  },
  peek: () => objectIn(draft.peek()) ?? empty,
});

// What another version of this page kept may be no JSON.
function objectIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns {number} of Unicode characters: an emoji is not two */
export const length = (text) => [...text.trim()].length;
