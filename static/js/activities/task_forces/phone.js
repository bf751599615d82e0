// phone.js: the task forces, which one can join or leave, and a way to found one.

import { Sheet } from "../../ui/dialog.js";
import { html, useSignal } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Refusals } from "../../ui/refusals.js";
import { self, titleOf } from "../../ui/selectors.js";
import { everyoneOn, forcesOf, kindWords, nameOn } from "../../ui/task_forces.js";
import { FoundForm } from "./phone/found.js";

/** Whether this screen shows a post that came back. */
export const takes = (entry) => entry.do === "add_task_force";

export function Activity({ room, stage, open, head }) {
  const me = self(room);
  const wanted = useSignal(null); // what waits for a name: the id of a task force, or "" for a new one
  const forces = forcesOf(room.store);
  const join = (id) => (me.name ? room.post("join_task_force", { task_force: id }) : (wanted.value = id));
  return html`<main class="page-main stack">
    ${head} <${Refusals} ...${{ room, of: "add_task_force" }} kept=${({ with: { name } }) => name} />
    ${!forces.length && html`<${Nothing} open=${open} />`}
    <ul class="forces">
      ${forces.map((force) => html`<${Force} key=${force.id} ...${{ room, me, force, open, join }} />`)}
    </ul>
    ${open && (stage.settings?.found ?? true) && html`<${FoundForm} room=${room} me=${me} />`}
    ${wanted.value !== null && html`<${AskName} ...${{ room, me, force: wanted.value }} onClose=${() => (wanted.value = null)} />`}
  </main>`;
}

const Nothing = ({ open }) =>
  html`<div class="empty">
    ${icon("flag", "big")}
    <h2>${t("No task forces yet")}</h2>
    <p>${open ? t("Found the first one below.") : t("None was founded.")}</p>
  </div>`;

function Force({ room, me, force, open, join }) {
  const { store, outbox } = room;
  const on = standing(outbox.pending.value, force, me.id);
  const goals = (force.goals ?? []).map((id) => titleOf(store, id)).filter(Boolean);
  const leave = () => room.post("leave_task_force", { task_force: force.id });
  return html`<li class=${on ? "card mine force" : "card force"}>
    <p class="soft">${kindWords(force.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${force.name}</h2>
    ${
      force.convener &&
      html`<p>
        ${t("Convener:")} <b><bdi>${nameOn(store, force.convener)}</bdi></b>
      </p>`
    }
    <p>${t("Members:")} <${Names} store=${store} force=${force} /></p>
    ${force.organisations?.length > 0 && html`<p dir="auto">${force.organisations.join(t(", "))}</p>`}
    ${force.meets && html`<p class="force-line">${icon("calendar")}<span dir="auto">${force.meets}</span></p>`}
    ${goals.map((words) => html`<p class="force-line" key=${words}>${icon("target")}<span dir="auto">${words}</span></p>`)}
    <div class="row">
      ${
        open &&
        html`<button class="button" aria-pressed=${on} onClick=${() => (on ? leave() : join(force.id))}>
          ${icon(on ? "check" : "hand")}${on ? t("You’re on it. Leave") : t("Join")}
        </button>`
      }
      ${on && html`<${OwnPlan} room=${room} force=${force} />`}
    </div>
  </li>`;
}

const NAMED = 8; // of the members; the others are counted

function Names({ store, force }) {
  const who = everyoneOn(force).map((each) => nameOn(store, each));
  const more = who.length - NAMED;
  if (!who.length) return html`<span class="soft">${t("No one yet")}</span>`;
  return html`${who.slice(0, NAMED).map((name, n) => html`${n > 0 && t(", ")}<bdi>${name}</bdi>`)}
  ${more > 0 && html`<span class="soft"> +${more}</span>`}`;
}

// What was tapped counts before the room has answered.
function standing(posts, force, person) {
  const own = posts.filter(({ with: fields }) => fields.task_force === force.id);
  const last = own.filter((post) => ["join_task_force", "leave_task_force"].includes(post.do)).at(-1);
  return last ? last.do === "join_task_force" : everyoneOn(force).includes(person);
}

function OwnPlan({ room, force }) {
  const plan = room.store.all("plan").find((each) => each.task_force === force.id);
  if (!plan && force.task_force_kind === "advisory_group") return null;
  if (!plan)
    return html`<button class="button" onClick=${() => room.post("add_plan", { owner: force.id })}>
      ${icon("plus")}${t("Start its plan")}
    </button>`;
  const href = `/w/${room.store.get("about", "about").code}/plan/${encodeURIComponent(plan.owner)}`;
  return html`<a class="button" href=${href}>${icon("calendar")}${t("Open its plan")}</a>`;
}

function AskName({ room, me, force, onClose }) {
  const name = room.draft("name");
  function submit(event) {
    event.preventDefault();
    const called = name.value.trim();
    if (!called) return;
    room.post("rename_person", { person: me.id, name: called });
    room.post("join_task_force", { task_force: force });
    onClose();
  }
  return html`<${Sheet} title=${t("What is your name?")} onClose=${onClose}
    ><form class="stack" onSubmit=${submit}>
      <p>${t("A task force lists its members by name.")}</p>
      <label class="field"
        ><b>${t("My name")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${name.value}
          onInput=${(event) => (name.value = event.currentTarget.value)}
      /></label>
      <button class="button primary wide" disabled=${!name.value.trim()}>${icon("hand")}${t("Join")}</button>
    </form><//
  >`;
}
