// card_asks.js: what may be asked of cards and clusters, from a menu, the selection or a drop.

import { t } from "../../../ui/i18n.js";
import * as moves from "./card_moves.js";
import { SHIFTS, askLinks, linkItems } from "../../../ui/console/link_form.js";
import { mark } from "../../../ui/console/leverage_moves.js";
import { chainItem } from "../../../ui/console/chain_window.js";
import { spotlightItem } from "../../../ui/console/spotlight_item.js";
import { askCluster, askLane, askMerge, askParts, askText } from "./card_forms.js";

const cardsOf = (wall, ids) => ids.map((id) => wall.context.store.get("card", id)).filter(Boolean);
const act = (wall, move) => (wall.clear(), wall.context.act(move));

/** Things to do with the cards of these ids; the selection bar and the shortcuts use them too. */
export const asks = {
  hide: (wall, ids) => act(wall, moves.hide(cardsOf(wall, ids))),
  show: (wall, ids) => act(wall, moves.show(cardsOf(wall, ids))),
  lane: (wall, ids) => askLane(wall, cardsOf(wall, ids)),
  merge: (wall, ids) => askMerge(wall, cardsOf(wall, ids)),
  cluster: (wall, ids) => askCluster(wall, cardsOf(wall, ids)),
  free: (wall, ids) => act(wall, moves.putInto(cardsOf(wall, ids), null)),
};

export function cardMenu(wall, id) {
  const { store } = wall.context;
  const card = store.get("card", id);
  const lanes = store.get("stage", card.stage)?.lanes ?? [];
  return [
    lanes.length > 1 && { icon: "move", words: t("Move to…"), act: () => asks.lane(wall, [id]) },
    { icon: "cluster", words: t("Add to cluster…"), act: () => asks.cluster(wall, [id]) },
    card.cluster && { icon: "split", words: t("Remove from cluster"), act: () => asks.free(wall, [id]) },
    { icon: "merge", words: t("Merge into another card…"), act: () => asks.merge(wall, [id]) },
    isTarget(store, id) && { icon: "split", words: t("Unmerge cards…"), act: () => askParts(wall, card) },
    { icon: "edit", words: t("Edit text…"), act: () => askText(wall, card) },
    store.get("stage", card.stage)?.settings?.under && rootItem(wall, card),
    null,
    ...leverageItems(wall, id),
    ...linkItems(wall.context, id),
    chainItem(wall.context, "card", id),
    card.shown === "shown" && spotlightItem(wall.context, id),
    null,
    ...shownItems(wall, card),
  ].filter((item) => item !== false && item !== undefined && item !== "");
}

const rootItem = ({ context }, card) => ({
  icon: "tree",
  words: card.root ? t("Not a root cause") : t("This is a root cause"),
  act: () => context.act(moves.markRoot(card, !card.root)),
});

/** A comment is hidden, shown and mended; all else is done with its card. */
export const commentMenu = (wall, comment) =>
  [{ icon: "edit", words: t("Edit text…"), act: () => askText(wall, comment) }, ...shownItems(wall, comment)].filter(
    Boolean,
  );

function shownItems(wall, card) {
  const { id } = card;
  return [
    card.shown !== "shown" && {
      icon: "show",
      words: card.shown === "held" ? t("Approve") : t("Show again"),
      act: () => asks.show(wall, [id]),
    },
    card.shown !== "hidden" && {
      icon: "hide",
      words: t("Hide from everyone"),
      danger: true,
      act: () => asks.hide(wall, [id]),
    },
  ].filter(Boolean);
}

const isTarget = (store, id) => store.all("card").some((card) => card.merged_into === id);

function leverageItems(wall, id) {
  const marked = wall.context.store.get("leverage", id);
  if (!marked)
    return [{ icon: "leverage", words: t("Mark as leverage point"), act: () => wall.context.act(mark(id, true)) }];
  return [
    { icon: "link", words: t("Which barriers would it shift?…"), act: () => askLinks(wall.context, id, SHIFTS) },
    { icon: "leverage", words: t("Unmark as leverage point"), act: () => wall.context.act(mark(id, false)) },
  ];
}

export function clusterMenu(wall, id) {
  const cluster = wall.context.store.get("cluster", id);
  return [
    { icon: "edit", words: t("Rename…"), act: () => askText(wall, cluster) },
    ...leverageItems(wall, id),
    ...linkItems(wall.context, id),
    chainItem(wall.context, "cluster", id),
    spotlightItem(wall.context, id),
    null,
    { icon: "split", words: t("Ungroup"), danger: true, act: () => dissolve(wall, cluster) },
  ];
}

// Ratings of a cluster go with it and no step brings them back, so that one asks first.
async function dissolve({ context }, cluster) {
  const touching = (link) => link.from === cluster.id || link.to === cluster.id;
  const cards = context.store.all("card").filter((card) => card.cluster === cluster.id);
  const rated = context.store.all("rating").some((rating) => rating.on === cluster.id);
  const question = {
    title: t("Ungroup this cluster?"),
    yes: t("Ungroup"),
    danger: true,
    text: t("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall."),
  };
  if (rated && !(await context.confirm(question))) return;
  context.act(moves.dissolve(cluster, cards, context.store.all("link").filter(touching)));
}

/** Cards were let go over a place: "lane:ID", "cluster:ID" or "card:ID". */
export function landed(wall, ids, place) {
  const [kind, id] = [place?.slice(0, place.indexOf(":")), place?.slice(place.indexOf(":") + 1)];
  const cards = cardsOf(wall, ids);
  const { store } = wall.context;
  if (kind === "lane")
    return intoLane(
      wall,
      cards,
      store.get("stage", wall.stage).lanes.find((lane) => lane.id === id),
    );
  if (kind === "cluster") return act(wall, moves.putInto(cards, store.get("cluster", id)));
  const target = kind === "card" && !ids.includes(id) && store.get("card", id);
  return target ? askCluster(wall, [...cards, target]) : undefined;
}

// A card dragged out of its pile onto a lane leaves the pile as well.
function intoLane(wall, cards, lane) {
  const [out, to] = [moves.putInto(cards, null), moves.moveToLane(cards, lane)];
  act(wall, { said: to.steps.length ? to.said : out.said, steps: [...out.steps, ...to.steps] });
}
