// offer.js: over every panel: while the wall tells everyone where to sit, the way back to the stage; and where a stage is
// planned for other tables than people sit at, the room can be seated for it with one click.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { seatingOf, tablesOf } from "../../../ui/seating.js";
import { seatRoom, showTables } from "./moves.js";

export function Offer({ context, stage }) {
  const now = seatingOf(context.store);
  const wanted = stage?.status === "open" && stage.seating;
  const sits = now.seating || "whole"; // before anyone is seated, people sit as they came
  if (wanted && wanted !== sits) return html`<${Wanted} ...${{ context, stage, now, wanted }} />`;
  return now.shown && tablesOf(context.store).length ? html`<${Shown} context=${context} />` : null;
}

function Wanted({ context, stage, now, wanted }) {
  const words = {
    mixed: t("This stage is planned for mixed tables."),
    stakeholder: t("This stage is planned for stakeholder tables."),
    whole: t("In this stage everyone sits together."),
  };
  return html`<p class="notice console-offer" data-tone="info">
    ${icon("table")}<span>${words[wanted]}</span>
    <button class="button small" onClick=${() => context.act(seatRoom(wanted, now, { stage: stage.id }))}>
      ${t("Seat the room")}
    </button>
  </p>`;
}

const Shown = ({ context }) =>
  html`<p class="notice console-offer" data-tone="info" role="status">
    ${icon("wall")}<span>${t("The wall tells everyone where to sit.")}</span>
    <button class="button small" onClick=${() => context.act(showTables(false))}>
      ${t("Done: back to the stage")}
    </button>
  </p>`;
