// phone.js: each group writes what it will do in 100 days and in 1000 days; the phones of a group write together.

import { groupsOf, pendingOf, self } from "../../ui/selectors.js";
import { Composer, Unsent } from "../../ui/composer.js";
import { hasDrafts, sendDraft } from "../../ui/draft.js";
import { html, useMemo, useSignal, useSignalEffect } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { useFollowed } from "../../ui/followed.js";
import { later } from "../../ui/later.js";
import { t } from "../../ui/i18n.js";
import { everyoneOn, ownerOf } from "../../ui/task_forces.js";
import { Horizon, horizonTitle } from "./phone/list.js";
import { actionsOf } from "./phone/model.js";

const HORIZONS = [100, 1000]; // days

/** Whether this screen shows a post that came back: at its field, or in the box below. */
export const takes = (entry) =>
  entry.do === "add_action" ||
  entry.do === "offer_help" ||
  (entry.do === "edit_action" && Object.keys(entry.with.set).length > 0);

export function Activity({ room, open, head }) {
  const me = self(room);
  const whose = useSignal(null);
  const owner = whose.value ?? me.group;
  const plan = room.store.all("plan").find((each) => each.owner === owner);
  const force = room.store.get("task_force", plan?.task_force ?? "");
  const mine = owner === me.group || Boolean(force && everyoneOn(force).includes(me.id));
  const helping = useSignal(false);
  if (helping.value) return html`<${HelpWanted} ...${{ room, open, head }} onClose=${() => (helping.value = false)} />`;
  const top = html`${head}<${OffersBack} room=${room} onAgain=${() => (helping.value = true)} />`;
  return html`${!plan && html`<main class="page-main stack">${top}<${NoPlan} room=${room} group=${mine && open ? me.group : null} /></main>`}
  ${
    plan &&
    html`<${PlanView}
      key=${plan.id}
      room=${room}
      plan=${plan}
      open=${open && mine}
      head=${html`${top}<${Whose}
          room=${room}
          owner=${owner}
          me=${me}
          mine=${mine}
          onChoose=${(id) => (whose.value = id)}
        />
        <p>
          <button class="button" onClick=${() => (helping.value = true)}>${icon("hand")}${t("Who can help?")}</button>
        </p>`}
    />`
  }`;
}

const HelpWanted = later(() => Promise.all([import("./phone/help_wanted.js")]), "HelpWanted");
const OfferBack = later(() => Promise.all([import("./phone/help_wanted.js")]), "OfferBack");

// Their form is on the page of help, which fills itself in again.
const OffersBack = ({ room, onAgain }) =>
  room.outbox.returned.value
    .filter((each) => each.do === "offer_help")
    .map((entry) => html`<${OfferBack} key=${entry.key} ...${{ room, entry, onAgain }} />`);

/** A whole plan, writable where `open`; its actions come when it is shown. */
export function PlanView({ room, plan, open, head }) {
  const here = useFollowed(room, "plan", plan.id);
  if (here) return html`<${WholePlan} room=${room} plan=${plan} open=${open} head=${head} />`;
  return html`<main class="page-main plan stack">
    ${head}
    <p class="soft" role="status">${t("One moment…")}</p>
  </main>`;
}

function WholePlan({ room, plan, open, head }) {
  const { store, outbox, post } = room;
  const actions = actionsOf({ records: store.all("action"), posts: outbox.pending.value, plan: plan.id });
  const unsent = useMemo(() => actions.find(({ id }) => hasDrafts(`${room.prefix}${id}/`)), []);
  const shown = useSignal(unsent?.horizon ?? 100);
  const editing = useSignal(unsent?.id ?? null); // id of the action that is unfolded
  const breaking = useSignal(null); // the 1000-day action that the next one is a part of
  const day0 = store.get("about", "about").day0 ?? "";
  const all = { room, plan, actions, day0, open, editing, onRemove: (action) => post("remove_action", { action }) };
  const onBreak = (action) => ((breaking.value = action), (shown.value = 100));
  return html`<main class="page-main plan stack" data-shown=${shown.value}>
      ${head}
      <${Stray} room=${room} actions=${actions} />
      <${Sure} room=${room} plan=${plan} />
      ${!open && HORIZONS.map((days) => html`<${Unsent} key=${days} draft=${newAction(room, plan, days)} />`)}
      <div class="tabs" role="group" aria-label=${t("Horizon")}>
        ${HORIZONS.map(
          (days) =>
            html`<button key=${days} aria-pressed=${shown.value === days} onClick=${() => (shown.value = days)}>
              ${horizonTitle(days)} <span class="count">${actions.filter((each) => each.horizon === days).length}</span>
            </button>`,
        )}
      </div>
      <div class="horizons">
        ${HORIZONS.map((days) => html`<${Horizon} key=${days} ...${all} days=${days} onBreak=${onBreak} />`)}
      </div>
    </main>
    ${open && !editing.value && html`<${AddAction} ...${{ room, plan, breaking }} days=${shown.value} />`}`;
}

const Confidence = later(() => Promise.all([import("./phone/confidence.js")]), "Confidence");

/** Asked of the plan's own people while a stage asks for it. */
function Sure({ room, plan }) {
  const asks = ({ activity, status, settings }) => activity === "plans" && status === "open" && settings?.confidence;
  if (!room.store.all("stage").some(asks) || plan.group !== self(room).group) return null;
  return html`<${Confidence} room=${room} plan=${plan} />`;
}

/** The words of an action that is not added yet. */
const newAction = (room, plan, days) => room.draft(`${plan.id}/${days}`);

function AddAction({ room, plan, days, breaking }) {
  const parent = days === 100 ? breaking.value : null;
  const draft = newAction(room, plan, days);
  const problem = useSignal(null);
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_action" && each.with.plan === plan.id);
    if (!entry || draft.value.trim()) return;
    problem.value = entry.why;
    draft.value = entry.with.what;
    room.outbox.take(entry.key);
  });
  const add = () => (
    (problem.value = null),
    sendDraft(draft, (what) =>
      room.post("add_action", { plan: plan.id, horizon: days, what, ...(parent && { parent: parent.id }) }),
    )
  );
  return html`<${Composer}
    key=${days}
    draft=${draft}
    limit=${1000}
    label=${t("Add an action")}
    hint=${t("Add an action…")}
    action=${t("Add")}
    problem=${problem}
    onSend=${add}
  >
    ${parent && html`<${PartOf} parent=${parent} onEnd=${() => (breaking.value = null)} />`}
    <p class="composer-note">
      ${icon("calendar")}${horizonTitle(days)}. ${t("First say what will be done. Who and when come next.")}
    </p><//
  >`;
}

const PartOf = ({ parent, onEnd }) =>
  html`<p class="composer-note">
    ${icon("flag")}<bdi>${t("Part of: {what}", { what: parent.what })}</bdi>
    <button type="button" class="button quiet" onClick=${onEnd}>${t("Not part of it")}</button>
  </p>`;

// Edits of an action that is gone have no field left to be at.
function Stray({ room, actions }) {
  const known = new Set(actions.map(({ id }) => id));
  const stray = room.outbox.returned.value.filter((each) => each.do === "edit_action" && !known.has(each.with.action));
  return stray.map(
    (each) =>
      html`<div key=${each.key} class="notice came-back" role="alert" data-tone="error">
        ${icon("undo")}
        <div class="stack-tight">
          <b>${each.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(each.with.set)
              .filter((value) => typeof value === "string")
              .join("\n")}
          </p>
          <button class="button" onClick=${() => room.outbox.take(each.key)}>${t("OK")}</button>
        </div>
      </div>`,
  );
}

// One's own plan, or someone else's to read.
function Whose({ room, owner, me, mine, onChoose }) {
  const { store } = room;
  const forces = store.all("plan").filter((plan) => !plan.group);
  return html`<label class="composer-select"
      >${icon("target")}<span>${t("Plan of")}</span
      ><select value=${owner} onChange=${(event) => onChoose(event.currentTarget.value)}>
        ${groupsOf(store).map(({ id, name }) => html`<option key=${id} value=${id}>${id === me.group ? t("{name} (ours)", { name }) : name}</option>`)}
        ${forces.map((plan) => html`<option key=${plan.id} value=${plan.owner}>${ownerOf(store, plan).name}</option>`)}
      </select></label
    >
    ${!mine && html`<p class="soft">${t("You can read this plan. Only its group can edit it.")}</p>`}`;
}

function NoPlan({ room, group }) {
  const waiting = group && pendingOf(room.outbox, "add_plan", { owner: group }).length > 0;
  return html`<div class="empty">
    ${icon("target", "big")}
    <h2>${t("No plan here yet")}</h2>
    <p>${group ? t("Start your group’s plan.") : t("It opens when the facilitator gets to the plans.")}</p>
    ${
      group &&
      html`<button class="button primary" disabled=${waiting} onClick=${() => room.post("add_plan", { owner: group })}>
        ${t("Start our plan")}
      </button>`
    }
  </div>`;
}
