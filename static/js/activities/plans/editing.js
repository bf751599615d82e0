// editing.js: how one field of an action is edited: typed words are never overwritten, and are saved after a pause.
//
//   const field = useField({ room, action, name, limit });
//     field.value, field.state ("waiting" | "saved" | null), field.problem (a sentence | null)
//     field.focus(), field.type(text), field.leave(), field.set(value) at once, field.drop() what came back

import { length } from "../../ui/draft.js";
import { useEffect, useRef, useSignal } from "../../ui/html.js";
import { t } from "../../ui/words.js";
import { baseFor, isBlank, returnedValue, same, waitingValue } from "./model.js";

const PAUSE = 1_200; // ms without a key before what is typed is posted

export function useField({ room: { store, outbox, post }, action, name, limit }) {
  const typed = useSignal(null); // the words in the box while somebody is at it; null: the room's
  const handle = useSignal(null);
  const at = useRef({ base: action.rev, timer: 0, posted: undefined });
  const waiting = waitingValue({ posts: outbox.pending.value, action: action.id, name });
  const back = returnedValue({ returned: outbox.returned.value, action: action.id, name });
  const record = store.get("action", action.id) ?? action;
  const room = waiting ? waiting.value : (record[name] ?? action[name]);
  const value = typed.value ?? (back ? back.value : room);
  if (typed.value !== null) at.current.base = baseFor({ record, name, text: typed.value, base: at.current.base });

  function save() {
    clearTimeout(at.current.timer);
    const text = typeof typed.peek() === "string" ? typed.peek().trim() : typed.peek();
    if (text === null || same(text, at.current.posted ?? room) || faultOf({ name, text, limit })) return;
    at.current.posted = text;
    if (back) outbox.take(back.key);
    handle.value = post("edit_action", { action: action.id, base: at.current.base, set: { [name]: text } });
  }
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);

  return {
    value, record, state: stateOf(waiting, handle.value), problem: (typed.value !== null && faultOf({ name, text: typed.value, limit })) || back?.why || null,
    focus() {
      at.current = { base: back ? at.current.base : record.rev, timer: 0, posted: back?.value };
      typed.value = value ?? "";
    },
    type(text) {
      typed.value = text;
      clearTimeout(at.current.timer);
      at.current.timer = setTimeout(() => latest.current(), PAUSE);
    },
    leave() {
      save();
      if (!faultOf({ name, text: typed.peek() ?? "", limit })) typed.value = null;
    },
    set(chosen) {
      if (back) outbox.take(back.key);
      typed.value = null;
      handle.value = post("edit_action", { action: action.id, base: record.rev, set: { [name]: chosen } });
    },
    drop() {
      if (back) outbox.take(back.key);
      typed.value = null;
    },
  };
}

const stateOf = (waiting, handle) => waiting?.state ?? (handle && handle.state.value !== "refused" ? handle.state.value : null);

function faultOf({ name, text, limit }) {
  if (limit && length(String(text)) > limit) return t("Too long: please shorten it.");
  if (name === "what" && isBlank(text)) return t("Say what will be done.");
  return null;
}
