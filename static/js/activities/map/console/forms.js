// forms.js: the windows in which a facilitator adds an actor or edits one.

import { html } from "../../../ui/html.js";
import { groupsOf } from "../../../ui/selectors.js";
import { t } from "../../../ui/i18n.js";
import { Choice, Field, FormDialog } from "../../../ui/console/dialog.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { add, edit } from "./moves.js";

const [NAME, NOTE] = [60, 280]; // letters

export function nameActor(context) {
  const draft = context.draft("map/actor");
  const submit = (data) => context.act(add(filled(read(data))), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Add actor")} yes=${t("Add")} ...${{ close, submit, draft }}>
        <${Fields} context=${context} actor=${{}} />
      <//>`,
  );
}

export function editActor(context, actor) {
  const draft = context.draft(`map/actor/${actor.id}`);
  const submit = (data) => context.act(edit(actor, edited(read(data))), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Edit actor")} yes=${t("Save")} ...${{ close, submit, draft }}>
        <${Fields} context=${context} actor=${actor} />
      <//>`,
  );
}

const read = (data) => ({
  name: data.get("name").trim(),
  level: data.get("level"),
  formal: data.get("formal"),
  group: data.get("group"),
  note: data.get("note").trim(),
});

const formalOf = (formal) => (formal ? { formal: formal === "yes" } : {});

const filled = ({ formal, ...fields }) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  ...formalOf(formal),
});

const edited = ({ formal, ...fields }) => ({ ...fields, ...(formal ? formalOf(formal) : { clear: ["formal"] }) });

const Fields = ({ context, actor }) =>
  html`<${Field} label=${t("Name")} hint=${t("A person, a body or a role.")}
      ><input name="name" required maxlength=${NAME} defaultValue=${actor.name ?? ""} autofocus dir="auto"
    /><//>
    <${Choice} label=${t("Level of influence")} name="level" pairs=${levelPairs(context.store)} now=${actor.level} />
    <${Choice}
      label=${t("Kind of influence")}
      name="formal"
      pairs=${[
        ["yes", t("Formal: it comes with an office")],
        ["no", t("Informal: people listen to them")],
      ]}
      now=${{ true: "yes", false: "no" }[actor.formal]}
    />
    <${Choice}
      label=${t("Group they belong to or could represent")}
      name="group"
      pairs=${groupsOf(context.store).map(({ id, name }) => [id, name])}
      now=${actor.group}
    />
    <${Field} label=${t("Note")} hint=${t("Everyone in the workshop can see it.")}>
      <textarea name="note" rows="2" maxlength=${NOTE} dir="auto" defaultValue=${actor.note ?? ""}></textarea>
    <//>`;
