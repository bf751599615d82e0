// moves.js: what the console does with partnerships, each with its way back.

import { newId } from "../../../core/commands.js";
import { t } from "../../../ui/i18n.js";
import { trustsOf } from "../model.js";

export const WORDS = ["incentives", "accountability", "pooled"];

/** The fields of a record as its commands take them. */
export const fieldsOf = (one) => ({
  partners: one.partners ?? [],
  goal: one.goal ?? "",
  status: one.status ?? "active",
  why: one.why ?? "",
  ...Object.fromEntries(WORDS.map((name) => [name, one[name] ?? ""])),
});

export function addition(fields) {
  const partnership = newId();
  const backs = [{ do: "remove_partnership", with: { partnership } }];
  return { said: t("Partnership added"), steps: [{ do: "add_partnership", with: { partnership, ...fields }, backs }] };
}

/** Only what differs is sent; a partner that comes back says again what it said of trust. */
export function change(store, one, fields) {
  const before = fieldsOf(one);
  const changed = Object.keys(fields).filter((name) => JSON.stringify(fields[name]) !== JSON.stringify(before[name]));
  if (!changed.length) return { said: "", steps: [] };
  const only = (from) => Object.fromEntries(changed.map((name) => [name, from[name]]));
  const edit = (from) => ({ do: "edit_partnership", with: { partnership: one.id, ...only(from) } });
  const left = before.partners.filter((each) => !fields.partners.includes(each));
  const backs = [edit(before), ...trusting(store, one, left)];
  return { said: t("Partnership changed"), steps: [{ ...edit(fields), backs }] };
}

/** It comes back with what each partner said. */
export function removal(store, one) {
  const add = { do: "add_partnership", with: { partnership: one.id, ...fieldsOf(one) } };
  const backs = [add, ...trusting(store, one, one.partners)];
  const remove = { do: "remove_partnership", with: { partnership: one.id } };
  return { said: t("Partnership removed"), steps: [{ ...remove, backs }] };
}

const trusting = (store, one, partners) =>
  [...trustsOf(store, one)]
    .filter(([partner]) => partners.includes(partner))
    .map(([partner, trust]) => ({ do: "rate_trust", with: { partnership: one.id, partner, trust } }));
