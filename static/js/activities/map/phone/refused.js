// refused.js: what was not accepted, with its reason and what it was about.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";

export const Refused = ({ room }) =>
  room.outbox.returned.value
    .filter((entry) => entry.do.endsWith("_actor") || entry.do.endsWith("_tie"))
    .map(
      (entry) =>
        html`<div key=${entry.key} class="notice came-back" role="alert" data-tone="error">
          ${icon("undo")}
          <div class="stack-tight">
            <b>${entry.why}</b>
            <p dir="auto">
              ${entry.with.name ?? room.store.get("actor", entry.with.actor ?? entry.with.from ?? "")?.name}
            </p>
            <button class="button" onClick=${() => room.outbox.take(entry.key)}>${t("OK")}</button>
          </div>
        </div>`,
    );
