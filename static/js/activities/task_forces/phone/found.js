// found.js: the form by which someone founds a task force, with themselves on it.

import { Problem, useCameBack } from "../../../ui/came_back.js";
import { kept } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { goalsOf, ofStatus } from "../../../ui/agreement.js";

const [TITLE, CARD] = [120, 280]; // letters
const EMPTY = { name: "", meets: "", goal: "" };

export function FoundForm({ room, me }) {
  const draft = kept(room.draft("force"), EMPTY);
  const own = room.draft("name");
  const is = (entry) => entry.do === "add_task_force";
  const why = useCameBack(room, { is, draft, empty: EMPTY, typed });
  const { name, meets, goal } = draft.value;
  const set = (field) => (text) => (draft.value = { ...draft.peek(), [field]: text });
  const called = me.name || own.value.trim();
  function found(event) {
    event.preventDefault();
    if (!name.trim() || !called) return;
    if (!me.name) room.post("rename_person", { person: me.id, name: called });
    room.post("add_task_force", { name: name.trim(), meets: meets.trim(), goals: goal ? [goal] : [] });
    [draft.value, why.value] = [EMPTY, ""];
  }
  const goals = ofStatus(goalsOf(room.store), "agreed");
  return html`<details class="disclosure" open=${draft.value !== EMPTY}>
    <summary>${icon("plus")}${t("Found a task force")}</summary>
    <form class="stack" onSubmit=${found}>
      <${Problem} why=${why.value} />
      <${Line} label=${t("What is it called?")} text=${name} onText=${set("name")} most=${TITLE} />
      <${Line} label=${t("When does it meet? (optional)")} text=${meets} onText=${set("meets")} most=${CARD} />
      ${goals.length > 0 && html`<${Goal} goals=${goals} goal=${goal} onChoose=${set("goal")} />`}
      ${!me.name && html`<${Line} label=${t("My name")} text=${own.value} onText=${(text) => (own.value = text)} most=${60} />`}
      <p class="soft">${t("You convene it. Others join on their own phones.")}</p>
      <button class="button primary wide" disabled=${!name.trim() || !called}>${icon("flag")}${t("Found it")}</button>
    </form>
  </details>`;
}

const typed = ({ with: { name, meets = "", goals = [] } }) => ({ name, meets, goal: goals[0] ?? "" });

const Line = ({ label, text, onText, most }) =>
  html`<label class="field"
    ><b>${label}</b
    ><input dir="auto" maxlength=${most} value=${text} onInput=${(event) => onText(event.currentTarget.value)}
  /></label>`;

const Goal = ({ goals, goal, onChoose }) =>
  html`<label class="field"
    ><b>${t("Which goal does it serve? (optional)")}</b
    ><select onChange=${(event) => onChoose(event.currentTarget.value)}>
      <option value="" selected=${!goal}>–</option>
      ${goals.map(({ id, text }) => html`<option key=${id} value=${id} selected=${id === goal}>${text}</option>`)}
    </select></label
  >`;
