// found.js: the form by which someone founds a task force, with themselves on it.

import { html, useSignal, useSignalEffect } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { goalsOf, ofStatus } from "../../../ui/agreement.js";

const [TITLE, CARD] = [120, 280]; // letters

export function FoundForm({ room, me }) {
  const [name, meets, goal, problem] = [
    room.draft("force-name"),
    room.draft("force-meets"),
    useSignal(""),
    useSignal(""),
  ];
  const own = room.draft("name");
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_task_force");
    if (!entry || name.value.trim()) return;
    [problem.value, name.value, meets.value] = [entry.why, entry.with.name, entry.with.meets ?? ""];
    room.outbox.take(entry.key);
  });
  function found(event) {
    event.preventDefault();
    const called = me.name || own.value.trim();
    if (!name.value.trim() || !called) return;
    if (!me.name) room.post("rename_person", { person: me.id, name: called });
    const goals = goal.value ? [goal.value] : [];
    room.post("add_task_force", { name: name.value.trim(), meets: meets.value.trim(), goals });
    [name.value, meets.value, goal.value, problem.value] = ["", "", "", ""];
  }
  const goals = ofStatus(goalsOf(room.store), "agreed");
  return html`<details class="disclosure" open=${Boolean(name.value || problem.value)}>
    <summary>${icon("plus")}${t("Found a task force")}</summary>
    <form class="stack" onSubmit=${found}>
      ${problem.value && html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${problem.value}</span></p>`}
      <${Line} label=${t("What is it called?")} draft=${name} most=${TITLE} />
      <${Line} label=${t("When does it meet? (optional)")} draft=${meets} most=${CARD} />
      ${goals.length > 0 && html`<${Goal} goals=${goals} goal=${goal} />`}
      ${!me.name && html`<${Line} label=${t("My name")} draft=${own} most=${60} />`}
      <p class="soft">${t("You convene it. Others join on their own phones.")}</p>
      <button class="button primary wide" disabled=${!name.value.trim() || !(me.name || own.value.trim())}>
        ${icon("flag")}${t("Found it")}
      </button>
    </form>
  </details>`;
}

const Line = ({ label, draft, most }) =>
  html`<label class="field"
    ><b>${label}</b
    ><input
      dir="auto"
      maxlength=${most}
      value=${draft.value}
      onInput=${(event) => (draft.value = event.currentTarget.value)}
  /></label>`;

const Goal = ({ goals, goal }) =>
  html`<label class="field"
    ><b>${t("Which goal does it serve? (optional)")}</b
    ><select value=${goal.value} onChange=${(event) => (goal.value = event.currentTarget.value)}>
      <option value="">–</option>
      ${goals.map(({ id, text }) => html`<option key=${id} value=${id}>${text}</option>`)}
    </select></label
  >`;
