// wall_moves.js: steering the walls, each step with its way back; turning a page is its own.

import { t } from "../i18n.js";
import { move, step } from "./move.js";

const back = (wall, ...names) => [
  "show_on_wall",
  Object.fromEntries(["show", "lane", "page", "hold"].filter((n) => names.includes(n)).map((n) => [n, wall[n]])),
];
const alone = (wall) => ["spotlight", wall.on ? { on: wall.on } : {}];

/** @param {object} wall as it is now  @param {{id, title}|null} lane null: all */
export const showLane = (wall, lane) =>
  move(
    lane ? t("On the wall: {title}", { title: lane.title }) : t("All lanes are on the wall"),
    step("show_on_wall", { lane: lane?.id ?? "" }, back(wall, "lane", "page"), ...behind(wall)),
  );

// What was in front before: it is put there again after what lies behind it.
const behind = (wall) => [...(wall.on ? [alone(wall)] : []), ...(wall.show ? [back(wall, "show")] : [])];

/** @param {"" | "qr" | "blank" | "missing" | "findings"} show */
export const showInFront = (wall, show) => move(SAID[show](), step("show_on_wall", { show }, back(wall, "show")));

const SAID = {
  "": () => t("The wall shows the stage again"),
  qr: () => t("The QR code is on the wall"),
  blank: () => t("The wall is blank"),
  missing: () => t("Who’s missing is on the wall"),
  findings: () => t("The findings are on the wall"),
};

export const holdPages = (wall, hold) =>
  move(
    hold ? t("The wall holds this page") : t("The wall turns its pages again"),
    step("show_on_wall", { hold }, back(wall, "hold")),
  );

/** @param {string|null} on the id of a card, cluster, picture's stage or plan; null ends it */
export const spotlight = (wall, on) =>
  move(
    on ? t("Alone on the wall") : t("The wall shows everything again"),
    step("spotlight", on ? { on } : {}, alone(wall), ...(on && wall.show ? [back(wall, "show")] : [])),
  );
