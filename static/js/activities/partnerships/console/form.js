// form.js: the window in which a facilitator says who the partners are and what holds them together.

import { goalsOf } from "../../../ui/agreement.js";
import { Choice, Field, FormDialog, Tick } from "../../../ui/console/dialog.js";
import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { groupsOf } from "../../../ui/selectors.js";
import { linkWords, partnerOf, STATUSES, statusWords } from "../model.js";
import { addition, change, fieldsOf, WORDS } from "./moves.js";

const [LONG, CARD] = [1000, 280]; // letters
const LINES = /\s*\n\s*/;

export function askPartnership(context, one = null) {
  const submit = (data) => {
    const fields = said(context.store, data, one?.partners);
    return context.act(one ? change(context.store, one, fields) : addition(fields), { quiet: true });
  };
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

function said(store, data, before = []) {
  const typed = data.get("others").trim().split(LINES).filter(Boolean);
  const others = typed.map((name) => partnerOf(store, name));
  const now = [...data.getAll("partner"), ...others];
  const stay = before.filter((each) => now.includes(each)); // each in its place
  const words = ["goal", "status", "why", ...WORDS].map((name) => [name, (data.get(name) ?? "").trim()]);
  return { ...Object.fromEntries(words), partners: [...new Set([...stay, ...now])] };
}

function Fields({ store, now }) {
  const gone = store.all("removed_actor").filter(({ id }) => now.partners.includes(id));
  const known = [...groupsOf(store), ...store.all("actor"), ...gone];
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
        defaultValue=${now.partners.filter((each) => !ids.has(each)).join("\n")}
      ></textarea>
    <//>
    <${Choice} label=${linkWords("goal")} name="goal" pairs=${goals} now=${now.goal} />
    ${WORDS.map(
      (name) =>
        html`<${Field} key=${name} label=${linkWords(name)}>
          <textarea name=${name} rows="2" dir="auto" maxlength=${LONG} defaultValue=${now[name]}></textarea>
        <//>`,
    )}
    <${Field} label=${t("Status")}
      ><select name="status">
        ${STATUSES.map((each) => html`<option key=${each} value=${each} selected=${each === now.status}>${statusWords(each)}</option>`)}
      </select>
    <//>
    <${Field} label=${t("Why it is paused or has ended")}
      ><input name="why" maxlength=${CARD} dir="auto" defaultValue=${now.why}
    /><//>`;
}
