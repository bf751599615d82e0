// stage.js: one step of the agenda on the phone: its instruction, and its activity, which is loaded when its time comes.

import * as activities from "../activities/index.js";
import { html, signal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { loadCss } from "../ui/load_css.js";

const loaded = new Map();

/** `task(store, stage)`: what is said in the place of the instruction, if anything is. */
/** @returns {{Activity, takes, task}|"loading"|"failed"|null} null: phones have nothing to do in it */
export function activityOf(name) {
  if (!activities[name]?.phone) return null;
  if (!loaded.has(name)) load(name);
  return loaded.get(name).value;
}

function load(name) {
  const state = signal("loading");
  loaded.set(name, state);
  const { phone, css = "work" } = activities[name];
  Promise.all([phone(), ...[css].flat().map((name) => loadCss(name))]).then(
    ([activity]) => (state.value = activity),
    () => (state.value = "failed"),
  );
}

/** @param {{here: boolean}} given here: whether this phone has been told what belongs to the stage */
export function Stage({ room, stage, here, open, past, before }) {
  const activity = activityOf(stage.activity);
  const head = html`${before}<${Instruction} text=${activity?.task?.(room.store, stage) ?? stage.instruction} />`;
  if (activity === "failed") return html`<${Plain}>${head}<${Failed} /><//>`;
  if (activity === "loading" || (activity && !here))
    return html`<${Plain}
      >${head}
      <p class="soft" role="status">${t("One moment…")}</p><//
    >`;
  if (!activity) return html`<${Plain}>${head}<${Elsewhere} /><//>`;
  return html`<${activity.Activity}
    key=${stage.id}
    room=${room}
    stage=${stage}
    open=${open}
    past=${past}
    head=${head}
  />`;
}

const Plain = ({ children }) => html`<main class="page-main stack">${children}</main>`;

const Instruction = ({ text }) => text && html`<p class="stage-task" dir="auto">${text}</p>`;

const Elsewhere = () =>
  html`<div class="empty">
    ${icon("wall", "big")}
    <h2>${t("Look up")}</h2>
    <p>${t("This stage happens in the room. Your phone can rest.")}</p>
  </div>`;

const Failed = () =>
  html`<div class="empty" role="alert">
    ${icon("cloud-off", "big")}
    <h2>${t("This stage didn’t load")}</h2>
    <p>${t("The wifi may be weak here. Nothing you wrote is lost.")}</p>
    <button class="button primary" onClick=${() => location.reload()}>${icon("refresh")}${t("Try again")}</button>
  </div>`;
