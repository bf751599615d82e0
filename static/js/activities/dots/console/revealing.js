// revealing.js: the ranks of a closed vote, shown to the room one by one.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { stagesOf, votesOf } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { move, step } from "../../../ui/console/move.js";

/** A key of the console: the next place of the stage that is open, while its places are revealed. */
export const revealInTurn = (context) => {
  const open = stagesOf(context.store).find(({ activity, status }) => activity === "dots" && status === "open");
  const reveal =
    open &&
    votesOf(context.store, open.id)
      .map(({ id }) => context.store.get("reveal", id))
      .find(Boolean);
  if (reveal) context.act(revealNext(reveal));
};

const revealNext = ({ vote, items, total }) =>
  move(
    t("Place {n} is shown", { n: total - items.length }),
    step(
      "reveal_rank",
      { vote, shown: items.length + 1 },
      ...(items.length + 1 < total ? [["reveal_rank", { vote, shown: items.length }]] : []),
    ),
  );

const revealAll = ({ vote, total }) => move(t("All places are shown"), step("reveal_rank", { vote, shown: total }));

export const Revealing = ({ context, reveal }) =>
  html`<div class="toolbar">
    <p class="soft">
      ${t("{n} of {all} places are shown to the room.", { n: reveal.items.length, all: reveal.total })}
    </p>
    <span class="toolbar-end"
      ><button class="button primary" onClick=${() => context.act(revealNext(reveal))}>
        ${icon("show")}${t("Show place {n}", { n: reveal.total - reveal.items.length })}</button
      ><button class="button" onClick=${() => context.act(revealAll(reveal))}>${t("Show all places")}</button></span
    >
  </div>`;
