// workshop.js: puts store, outbox and sync of one workshop together for a page.
//
//   const { store, outbox, sync, post } = openWorkshop({ code, token, person, signals: { signal, computed, batch } });
//   post("add_card", { stage, text })   see commands.js
//
// Call it once, before or after the first paint: nothing blocks. Everything offered is reactive; see the four modules.

import { createPost } from "./commands.js";
import { pagePersistence } from "./persistence.js";
import { createOutbox } from "./outbox.js";
import { createStore } from "./store.js";
import { createSync } from "./sync.js";

/** @param {{code: string, token: string, person: string, less?: object, signals: object, told?: object}} given
 *  signals from ui/html.js, told as outbox.js takes it, less as sync.js does */
export function openWorkshop({ code, token, person, less, signals, told }) {
  const store = createStore(signals);
  const outbox = createOutbox({ code, person, persistence: pagePersistence(), signals, tab: sessionStore(), told });
  const sync = createSync({ code, token, store, outbox, less, signals });
  followPage(sync, outbox);
  outbox.start();
  sync.start();
  return { store, outbox, sync, post: createPost(outbox) };
}

function sessionStore() {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

function followPage(sync, outbox) {
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sync.wake());
  addEventListener("pageshow", (event) => event.persisted && (outbox.start(), sync.wake()));
  document.addEventListener("resume", () => sync.wake());
  addEventListener("online", () => sync.wake());
  addEventListener("pagehide", () => (sync.stop(), outbox.stop()));
}
