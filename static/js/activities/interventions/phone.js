// phone.js: a group asks for help from outside, or for what another group asks for already.

import { useCameBack } from "../../ui/came_back.js";
import { self } from "../../ui/selectors.js";
import { kept } from "../../ui/draft.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Refusals } from "../../ui/refusals.js";
import { EMPTY, Form } from "./phone/form.js";
import { List } from "./phone/list.js";

/** Whether this screen shows a post that came back. */
export const takes = (entry) => ASKS.includes(entry.do);

const ASKS = ["add_intervention", "edit_intervention", "remove_intervention"];

export function Activity({ room, stage, open, head }) {
  const me = self(room);
  const draft = kept(room.draft(`${stage.id}/help`), EMPTY);
  const asking = useSignal(Boolean(draft.peek().title));
  const why = useCameBack(room, {
    is: isOfForm,
    draft,
    empty: EMPTY,
    typed: (entry) => (open && me.group ? typed(room.store, entry) : null),
    then: () => (asking.value = true),
  });
  const done = () => ([draft.value, why.value, asking.value] = [EMPTY, "", false]);
  const change = (help) => ((draft.value = formOf(help)), (asking.value = true));
  return html`<main class="page-main stack">
    ${head} ${ASKS.map((of) => html`<${Refusals} key=${of} ...${{ room, of }} kept=${titleIn} />`)}
    ${
      open &&
      me.group &&
      (asking.value
        ? html`<${Form} ...${{ room, me, draft, why, done }} />`
        : html`<button class="button primary wide" onClick=${() => (asking.value = true)}>
            ${icon("plus")}${t("Ask for help")}
          </button>`)
    }
    <${List} ...${{ room, me, open, change }} />
  </main>`;
}

const isOfForm = ({ do: asked }) => ["add_intervention", "edit_intervention"].includes(asked);

// One that only joins what others ask for holds nothing that was typed.
function typed(store, { do: asked, with: { intervention, title, type, pull = "", on = [] } }) {
  const edited = asked === "edit_intervention";
  if (title === undefined || (edited && !store.has("intervention", intervention))) return null;
  return { id: edited ? intervention : null, title, type, pull, on };
}

const titleIn = ({ with: { title } }) => title ?? "";

const formOf = ({ id, title, type, pull = "", on = [] }) => ({ id, title, type, pull, on });
