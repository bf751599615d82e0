// form.js: the window in which a facilitator says who the partners are and what holds them together.

import { newId } from "../../../core/commands.js";
import { goalsOf } from "../../../ui/agreement.js";
import { Choice, Field, FormDialog, Tick } from "../../../ui/console/dialog.js";
import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { groupsOf } from "../../../ui/selectors.js";
import { linkWords, STATUSES, statusWords } from "../model.js";

const [LONG, CARD] = [1000, 280]; // letters
const WORDS = ["incentives", "accountability", "pooled"];

/** The fields of a record as its commands take them. */
export const fieldsOf = (one) => ({
  partners: one.partners ?? [],
  goal: one.goal ?? "",
  status: one.status ?? "active",
  why: one.why ?? "",
  ...Object.fromEntries(WORDS.map((name) => [name, one[name] ?? ""])),
});

export function askPartnership(context, one = null) {
  const submit = (data) => context.act(one ? change(one, said(data)) : addition(said(data)), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${one ? t("Edit partnership") : t("Add partnership")}
        yes=${one ? t("Save") : t("Add")}
        wide
        draft=${context.draft(`partnership/${one?.id ?? "new"}`)}
        ...${{ close, submit }}
      >
        <${Fields} store=${context.store} now=${fieldsOf(one ?? {})} />
      <//>`,
  );
}

function said(data) {
  const others = data
    .get("others")
    .trim()
    .split(/\s*\n\s*/)
    .filter(Boolean);
  const words = ["goal", "status", "why", ...WORDS].map((name) => [name, (data.get(name) ?? "").trim()]);
  return { ...Object.fromEntries(words), partners: [...data.getAll("partner"), ...others] };
}

function addition(fields) {
  const partnership = newId();
  const backs = [{ do: "remove_partnership", with: { partnership } }];
  return { said: t("Partnership added"), steps: [{ do: "add_partnership", with: { partnership, ...fields }, backs }] };
}

function change(one, fields) {
  const edit = (from) => ({ do: "edit_partnership", with: { partnership: one.id, ...from } });
  return { said: t("Partnership changed"), steps: [{ ...edit(fields), backs: [edit(fieldsOf(one))] }] };
}

function Fields({ store, now }) {
  const known = [...groupsOf(store), ...store.all("actor").filter(({ removed }) => !removed)];
  const ids = new Set(known.map(({ id }) => id));
  const goals = goalsOf(store).map(({ id, text }) => [id, text]);
  return html`<fieldset class="stack-tight">
      <legend>${t("Partners")}</legend>
      ${known.map(({ id, name }) => html`<${Tick} key=${id} name="partner" value=${id} defaultChecked=${now.partners.includes(id)} label=${name} />`)}
    </fieldset>
    <${Field} label=${t("Other partners")} hint=${t("One name per line.")}>
      <textarea
        name="others"
        rows="2"
        dir="auto"
        value=${now.partners.filter((each) => !ids.has(each)).join("\n")}
      ></textarea>
    <//>
    <${Choice} label=${linkWords("goal")} name="goal" pairs=${goals} now=${now.goal} />
    ${WORDS.map(
      (name) =>
        html`<${Field} key=${name} label=${linkWords(name)}>
          <textarea name=${name} rows="2" dir="auto" maxlength=${LONG} value=${now[name]}></textarea>
        <//>`,
    )}
    <${Field} label=${t("Status")}
      ><select name="status">
        ${STATUSES.map((each) => html`<option key=${each} value=${each} selected=${each === now.status}>${statusWords(each)}</option>`)}
      </select>
    <//>
    <${Field} label=${t("Why it is paused or has ended")}
      ><input name="why" maxlength=${CARD} dir="auto" value=${now.why}
    /><//>`;
}
