// offer.js: a stage that is planned for other tables than people sit at: the room can be seated for it with one click.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { seatingOf } from "../../../ui/seating.js";
import { seatRoom } from "./moves.js";

export function Offer({ context, stage }) {
  const now = seatingOf(context.store);
  const wanted = stage?.status === "open" && stage.seating;
  const sits = now.seating || "whole"; // before anyone is seated, people sit as they came
  if (!wanted || wanted === sits) return null;
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
