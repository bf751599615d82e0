// editor.js: an action field by field; every field is saved on its own.

import { goalsOf, ofStatus } from "../../../ui/agreement.js";
import { leverageOf, titleOf } from "../../../ui/selectors.js";
import { dayInWords } from "../../../ui/dates.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { statuses } from "../../../ui/labels.js";
import { Status } from "../../../ui/badges.js";
import { later } from "../../../ui/later.js";
import { t, tn } from "../../../ui/i18n.js";
import { useField } from "./editing.js";
import { Field } from "./field.js";
import { lastDay } from "./model.js";
import { Offers } from "./offers.js";
import { Serves } from "./serves.js";

const Details = later(() => Promise.all([import("./details.js")]), "Details");

export function Editor({ room, action, parents, day0, open, onDone, onRemove, onBreak }) {
  const last = lastDay(day0, action.horizon);
  const all = { room, action, open };
  const until = last ? t("Due by {day}", { day: dayInWords(last) }) : undefined;
  return html`<div class="action-form">
    <${Field} ...${all} name="what" type="long" limit=${1000} label=${t("What will be done")} />
    <${Field} ...${all} name="owner" limit=${120} label=${t("Who’s responsible")} hint=${t("One person or office")} />
    <${Field} ...${all} name="due" type="date" min=${day0} max=${last} label=${t("Due")} hint=${until} />
    <${Field} ...${all} name="indicator" limit=${280} label=${t("How we’ll know it worked")} />
    <div class="pair">
      <${Field} ...${all} name="baseline" limit=${60} label=${t("Today")} /><${Field}
        ...${all}
        name="target"
        limit=${60}
        label=${t("Target")}
      />
    </div>
    <${QuickWin} ...${all} />
    <${StatusField} ...${all} />
    <details class="composer-more">
      <summary>${icon("plus")}${t("More about it")}</summary>
      <div class="action-form">
        <${Field} ...${all} name="helpers" limit=${280} label=${t("Who helps")} />
        <${Field} ...${all} name="start" type="date" min=${day0} max=${last} label=${t("Start")} />
        <${Field} ...${all} name="resources" type="long" limit=${1000} label=${t("What we put in")} />
        <${Field} ...${all} name="help_needed" type="long" limit=${1000} label=${t("Help we need from others")} />
        <${Details} ...${all} />
      </div>
    </details>
    <${Offers} room=${room} action=${action} />
    <${GoalField} ...${all} />
    <${LeverageField} ...${all} />
    ${action.horizon === 100 && html`<${ParentField} ...${all} parents=${parents} />`}
    ${action.horizon === 1000 && open && html`<${Parts} ...${{ room, action, onBreak }} />`}
    <div class="action-end">
      ${open && html`<${Remove} onRemove=${onRemove} />`}
      <button class="button primary" onClick=${onDone}>${icon("check")}${t("Done")}</button>
    </div>
  </div>`;
}

function Parts({ room, action, onBreak }) {
  const many = room.store.all("action").filter(({ parent }) => parent === action.id).length;
  if (action.unsent) return null;
  return html`<div class="row">
    <button class="button" onClick=${onBreak}>${icon("split")}${t("Break it down")}</button>
    ${many > 0 && html`<span class="soft">${tn("{n} 100-day action leads here", "{n} 100-day actions lead here", many)}</span>`}
  </div>`;
}

function QuickWin({ room, action, open }) {
  const field = useField({ room, action, name: "quick_win", open });
  return html`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(field.value)}
      disabled=${!open}
      onChange=${(event) => field.set(event.currentTarget.checked)} /><span
      >${t("Quick win")} <small class="soft">${t("results within weeks")}</small></span
    >
    <${Status} state=${field.state}
  /></label>`;
}

function StatusField({ room, action, open }) {
  const field = useField({ room, action, name: "status", open });
  return html`<fieldset class="choices statuses" disabled=${!open}>
    <legend><b>${t("Status")}</b> <${Status} state=${field.state} /></legend>
    ${statuses().map(
      ([id, words]) =>
        html`<label key=${id} class="choice"
          ><input
            type="radio"
            name=${`status/${action.id}`}
            checked=${field.value === id}
            onChange=${() => field.set(id)}
          /><span class="choice-face">${words}</span></label
        >`,
    )}
  </fieldset>`;
}

const titled = ({ store }, points) => points.map(({ id }) => ({ id, title: titleOf(store, id) }));

function GoalField({ room, ...given }) {
  const goals = ofStatus(goalsOf(room.store), "agreed");
  const all = { room, ...given, name: "goals", points: titled(room, goals), picture: "target" };
  return html`<${Serves} ...${all} label=${t("Which goal does it serve?")} />`;
}

function LeverageField({ room, ...given }) {
  const all = { room, ...given, name: "leverage", points: titled(room, leverageOf(room.store)), picture: "leverage" };
  return html`<${Serves} ...${all} label=${t("Which leverage point does it serve?")} />`;
}

function ParentField({ room, action, parents, open }) {
  const field = useField({ room, action, name: "parent", open });
  const id = `parent/${action.id}`;
  if (!parents.length) return null;
  return html`<div class="field">
    <div class="field-head">
      <label for=${id}>${t("Leads to the 1000-day action")}</label><${Status} state=${field.state} />
    </div>
    <select
      id=${id}
      disabled=${!open}
      value=${field.value ?? ""}
      onChange=${(event) => field.set(event.currentTarget.value)}
    >
      <option value="">${t("None")}</option>
      ${parents.map((each) => html`<option key=${each.id} value=${each.id}>${each.what}</option>`)}
    </select>
    ${field.problem && html`<p class="field-error" role="alert">${field.problem}</p>`}
  </div>`;
}

function Remove({ onRemove }) {
  const asked = useSignal(false);
  if (!asked.value)
    return html`<button class="button quiet danger" onClick=${() => (asked.value = true)}>
      ${icon("trash")}${t("Remove")}
    </button>`;
  return html`<div class="card-sure" role="group" aria-label=${t("Remove this action?")}>
    <p>${t("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${onRemove}>${t("Remove it")}</button>
      <button class="button" ref=${(element) => element?.focus()} onClick=${() => (asked.value = false)}>
        ${t("Keep it")}
      </button>
    </div>
  </div>`;
}
