// form.js: the window in which an entry of the register is written.

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { nameOf } from "../../../ui/names.js";
import { Choice, Field, FormDialog } from "../../../ui/console/dialog.js";
import { addResistance, editResistance } from "./moves.js";
import { losses, personFrom, personIn } from "./words.js";

const [TITLE, LONG] = [120, 1000]; // letters
const PEOPLE = "resistance-people";

/** @param {object} [entry] left out: a new one */
export function resistanceForm(context, entry) {
  const { store } = context;
  const submit = (data) => {
    const given = read(store, data);
    return context.act(entry ? editResistance(entry, given) : addResistance(given), { quiet: true });
  };
  const draft = context.draft(`resistance/${entry?.id ?? ""}`);
  context.ask(
    (close) =>
      html`<${FormDialog}
        wide
        title=${entry ? t("Edit entry") : t("Who might resist?")}
        yes=${entry ? t("Save") : t("Add")}
        ...${{ close, submit, draft }}
      >
        <${People} store=${store} />
        <${Reasons} now=${entry ?? {}} store=${store} />
        <${Answer} now=${entry ?? {}} store=${store} />
      <//>`,
  );
}

/** What the form says, as a command does. @param {FormData} data */
function read(store, data) {
  const said = (name) => data.get(name).trim();
  return {
    who: personFrom(store, said("who")),
    fears: said("fears"),
    loses: said("loses"),
    root_cause: said("root_cause")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    severity: Number(said("severity")),
    response: said("response"),
    by: personFrom(store, said("by")),
    due: said("due"),
  };
}

const People = ({ store }) =>
  html`<datalist id=${PEOPLE}>
    ${store
      .all("person")
      .filter(({ name, status }) => name && (status ?? "in") === "in")
      .map((person) => html`<option key=${person.id} value=${nameOf(person)} />`)}
  </datalist>`;

const Reasons = ({ now, store }) =>
  html`<${Field}
      label=${t("Person or body")}
      hint=${t("If you choose someone in the room, this entry is deleted when they ask to be erased.")}
      ><input
        name="who"
        required
        maxlength=${TITLE}
        defaultValue=${now.who ? personIn(store, now.who) : ""}
        list=${PEOPLE}
        autocomplete="off"
        autofocus
        dir="auto"
    /><//>
    <${Field} label=${t("What do they fear?")}>
      <textarea name="fears" required rows="2" maxlength=${LONG} defaultValue=${now.fears ?? ""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${Choice} label=${t("They would lose")} name="loses" pairs=${losses()} now=${now.loses} />
      <${Choice}
        label=${t("Severity (1 low, 5 high)")}
        name="severity"
        pairs=${[1, 2, 3, 4, 5].map((n) => [String(n), String(n)])}
        now=${String(now.severity || "")}
      />
    </div>
    <${Field}
      label=${t("Why?")}
      hint=${t("Ask “why?” up to six times: one reason per line. The last line is the root cause.")}
    >
      <textarea name="root_cause" rows="3" defaultValue=${(now.root_cause ?? []).join("\n")} dir="auto"></textarea>
    <//>`;

const Answer = ({ now, store }) =>
  html`<${Field} label=${t("Response")}>
      <textarea name="response" rows="2" maxlength=${LONG} defaultValue=${now.response ?? ""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${Field} label=${t("Who talks with them")}
        ><input
          name="by"
          maxlength=${TITLE}
          defaultValue=${now.by ? personIn(store, now.by) : ""}
          list=${PEOPLE}
          autocomplete="off"
          dir="auto"
      /><//>
      <${Field} label=${t("By")}><input name="due" type="date" defaultValue=${now.due ?? ""} /><//>
    </div>`;
