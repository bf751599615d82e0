// form_draft.js: what is typed or chosen in a window and not yet saved; it outlives Escape, a reload and another's edit.
//
//   const draft = useFormDraft(form, place)   `form` is a ref, `place` a signal of ui/draft.js; null keeps nothing (passwords)
//   draft.note(), draft.drop()                after each input; once it is saved or given up
//   draft.back                                "" | "kept" | "changed": filled in again, in the second case over another's change
//   draft.discard()                           the form as it would be without it
//
// Kept is only what differs: { name: { from, to } }, each a list of values. All else follows the room.

import { useLayoutEffect, useRef, useState } from "../html.js";
import { kept } from "../draft.js";

export function useFormDraft(form, place) {
  const draft = place ? kept(place, null) : { peek: () => null };
  const first = useRef({});
  const [back, setBack] = useState("");
  useLayoutEffect(() => {
    first.current = valuesIn(form.current);
    const typed = draft.peek();
    if (typed) fill(form.current, to(typed));
    if (typed) setBack(isBehind(typed, first.current) ? "changed" : "kept");
  }, []);
  const drop = () => (draft.value = null);
  return {
    back,
    drop,
    note: () => (draft.value = differing(first.current, valuesIn(form.current))),
    discard: () => (fill(form.current, first.current), drop(), setBack("")),
  };
}

const to = (typed) => Object.fromEntries(Object.entries(typed).map(([name, change]) => [name, change.to]));
const same = (a = [], b = []) => a.length === b.length && a.every((each, i) => each === b[i]);
const isBehind = (typed, now) => Object.entries(typed).some(([name, { from }]) => !same(from, now[name]));

/** @returns {Object<string, string[]>} what each named control says */
function valuesIn(form) {
  const found = {};
  for (const { name } of form.elements) if (name) found[name] = [];
  for (const [name, value] of new FormData(form)) found[name].push(value);
  return found;
}

/** @returns {object|null} null where nothing differs */
export function differing(first, now) {
  const names = Object.keys(now).filter((name) => !same(first[name], now[name]));
  return names.length
    ? Object.fromEntries(names.map((name) => [name, { from: first[name] ?? [], to: now[name] }]))
    : null;
}

function fill(form, values) {
  const left = Object.fromEntries(Object.entries(values).map(([name, all]) => [name, [...all]]));
  for (const control of [...form.elements]) if (left[control.name]) put(control, left[control.name]);
}

function put(control, values) {
  if (["checkbox", "radio"].includes(control.type)) control.checked = values.includes(control.value);
  else control.value = values.shift() ?? "";
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
