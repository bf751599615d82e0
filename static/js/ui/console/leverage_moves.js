// leverage_moves.js: marking leverage points, and linking what hangs together; each with its way back.

import { t } from "../i18n.js";
import { move, step } from "./move.js";

/** @param {string} on id of a card or cluster  @param {boolean} marked */
export const mark = (on, marked) =>
  move(
    marked ? t("Marked as a leverage point") : t("No longer a leverage point"),
    step("mark_leverage", { on, marked }, ["mark_leverage", { on, marked: !marked }]),
  );

/** @param {object} point as it is now  @param {{pull: string, nature: string, place: number}} kinds */
export function describe(point, kinds) {
  const { pull = "", nature = "", place = 0 } = point;
  const before = { on: point.id, pull, nature, place };
  return move(
    t("Leverage point described"),
    step("describe_leverage", { on: point.id, ...kinds }, ["describe_leverage", before]),
  );
}

/**
 * @param {string} id  @param {{type: string, backwards?: boolean}} kind backwards: the arrows end at it
 * @param {Set<string>} before  @param {Set<string>} after ids of what is at the other ends
 */
export function linkThings(id, { type, backwards }, before, after) {
  const fields = (other) => (backwards ? { from: other, to: id, type } : { from: id, to: other, type });
  const added = [...after].filter((to) => !before.has(to));
  const gone = [...before].filter((to) => !after.has(to));
  return move(t("Links saved"), [
    ...added.map((to) => step("link", fields(to), ["unlink", fields(to)])),
    ...gone.map((to) => step("unlink", fields(to), ["link", fields(to)])),
  ]);
}
