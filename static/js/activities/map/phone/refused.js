// refused.js: what was not accepted, with its reason and what it was about.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";

const OURS = /^(?:add|edit|remove|place)_(?:actor|tie|champion)$/;

export const isOfMap = (asked) => OURS.test(asked);

export const Refused = ({ room }) =>
  room.outbox.returned.value
    .filter((entry) => isOfMap(entry.do))
    .map(
      (entry) =>
        html`<div key=${entry.key} class="notice came-back" role="alert" data-tone="error">
          ${icon("undo")}
          <div class="stack-tight">
            <b>${entry.why}</b>
            <p dir="auto">${entry.with.name ?? room.store.get("actor", actorOf(room.store, entry.with))?.name}</p>
            <button class="button" onClick=${() => room.outbox.take(entry.key)}>${t("OK")}</button>
          </div>
        </div>`,
    );

const actorOf = (store, { actor, from, champion = "" }) =>
  actor ?? from ?? store.get("champion", champion)?.actor ?? "";
