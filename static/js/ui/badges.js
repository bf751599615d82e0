// badges.js: the small signs beside people's words: whose they are, what they are about, how a post fares.
//
//   Group({ group })             a chip with icon, colour and name; nothing without a group
//   Lane({ lane })               a chip of the lane { id, title }
//   Status({ state })            "waiting" | "saved" | "returned" | anything else: nothing
//   laneIcon(id)                 the icon of a category, or a plain mark

import { html } from "./html.js";
import { icon } from "./icon.js";
import { t } from "./i18n.js";

const CATEGORIES = new Set(["governance", "structural", "economic_social", "unsorted"]);

export const laneIcon = (id) => (CATEGORIES.has(id) ? id : "mark");

export const Group = ({ group, plain }) =>
  group &&
  html`<span class=${plain ? "chip plain" : "chip"} data-colour=${group.colour}
    >${icon(group.icon)}<bdi>${group.name}</bdi></span
  >`;

export const Lane = ({ lane }) =>
  lane &&
  html`<span class="chip plain" data-category=${lane.id}>${icon(laneIcon(lane.id))}<bdi>${lane.title}</bdi></span>`;

const STATES = {
  waiting: () => [icon("clock"), t("Waiting to send")],
  saved: () => [icon("check"), t("Saved")],
  returned: () => [icon("undo"), t("Not accepted")],
};

export function Status({ state }) {
  if (!Object.hasOwn(STATES, state)) return null;
  const [picture, words] = STATES[state]();
  return html`<span class="status" data-state=${state}>${picture}${words}</span>`;
}
