// form.js: the windows in which a facilitator writes down help, and the advice on it.

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { barriersOf, groupsOf, leverageOf, textOf, titleOf } from "../../../ui/selectors.js";
import { Choice, Field, FormDialog } from "../../../ui/console/dialog.js";
import { advisers, fundings, pulls, statuses, typesOf, typeWords } from "../words.js";
import { adding, advising, editing } from "./moves.js";

const [CARD, LONG, AMOUNT, CURRENCY] = [280, 1000, 30, 12]; // letters

/** @param {object|null} help null: a new one */
export function askHelp(context, help = null) {
  const draft = context.draft(`help/${help?.id ?? ""}`);
  const submit = (data) => {
    const fields = read(data);
    return context.act(help ? editing(help, fields) : adding(fields), { quiet: true });
  };
  const title = help ? t("Edit intervention") : t("Add intervention");
  context.ask(
    (close) =>
      html`<${FormDialog} wide ...${{ title, close, submit, draft }} yes=${help ? t("Save") : t("Add")}>
        <${Field} label=${t("What help is it?")}>
          <textarea name="title" rows="2" required maxlength=${CARD} autofocus dir="auto" defaultValue=${help?.title} />
        <//>
        <${Kind} store=${context.store} help=${help ?? {}} />
        <${Ticks} name="asked_by" label=${t("Asked for by")} pairs=${groupPairs(context.store)} now=${help?.asked_by} />
        <${Ticks}
          name="on"
          label=${t("What it would help to move")}
          pairs=${thingPairs(context.store)}
          now=${help?.on}
        />
        <${Money} help=${help ?? {}} /> <${Standing} help=${help ?? {}} />
      <//>`,
  );
}

function read(data) {
  const words = ["title", "type", "pull", "funding", "amount", "currency", "status", "why"];
  const said = Object.fromEntries(words.map((name) => [name, (data.get(name) ?? "").trim()]));
  return { ...said, asked_by: data.getAll("asked_by"), on: data.getAll("on") };
}

function Kind({ store, help }) {
  const offered = typesOf(store);
  const known = !help.type || offered.some(([id]) => id === help.type);
  const pairs = known ? offered : [...offered, [help.type, typeWords(store, help.type)]];
  return html`<div class="console-pair">
    <${Field} label=${t("Kind of help")}
      ><select name="type" required>
        <option value="">–</option>
        ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === help.type}>${words}</option>`)}
      </select><//
    >
    <${Choice}
      label=${t("Push or pull")}
      hint=${t("As those who ask for it say")}
      name="pull"
      pairs=${pulls()}
      now=${help.pull}
    />
  </div>`;
}

const groupPairs = (store) => groupsOf(store).map(({ id, name }) => [id, name]);

function thingPairs(store) {
  const points = leverageOf(store).map(({ id }) => [id, titleOf(store, id)]);
  const known = new Set(points.map(([id]) => id));
  return [
    ...points,
    ...barriersOf(store)
      .filter(({ id }) => !known.has(id))
      .map((each) => [each.id, each.title ?? textOf(each)]),
  ];
}

// What is ticked and can't be chosen any more, as its card is hidden, stays as it is.
function Ticks({ name, label, pairs, now = [] }) {
  const known = new Set(pairs.map(([id]) => id));
  return html`<fieldset>
    <legend>${label}</legend>
    ${now.filter((id) => !known.has(id)).map((id) => html`<input key=${id} type="hidden" name=${name} value=${id} />`)}
    ${pairs.length === 0 && html`<p class="soft">${t("There are no barriers yet.")}</p>`}
    <div class="console-choice-list">
      ${pairs.map(
        ([id, words]) =>
          html`<label class="tick" key=${id}>
            <input type="checkbox" name=${name} value=${id} defaultChecked=${now.includes(id)} />
            <span dir="auto">${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

const Money = ({ help }) =>
  html`<div class="console-pair help-money">
    <${Choice} label=${t("Paid for by")} name="funding" pairs=${fundings()} now=${help.funding} />
    <${Field} label=${t("Amount")}
      ><input name="amount" inputmode="decimal" maxlength=${AMOUNT} defaultValue=${help.amount} dir="ltr"
    /><//>
    <${Field} label=${t("Currency")}
      ><input name="currency" maxlength=${CURRENCY} defaultValue=${help.currency} dir="ltr"
    /><//>
  </div>`;

const Standing = ({ help }) =>
  html`<div class="console-pair">
    <${Field} label=${t("Status")}
      ><select name="status">
        ${statuses().map(
          ([id, words]) =>
            html`<option key=${id} value=${id} selected=${id === (help.status ?? "idea")}>${words}</option>`,
        )}
      </select><//
    >
    <${Field} label=${t("Reason")} hint=${t("Needed where it was dropped")}
      ><input name="why" maxlength=${CARD} defaultValue=${help.why} dir="auto"
    /><//>
  </div>`;

export function askAdvice(context, help) {
  const draft = context.draft(`advice/${help.id}`);
  const submit = (data) =>
    context.act(advising(help.id, { from: data.get("from"), says: data.get("says").trim() }), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Note advice")} yes=${t("Save")} ...${{ close, submit, draft }}>
        <p dir="auto"><b>${help.title}</b></p>
        <${Field} label=${t("Who was consulted")}
          ><select name="from">
            ${advisers().map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
          </select><//
        >
        <${Field} label=${t("What they said")}>
          <textarea name="says" rows="3" required maxlength=${LONG} autofocus dir="auto" />
        <//>
      <//>`,
  );
}
