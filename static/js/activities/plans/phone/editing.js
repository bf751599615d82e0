// editing.js: how one field of an action is edited: typed words are never overwritten, and are saved after a pause.
// Until they are posted they are a draft on this phone, as what cannot be saved is: too long, or typed as the stage closed.
//
//   const field = useField({ room, action, name, limit, open });
//     field.value, field.state ("waiting" | "saved" | null), field.problem (a sentence | null)
//     field.focus(), field.type(text), field.leave(), field.set(value) at once, field.drop() what came back

import { kept, length } from "../../../ui/draft.js";
import { useEffect, useRef, useSignal } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { baseFor, isBlank, returnedValue, same, waitingValue } from "./model.js";

const PAUSE = 1_200; // ms without a key before what is typed is posted

export function useField({ room, action, name, limit, open }) {
  const unsent = kept(room.draft(`${action.id}/${name}`), null);
  const typed = useSignal(unsent.peek()?.text ?? null); // the words in the box while someone is at it; null: the room's
  const handle = useSignal(null);
  const at = useRef({ base: unsent.peek()?.base ?? action.rev, timer: 0, posted: undefined });
  const seen = lookUp({ room, action, name });
  const fault = (text) => faultOf({ name, text: text ?? "", limit });
  if (typed.value !== null)
    at.current.base = baseFor({ record: seen.record, name, text: typed.value, base: at.current.base });
  const say = (base, chosen) => {
    if (seen.back) room.outbox.take(seen.back.key);
    handle.value = room.post("edit_action", { action: action.id, base, set: { [name]: chosen } });
    handle.value.kept.then(() => unsent.peek()?.text.trim() === chosen && (unsent.value = null));
  };
  return {
    record: seen.record,
    value: (open ? typed.value : null) ?? seen.value,
    unsent: open ? null : (unsent.value?.text ?? null),
    state: stateOf(seen.waiting, handle.value),
    problem: (open && typed.value !== null && fault(typed.value)) || seen.back?.why || null,
    ...useMoves({ room, typed, unsent, at, seen, fault, say, open }),
  };
}

/** What the field says for everyone else, what waits, what came back. */
function lookUp({ room: { store, outbox }, action, name }) {
  const waiting = waitingValue({ posts: outbox.pending.value, action: action.id, name });
  const back = returnedValue({ returned: outbox.returned.value, action: action.id, name });
  const record = store.get("action", action.id) ?? action;
  const said = waiting ? waiting.value : (record[name] ?? action[name]);
  return { waiting, back, record, said, value: back ? back.value : said };
}

function useMoves({ room, typed, unsent, at, seen, fault, say, open }) {
  const save = useSaving({ typed, unsent, at, seen, fault, say, open });
  const forget = () => ((unsent.value = null), (typed.value = null));
  return {
    focus() {
      if (unsent.peek()) return;
      at.current = { base: seen.back ? at.current.base : seen.record.rev, timer: 0, posted: seen.back?.value };
      typed.value = seen.value ?? "";
    },
    type(text) {
      typed.value = text;
      unsent.value = { text, base: at.current.base };
      clearTimeout(at.current.timer);
      at.current.timer = setTimeout(() => save.current(), PAUSE);
    },
    leave() {
      save.current();
      if (!fault(typed.peek())) typed.value = null;
    },
    set(chosen) {
      forget();
      say(seen.record.rev, chosen);
    },
    drop() {
      if (seen.back) room.outbox.take(seen.back.key);
      forget();
    },
  };
}

// The timer and the end of the form need the save of the latest drawing, not of the one in which they began.
function useSaving({ typed, unsent, at, seen, fault, say, open }) {
  const latest = useRef(null);
  latest.current = () => {
    clearTimeout(at.current.timer);
    const text = typed.peek()?.trim() ?? null;
    if (text === null || !open || fault(text)) return;
    if (same(text, at.current.posted ?? seen.said)) return void (unsent.value = null);
    at.current.posted = text;
    say(at.current.base, text);
  };
  useEffect(() => () => latest.current(), []);
  useEffect(() => void (unsent.peek() && latest.current()), [open]);
  return latest;
}

const stateOf = (waiting, handle) =>
  waiting?.state ?? (handle && handle.state.value !== "refused" ? handle.state.value : null);

function faultOf({ name, text, limit }) {
  if (limit && length(String(text)) > limit) return t("Too long: please shorten it.");
  if (name === "what" && isBlank(text)) return t("Say what will be done.");
  return null;
}
