// roll.js: the pledges said so far, the latest first, each with those who joined it.

import { html, useComputed, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Group, Status } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { rollOf, standingOf } from "./model.js";

export function Roll({ room, me, open, onJoin, onLeave, onWithdraw }) {
  const { store, outbox } = room;
  const ids = useComputed(() => JSON.stringify(rollOf(store.all("pledge"), outbox.pending.value)));
  const entries = JSON.parse(ids.value);
  const unsent = outbox.pending.value.filter(
    (post) => post.do === "add_pledge" && !store.has("pledge", post.with.pledge),
  );
  return html`<section class="stack-tight">
    <h2 class="section-head">${t("Pledges")} <span class="count">${entries.length + unsent.length}</span></h2>
    ${!entries.length && !unsent.length && html`<p class="soft">${open ? t("No pledges yet. Be the first.") : t("No pledges here.")}</p>`}
    <ul class="roll">
      ${[...unsent].reverse().map(
        (post) =>
          html`<li key=${post.with.pledge} class="card mine pledge" data-state=${post.state.value}>
            <p class="pledge-text" dir="auto">${post.with.text}</p>
            <div class="card-foot"><b dir="auto">${me.name}</b><${Status} state=${post.state.value} /></div>
          </li>`,
      )}
      ${entries.map(
        (id) =>
          html`<${Entry}
            key=${id}
            room=${room}
            id=${id}
            me=${me}
            open=${open}
            onJoin=${onJoin}
            onLeave=${onLeave}
            onWithdraw=${onWithdraw}
          />`,
      )}
    </ul>
  </section>`;
}

function Entry({ room: { store, outbox }, id, me, open, onJoin, onLeave, onWithdraw }) {
  const pledge = store.get("pledge", id);
  if (!pledge) return null;
  const mine = pledge.by === me.id;
  const { joined, count, waiting } = standingOf({ pledge, person: me.id, posts: outbox.pending.value });
  return html`<li class=${mine ? "card mine pledge" : "card pledge"}>
    <p class="pledge-text" dir="auto">${pledge.text}</p>
    <p class="pledge-by">
      <b dir="auto">${pledge.name}</b> <${Group} group=${pledge.group && store.get("group", pledge.group)} plain />
    </p>
    <div class="card-foot">
      ${count > 0 && html`<span>${tn("{n} joined", "{n} joined", count)}</span>`}
      ${waiting && html`<${Status} state="waiting" />`}
      ${
        open &&
        !mine &&
        html`<button class="button" aria-pressed=${joined} onClick=${() => (joined ? onLeave(id) : onJoin(id))}>
          ${icon(joined ? "check" : "hand")}${joined ? t("Joined") : t("Join")}
        </button>`
      }
      ${open && mine && html`<${Withdraw} onWithdraw=${() => onWithdraw(id)} />`}
    </div>
  </li>`;
}

function Withdraw({ onWithdraw }) {
  const asked = useSignal(false);
  if (!asked.value)
    return html`<button class="button quiet" onClick=${() => (asked.value = true)}>
      ${icon("undo")}${t("Delete")}
    </button>`;
  return html`<span class="row" role="group" aria-label=${t("Delete this pledge?")}
    ><button class="button danger" onClick=${onWithdraw}>${t("Delete")}</button>
    <button class="button" ref=${(element) => element?.focus()} onClick=${() => (asked.value = false)}>
      ${t("Keep it")}
    </button></span
  >`;
}
