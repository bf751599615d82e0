// form.js: the window in which a facilitator says what a task force is and who is on it.

import { goalsOf } from "../../../ui/agreement.js";
import { Choice, Field, FormDialog, Tick } from "../../../ui/console/dialog.js";
import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { kindWords, nameOn } from "../../../ui/task_forces.js";
import { Members } from "./members.js";
import { addition, change } from "./moves.js";

const [TITLE, CARD] = [120, 280]; // letters
const LINES = /\s*\n\s*/;

export function askForce(context, force = null) {
  const submit = (data) => {
    const fields = said(context.store, data, force?.members);
    return context.act(force ? change(force, fields) : addition(fields), { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${force ? t("Edit task force") : t("Add task force")}
        yes=${force ? t("Save") : t("Add")}
        wide
        draft=${context.draft(`task-force/${force?.id ?? ""}`)}
        ...${{ close, submit }}
      >
        <${Fields} store=${context.store} force=${force ?? {}} />
      <//>`,
  );
}

function said(store, data, members = []) {
  const lines = (name) => data.get(name).trim().split(LINES).filter(Boolean);
  return {
    name: data.get("name").trim(),
    kind: data.get("kind") || "task_force",
    convener: idOf(store, data.get("convener").trim()),
    members: asBefore(members, [...data.getAll("person"), ...lines("outside")]),
    organisations: lines("organisations"),
    meets: data.get("meets").trim(),
    goals: data.getAll("goal"),
  };
}

// Those who stay keep their places.
const asBefore = (before, now) => [
  ...before.filter((who) => now.includes(who)),
  ...now.filter((who) => !before.includes(who)),
];

// Someone in the room whose name is typed is meant, unless two have that name.
function idOf(store, name) {
  const called = store.all("person").filter((each) => each.status === "in" && each.name && each.name === name);
  return called.length === 1 ? called[0].id : name;
}

function Fields({ store, force }) {
  const { members = [], organisations = [], goals = [] } = force;
  const outside = members.filter((who) => !store.has("person", who));
  const kinds = ["task_force", "advisory_group"].map((kind) => [kind, kindWords(kind)]);
  const named = [
    ...new Set(
      store
        .all("person")
        .filter(({ status, name }) => status === "in" && name)
        .map(({ name }) => name),
    ),
  ];
  return html`<${Field} label=${t("Name")}
      ><input name="name" required maxlength=${TITLE} dir="auto" autofocus defaultValue=${force.name}
    /><//>
    <${Choice} label=${t("Kind")} name="kind" pairs=${kinds} now=${force.task_force_kind ?? "task_force"} />
    <${Field} label=${t("Convener")} hint=${t("Someone in the room, or a name from outside.")}
      ><input
        name="convener"
        list="force-conveners"
        maxlength=${TITLE}
        dir="auto"
        autocomplete="off"
        defaultValue=${force.convener && nameOn(store, force.convener)}
    /><//>
    <datalist id="force-conveners">${named.map((name) => html`<option key=${name} value=${name} />`)}</datalist>
    <${Members} ...${{ store, on: members.filter((who) => store.has("person", who)) }} />
    <${Lines} label=${t("Members from outside")} hint=${t("One name per line.")} name="outside" lines=${outside} />
    <${Lines} label=${t("Organisations")} hint=${t("One per line.")} name="organisations" lines=${organisations} />
    <${Field} label=${t("How often it meets")}
      ><input name="meets" maxlength=${CARD} dir="auto" defaultValue=${force.meets}
    /><//>
    <${Goals} ...${{ store, on: goals }} />`;
}

const Lines = ({ label, hint, name, lines }) =>
  html`<${Field} label=${label} hint=${hint}>
    <textarea name=${name} rows="2" dir="auto" defaultValue=${lines.join("\n")}></textarea>
  <//>`;

function Goals({ store, on }) {
  const goals = goalsOf(store).filter(({ id, status }) => status === "agreed" || on.includes(id));
  if (!goals.length) return null;
  return html`<fieldset class="stack-tight">
    <legend>${t("Goals it serves")}</legend>
    ${goals.map(({ id, text }) => html`<${Tick} key=${id} name="goal" value=${id} defaultChecked=${on.includes(id)} label=${text} />`)}
  </fieldset>`;
}
