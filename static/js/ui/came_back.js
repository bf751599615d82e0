// came_back.js: what was typed into a form of several fields goes back into it, all of it, when its post was not accepted.
//
//   const why = useCameBack(room, { is, draft, empty, typed, then })
//     is(entry)      whether a returned post is one of this form
//     draft, empty   as kept() in draft.js took them; what is being typed is never written over
//     typed(entry)   what the form held, or null where it has no place for it any more
//     then(entry)    what else is to be seen, for instance the form itself
//   <${Problem} why=${why.value} />      why it came back; `why` is a signal, which is emptied as the form is sent
//
// What can't go back is still in outbox.returned, for instance for <${Refusals}>.

import { html, useEffect, useSignal } from "./html.js";
import { icon } from "./icon.js";

export function useCameBack(room, { is, draft, empty, typed, then = () => {} }) {
  const why = useSignal("");
  const entry = draft.value === empty ? room.outbox.returned.value.find((each) => is(each) && typed(each)) : null;
  useEffect(() => {
    if (!entry) return;
    [draft.value, why.value] = [typed(entry), entry.why];
    room.outbox.take(entry.key);
    then(entry);
  }, [entry?.key]);
  return why;
}

export const Problem = ({ why }) =>
  why && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${why}</span></p>`;
