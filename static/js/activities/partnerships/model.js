// model.js: what holds partners together, and which link is the weakest.
//
//   partnershipsOf(store)          those that are active first
//   nameOf(store, partner)         a group's or an actor's name, or the name itself
//   partnerOf(store, name)         the group or actor of that name by its id, or the name
//   trustsOf(store, partnership)   what its partners said: Map of partner to 0-5
//   weakLinks(store, partnership)  names of what is missing or weak, the weakest first
//   linkWords(name), statusWords(status)

import { t } from "../../ui/i18n.js";

export const STATUSES = ["active", "paused", "ended"];
// The first that is missing is the weakest: the order of the source, S0 in docs/method.md.
const LINKS = ["goal", "incentives", "accountability", "trust", "pooled"];
const ENOUGH = 3; // of trust

export const partnershipsOf = (store) =>
  [...store.all("partnership")].sort(
    (a, b) => STATUSES.indexOf(a.status ?? "active") - STATUSES.indexOf(b.status ?? "active") || a.at - b.at,
  );

// One that was taken off the map is still a partner.
const KINDS = ["group", "actor", "removed_actor"];

export const nameOf = (store, partner) => KINDS.map((kind) => store.get(kind, partner)?.name).find(Boolean) ?? partner;

export function partnerOf(store, name) {
  const same = [...store.all("group"), ...store.all("actor")].find(
    (each) => each.name.toLocaleLowerCase() === name.toLocaleLowerCase(),
  );
  return same?.id ?? name;
}

export const trustsOf = (store, { id }) =>
  new Map(
    store
      .all("trust")
      .filter(({ partnership }) => partnership === id)
      .map(({ partner, trust }) => [partner, trust]),
  );

export function weakLinks(store, partnership) {
  const said = [...trustsOf(store, partnership).values()];
  const weak = { trust: !said.length || Math.min(...said) < ENOUGH };
  return LINKS.filter((name) => weak[name] ?? (name !== "trust" && !partnership[name]));
}

export const linkWords = (name) =>
  ({
    goal: t("Shared goal"),
    incentives: t("What each gains"),
    accountability: t("Who answers to whom"),
    trust: t("Trust"),
    pooled: t("Pooled resources"),
  })[name];

export const statusWords = (status = "active") =>
  ({ active: t("Active"), paused: t("Paused"), ended: t("Ended") })[status];

/** The lowest and the highest that was said, as "2–4 of 5"; "" where no one has said anything. */
export function spread(store, partnership) {
  const said = [...trustsOf(store, partnership).values()];
  if (!said.length) return "";
  const [low, high] = [Math.min(...said), Math.max(...said)];
  return low === high ? t("{n} of 5", { n: low }) : t("{low} to {high} of 5", { low, high });
}
