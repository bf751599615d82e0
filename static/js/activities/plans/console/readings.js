// readings.js: what the facilitator reads off the plans: which groups have begun, how far each plan is.

import { t } from "../../../ui/i18n.js";

/** @returns {Set<string>} groups whose plan has an action */
export function heard(stage, store) {
  const busy = new Set(store.all("action").map((action) => action.plan));
  return new Set(
    store
      .all("plan")
      .filter((plan) => busy.has(plan.id))
      .map((plan) => plan.group),
  );
}

/** How far a plan is: actions per horizon, and how many lack an owner, an indicator, a due date. */
export function planProgress(plan, actions) {
  const own = actions.filter((action) => action.plan === plan.id && action.status !== "dropped");
  const lacking = (name) => own.filter((action) => (action.missing ?? []).includes(name)).length;
  return {
    soon: own.filter((action) => action.horizon === 100).length,
    later: own.filter((action) => action.horizon === 1000).length,
    owner: lacking("owner"),
    indicator: lacking("indicator"),
    due: lacking("due"),
    ready: own.filter((action) => !(action.missing ?? []).length).length,
    all: own.length,
  };
}

/** What a plan pledges of its own: money by currency, then days. */
export function pledgedWords(plan, actions) {
  const own = actions.filter((action) => action.plan === plan.id && action.status !== "dropped");
  const money = new Map();
  for (const { money: amount, currency = "" } of own.filter((action) => action.money))
    money.set(currency, plus(money.get(currency) ?? "0", amount));
  const days = own.reduce((sum, action) => plus(sum, action.days || "0"), "0");
  const said = [...money].sort().map(([of, amount]) => `${of} ${grouped(amount)}`.trim());
  return [...said, days !== "0" && t("days: {n}", { n: grouped(days) })].filter(Boolean).join(t(", "));
}

// In hundredths, as whole numbers: fractions of two would not add up.
const cents = (amount) => {
  const [whole, part = ""] = amount.split(".");
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
};

function plus(one, other) {
  const sum = cents(one) + cents(other);
  const part = `${sum % 100n}`.padStart(2, "0").replace(/0+$/, "");
  return `${sum / 100n}${part && `.${part}`}`;
}

const grouped = (amount) => {
  const [whole, part] = amount.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? `.${part}` : "");
};
