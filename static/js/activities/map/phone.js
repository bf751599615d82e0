// phone.js: naming who can move it, and saying of each how much influence they have and whether they are for or against.

import { kept } from "../../ui/draft.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { later } from "../../ui/later.js";
import { loadCss } from "../../ui/load_css.js";
import { self } from "../../ui/selectors.js";
import { Champions } from "./phone/champions.js";
import { Naming } from "./phone/naming.js";
import { actorsKnown, isPlaced, placementOf } from "./phone/model.js";
import { OneByOne } from "./phone/one_by_one.js";
import { isOfMap, Refused } from "./phone/refused.js";
import { Ties } from "./phone/ties.js";

const Picture = later(() => Promise.all([import("./phone/drawn/picture.js"), loadCss("picture")]), "Picture");

/** Whether this screen shows a post that came back. */
export const takes = ({ do: asked }) => isOfMap(asked);

export function Activity({ room, stage, open, head }) {
  const me = self(room);
  const half = kept(room.draft(`${stage.id}/half`), {}); // where one question is answered and the other is not
  const actors = actorsKnown(room);
  const said = (actor) => placementOf({ room, me, actor, half });
  const { place = true, ties = false, champions = false } = stage.settings ?? {};
  const may = open && Boolean(me.group);
  return html`<main class="page-main stack">
    ${head} <${Refused} room=${room} />
    <${Naming} ...${{ room, stage, open: may, many: actors.length }} />
    ${!actors.length && html`<${Nothing} />`}
    ${
      actors.length > 0 &&
      html`<${OneByOne}
        ...${{ room, me, actors, said, open: may, asks: place }}
        done=${actors.filter(({ id }) => isPlaced(said(id))).length}
        onSay=${(actor, name, value) => say({ room, half, actor, said: { ...said(actor), [name]: value } })}
      />`
    }
    ${room.store.all("placement").length > 0 && html`<${Drawn} store=${room.store} />`}
    ${champions && actors.length > 0 && html`<${Champions} ...${{ room, me, stage, actors, open: may }} />`}
    ${ties && actors.length > 1 && html`<${Ties} ...${{ room, me, stage, actors, open: may }} />`}
  </main>`;
}

// Half an answer stays on this phone until the other half is said.
function say({ room, half, actor, said: { influence, support } }) {
  const { [actor]: _, ...others } = half.peek();
  const whole = influence !== null && support !== null;
  half.value = whole ? others : { ...others, [actor]: { influence, support } };
  if (whole) room.post("place_actor", { actor, influence, support });
}

function Drawn({ store }) {
  const open = useSignal(false);
  if (open.value) return html`<${Picture} store=${store} onClose=${() => (open.value = false)} />`;
  return html`<button class="button wide" onClick=${() => (open.value = true)}>
    ${icon("resistance")}${t("Show the picture")}
  </button>`;
}

const Nothing = () =>
  html`<div class="empty">
    ${icon("resistance", "big")}
    <h2>${t("No one named yet")}</h2>
    <p>${t("Who can move this, or stop it? Name the first.")}</p>
  </div>`;
