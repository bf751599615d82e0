// details.js: what few actions need: how soon, what is pledged, whose priority it serves, where; fetched when someone edits an action.

import { html } from "../../../ui/html.js";
import { Status } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";
import { useFollowed } from "../../../ui/followed.js";
import { offeredOf } from "../../../ui/vocabularies.js";
import { useField } from "./editing.js";
import { Field } from "./field.js";
import { Serves } from "./serves.js";

const [WORDS, AMOUNT] = [280, 30]; // letters

export function Details({ room, action, open }) {
  const all = { room, action, open };
  const amount = { ...all, limit: AMOUNT, keys: "decimal" };
  return html`<${Tick} ...${all} name="soon" label=${t("Starts within 48 hours")} />
    <${Field} ...${all} name="target15" limit=${WORDS} label=${t("Target for day 15")} />
    <${Field} ...${all} name="behaviour" limit=${WORDS} label=${t("Behaviour to shift")} />
    <div class="pair">
      <${Field} ...${amount} name="money" label=${t("Money we pledge")} />
      <${Field} ...${amount} name="days" label=${t("Days we pledge")} />
    </div>
    <div class="pair">
      <${Field} ...${amount} name="funds_donor" label=${t("Funds from donors")} />
      <${Field} ...${amount} name="funds_government" label=${t("Funds from government")} />
    </div>
    <div class="pair">
      <${Field} ...${amount} name="funds_private" label=${t("Private funds")} />
      <${Field}
        ...${all}
        name="currency"
        limit=${3}
        label=${t("Currency")}
        hint=${t("Three letters, such as NPR or USD.")}
      />
    </div>
    <${Tick} ...${all} name="government" label=${t("Owner in government")} />
    <${Listed} ...${all} name="priority" of="priorities" label=${t("Government priority")} />
    <${Listed} ...${all} name="area" of="areas" label=${t("Area")} />
    <${Help} ...${all} />`;
}

/** The help from outside that it uses; what was dropped is only shown where it was chosen. */
function Help({ room, action, open }) {
  const asked = room.store.all("stage").find(({ activity }) => activity === "interventions");
  const here = useFollowed(room, "stage", asked?.id);
  const points = room.store
    .all("intervention")
    .filter(({ id, status }) => status !== "dropped" || action.interventions?.includes(id))
    .sort((a, b) => a.at - b.at);
  if (!here) return html`<p class="soft" role="status">${t("One moment…")}</p>`;
  return html`<${Serves}
    ...${{ room, action, open, points }}
    name="interventions"
    picture="hand"
    label=${t("Which help does it use?")}
  />`;
}

function Tick({ room, action, open, name, label }) {
  const field = useField({ room, action, name, open });
  return html`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(field.value)}
      disabled=${!open}
      onChange=${(event) => field.set(event.currentTarget.checked)} /><span>${label}</span>
    <${Status} state=${field.state}
  /></label>`;
}

/** One of a list that the facilitator keeps; nothing while the list is empty. */
function Listed({ room, action, open, name, of, label }) {
  const field = useField({ room, action, name, open });
  const items = offeredOf(room.store, of, [], field.value);
  const id = `${name}/${action.id}`;
  if (!items.length) return null;
  return html`<div class="field">
    <div class="field-head"><label for=${id}>${label}</label><${Status} state=${field.state} /></div>
    <select
      id=${id}
      disabled=${!open}
      value=${field.value ?? ""}
      onChange=${(event) => field.set(event.currentTarget.value)}
    >
      <option value="">${t("None")}</option>
      ${items.map(([each, words]) => html`<option key=${each} value=${each}>${words}</option>`)}
    </select>
    ${field.problem && html`<p class="field-error" role="alert">${field.problem}</p>`}
  </div>`;
}
