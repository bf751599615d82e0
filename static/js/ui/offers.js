// offers.js: the help that others offered for an action, oldest first, and who offers it.

import { t } from "./i18n.js";

export const offersFor = (store, action) =>
  store
    .all("offer")
    .filter((each) => each.action === action)
    .sort((a, b) => a.at - b.at);

/** Who offers it: "Ben (Ministry)", or the group alone. */
export function whoOffers(store, offer) {
  const group = store.get("group", offer.group ?? "")?.name ?? "";
  const name = offer.by && store.get("person", offer.by)?.name;
  return name && group ? t("{name} ({group})", { name, group }) : name || group;
}
