// form.js: the window in which a champion is named, and in which steps to engage them are ticked.

import { html } from "../../../ui/html.js";
import { t } from "../../../ui/i18n.js";
import { Choice, Field, FormDialog, Tick } from "../../../ui/console/dialog.js";
import { brings, risks, steps } from "../../../ui/champions.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { addChampion, editChampion } from "./moves.js";

/** @param {object} [champion] left out: a new one */
export function championForm(context, champion) {
  const actors = actorsOf(context.store);
  if (!actors.length) return context.toast({ text: t("Add actors to the influence map first."), tone: "warn" });
  const submit = (data) => {
    const given = read(data, champion);
    return context.act(champion ? editChampion(champion, given) : addChampion(given), { quiet: true });
  };
  const draft = context.draft(`champion/${champion?.id ?? ""}`);
  return context.ask(
    (close) =>
      html`<${FormDialog}
        title=${champion ? t("Edit champion") : t("Who drives the change?")}
        yes=${champion ? t("Save") : t("Add")}
        ...${{ close, submit, draft }}
      >
        <${Who} ...${{ store: context.store, actors, champion }} />
        <${Ticks} name="brings" title=${t("Brings")} pairs=${brings()} now=${champion?.brings} />
        <${Ticks} name="engaged" title=${t("Engaged so far")} pairs=${steps()} now=${champion?.engaged} />
        <${Choice} label=${t("Risk of leaving")} name="turnover" pairs=${risks()} now=${champion?.turnover} />
      <//>`,
  );
}

const actorsOf = (store) => [...store.all("actor")].sort((a, b) => a.name.localeCompare(b.name));

/** What the form says, as a command does. @param {FormData} data */
const read = (data, champion) => ({
  actor: champion?.actor ?? data.get("actor"),
  level: data.get("level"),
  brings: data.getAll("brings"),
  engaged: data.getAll("engaged"),
  turnover: data.get("turnover"),
});

// Whoever it is stays the same: another actor is another champion.
const Who = ({ store, actors, champion }) =>
  html`<div class="console-pair">
    ${
      champion
        ? html`<p class="champions-who" dir="auto">${store.get("actor", champion.actor)?.name}</p>`
        : html`<${Must}
            name="actor"
            label=${t("Actor on the map")}
            pairs=${actors.map(({ id, name }) => [id, name])}
          />`
    }
    <${Must} name="level" label=${t("Level of influence")} pairs=${levelPairs(store)} now=${champion?.level} />
  </div>`;

const Must = ({ name, label, pairs, now }) =>
  html`<${Field} label=${label}
    ><select name=${name} required>
      ${!now && html`<option value="">–</option>`}
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === now}>${words}</option>`)}
    </select><//
  >`;

const Ticks = ({ name, title, pairs, now }) =>
  html`<fieldset class="champions-ticks">
    <legend><b>${title}</b></legend>
    ${pairs.map(
      ([id, words]) =>
        html`<${Tick} key=${id} name=${name} value=${id} label=${words} defaultChecked=${now?.includes(id)} />`,
    )}
  </fieldset>`;
