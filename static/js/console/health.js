// health.js: whether all is well, in calm words that never pretend.

import { html, useEffect, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { wayOf } from "../ui/console/address_messages.js";
import { t } from "../ui/i18n.js";
import { readHealth, worstOf } from "./health_messages.js";

const EVERY = 5000; // ms

export function Health({ context }) {
  const told = useSignal(null);
  useEffect(() => poll(context, told), []);
  const state = context.sync.state.value;
  const lines = readHealth(told.value, {
    now: context.seconds.value,
    live: state === "live",
    waiting: context.outbox.waiting.value,
    durable: context.outbox.durable.value,
  });
  const worst = worstOf(lines);
  return html`<details class="console-health" data-tone=${worst}>
    <summary>
      ${icon(PICTURES[worst])}<b
        >${lines.find((line) => line.tone === worst && CALLS.has(worst))?.words ?? t("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${lines.map(
        ({ id, tone, words, hint }) =>
          html`<li key=${id} data-tone=${tone} data-health=${id}>
            ${icon(PICTURES[tone])} <span>${words}${hint && html`<small>${hint}</small>`}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

const PICTURES = { ok: "check", warn: "warning", error: "warning", info: "info" };

const CALLS = new Set(["warn", "error"]); // these are said without opening the list

function poll(context, told) {
  const ask = async () => {
    if (document.visibilityState === "hidden") return;
    const before = context.way.peek(); // what is chosen meanwhile is newer than this answer
    const answer = await fetch(`/api/health/${context.code}`, {
      headers: { Authorization: `Bearer ${context.token}` },
    }).catch(() => null);
    told.value = answer?.ok ? { ...(await answer.json()), at: Date.now() } : { missing: true };
    if (answer?.ok) context.rehearsal.value = told.value.rehearsal === true;
    if (answer?.ok && context.way.peek() === before) context.way.value = wayOf(told.value, context.code);
  };
  ask();
  const timer = setInterval(ask, EVERY);
  return () => clearInterval(timer);
}
