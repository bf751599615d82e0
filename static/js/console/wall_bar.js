// wall_bar.js: the remote control of the walls: what they show now, in words, and buttons that change it.

import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { textOf } from "../ui/selectors.js";
import { t, tn } from "../ui/i18n.js";
import { spotlitOn, wallOf } from "../ui/wall_remote.js";
import { showLane, spotlight } from "../ui/console/wall_moves.js";
import * as hands from "./wall_keys.js";

export function WallBar({ context, stage }) {
  const wall = wallOf(context.store);
  const { page, pages } = context.sync.wall.value;
  const on = spotlitOn(context.store, wall);
  const turns = pages > 1 && !wall.show;
  return html`<section class="console-wall" role="group" aria-label=${t("On the wall")}>
    <p class="console-wall-now" role="status">
      ${icon("wall")}<span dir="auto">${nowShown({ context, wall, stage, on })}</span>
    </p>
    ${stage?.lanes?.length > 1 && html`<${Lanes} ...${{ context, wall, stage }} />`}
    <div class="toolbar console-now-tools">
      ${
        turns &&
        html`<${Tool}
            picture="chevron-start"
            flip
            label=${t("Previous page")}
            onClick=${() => hands.turn(context, -1)}
          /><span class="console-wall-page">${t("page {n} of {all}", { n: page + 1, all: pages })}</span
          ><${Tool} picture="chevron-end" flip label=${t("Next page")} onClick=${() => hands.turn(context, 1)} />`
      }
      ${(turns || wall.hold) && html`<${Tool} picture="pause" label=${t("Hold this page")} pressed=${wall.hold} onClick=${() => hands.hold(context)} />`}
      <${Tool}
        picture="qr"
        label=${t("QR code on the wall")}
        pressed=${wall.show === "qr"}
        onClick=${() => hands.front(context, "qr")}
      />
      <${Tool}
        picture="moon"
        label=${t("Blank the wall")}
        pressed=${wall.show === "blank"}
        onClick=${() => hands.front(context, "blank")}
      />
      ${on && html`<button class="button small" onClick=${() => context.act(spotlight(wall, null))}>${icon("close")}${t("End spotlight")}</button>`}
    </div>
  </section>`;
}

const Tool = ({ picture, flip, label, pressed, onClick }) =>
  html`<button
    class="button small icon-only"
    aria-label=${label}
    title=${label}
    aria-pressed=${pressed}
    onClick=${onClick}
  >
    ${icon(picture, flip ? "flip" : "")}
  </button>`;

function Lanes({ context, wall, stage }) {
  const choose = (event) =>
    context.act(showLane(wall, stage.lanes.find(({ id }) => id === event.target.value) ?? null));
  return html`<label class="console-wall-lane"
    ><span class="visually-hidden">${t("Lane on the wall")}</span
    ><select onChange=${choose}>
      <option value="" selected=${!wall.lane}>${t("All lanes")}</option>
      ${stage.lanes.map((lane) => html`<option key=${lane.id} value=${lane.id} selected=${wall.lane === lane.id}>${lane.title}</option>`)}
    </select></label
  >`;
}

/** What the walls show now, in words. */
function nowShown({ context, wall, stage, on }) {
  const { walls } = context.sync.wall.value;
  const open = walls ? "" : ` · ${t("no wall is open")}`;
  return sentence({ wall, stage, on }) + (walls > 1 ? ` · ${tn("{n} wall", "{n} walls", walls)}` : open);
}

function sentence({ wall, stage, on }) {
  if (wall.show === "qr") return t("QR code");
  if (wall.show === "blank") return t("Blank");
  if (wall.show === "findings") return t("Findings");
  if (wall.show === "missing") return t("Who’s missing");
  if (on)
    return t("Spotlight: {text}", {
      text: short(on.what ?? on.title ?? (on.text === undefined ? on.owner : textOf(on))),
    });
  const lane = stage?.lanes?.find(({ id }) => id === wall.lane);
  return lane ? `${stage.title} · ${lane.title}` : (stage?.title ?? t("Welcome"));
}

const MOST = 60; // letters
const short = (text = "") => ([...text].length > MOST ? `${[...text].slice(0, MOST).join("")}…` : text);
