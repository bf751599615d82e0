// read_out.js: a plan read out before the room: action by action on the wall, then how sure its people are.

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { ChainButton } from "../../../ui/console/chain_window.js";
import { Dialog } from "../../../ui/console/dialog.js";
import { move, step } from "../../../ui/console/move.js";
import { spotlight } from "../../../ui/console/wall_moves.js";
import { wallOf } from "../../../ui/wall_remote.js";

export function HowSure({ context, plan }) {
  const said = context.store.get("confidence", plan.id);
  if (!said) return html`<span class="soft">–</span>`;
  const answers = tn("{n} answer", "{n} answers", said.people);
  const mean = meanOf(said.counts ?? {});
  return html`<span class="row console-chips"
    >${mean && html`<b>${t("{mean} of 5", { mean })}</b>`}<span class="soft">${answers}</span></span
  >`;
}

function meanOf(counts) {
  const given = Object.entries(counts);
  const people = given.reduce((sum, [, many]) => sum + many, 0);
  return people && (given.reduce((sum, [n, many]) => sum + n * many, 0) / people).toFixed(1);
}

export const readOut = (context, plan) => context.ask((close) => html`<${ReadOut} ...${{ context, plan, close }} />`);

function ReadOut({ context, plan, close }) {
  const { store } = context;
  const name = store.get("group", plan.group ?? "")?.name ?? plan.owner;
  const wall = wallOf(store);
  const actions = store
    .all("action")
    .filter((action) => action.plan === plan.id)
    .sort((a, b) => a.horizon - b.horizon || a.position - b.position);
  const at = actions.findIndex(({ id }) => id === wall.on);
  const show = (id) => context.act(spotlight(wallOf(store), id), { quiet: true });
  return html`<${Dialog} wide title=${t("Read out: {name}", { name })} close=${close}>
    <div class="stack">
      <div class="row">
        <button class="button" aria-pressed=${wall.on === plan.id} onClick=${() => show(plan.id)}>
          ${icon("wall")}${t("Show the whole plan")}
        </button>
        <button class="button" disabled=${at < 1} onClick=${() => show(actions[at - 1].id)}>
          ${icon("chevron-start", "flip")}${t("Previous action")}
        </button>
        <button class="button primary" disabled=${at + 1 >= actions.length} onClick=${() => show(actions[at + 1].id)}>
          ${at < 0 ? t("First action") : t("Next action")}${icon("chevron-end", "flip")}
        </button>
        <button class="button quiet" disabled=${!wall.on} onClick=${() => show(null)}>${t("End spotlight")}</button>
      </div>
      <ol class="console-read-out">
        ${actions.map(
          (action) =>
            html`<li key=${action.id} aria-current=${action.id === wall.on ? "true" : undefined}>
              <button class="button quiet" onClick=${() => show(action.id)}>
                <span dir="auto">${action.what}</span>
              </button>
              <${ChainButton} ...${{ context }} kind="action" id=${action.id} title=${action.what} />
            </li>`,
        )}
      </ol>
      <${Sure} ...${{ context, plan }} />
    </div>
  <//>`;
}

function Sure({ context, plan }) {
  const said = context.store.get("confidence", plan.id);
  if (!said) return html`<p class="soft">${t("No one has said yet how sure they are of this plan.")}</p>`;
  const counts = Object.entries(said.counts ?? {});
  if (!counts.length)
    return html`<p class="soft">
      ${tn("{n} answer so far.", "{n} answers so far.", said.people)} ${t("Numbers appear from five answers on.")}
    </p>`;
  const shown = (said.audience ?? "everyone") === "everyone";
  return html`<section class="stack">
    <h3>${t("How sure its people are")}</h3>
    <dl class="stats">
      ${counts.map(
        ([n, many]) =>
          html`<div class="stat" key=${n}>
            <dt>${t("{n} of 5", { n })}</dt>
            <dd>${many}</dd>
          </div>`,
      )}
    </dl>
    <ul class="console-reasons">
      ${(said.reasons ?? []).map((words) => html`<li key=${words} dir="auto">${words}</li>`)}
    </ul>
    <p>
      <button class="button" onClick=${() => context.act(reading(plan, !shown))}>
        ${icon("wall")}${shown ? t("Hide the numbers from everyone") : t("Show the numbers to everyone")}
      </button>
    </p>
  </section>`;
}

const reading = (plan, shown) =>
  move(
    shown ? t("Numbers are shown with the plan") : t("Numbers are hidden again"),
    step("read_out_confidence", { plan: plan.id, shown }, ["read_out_confidence", { plan: plan.id, shown: !shown }]),
  );
