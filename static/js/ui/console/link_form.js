// link_form.js: what hangs together with a card, a cluster or a leverage point, and what of it is chosen.
//
//   askLinks(context, id, SHIFTS)     opens the window: which barriers would this leverage point shift?
//   linkItems(context, id)            what a menu offers for a card or cluster

import { html, useSignal } from "../html.js";
import { icon } from "../icon.js";
import { barriersOf, standingIn, textOf, titleOf } from "../selectors.js";
import { t } from "../i18n.js";
import { FormDialog } from "./dialog.js";
import { linkThings } from "./leverage_moves.js";
import { linkedTo } from "./readings.js";

const MANY = 8; // choices from which on they can be searched

const stagesWhere = (store, holds) =>
  new Set(
    store
      .all("stage")
      .filter(holds)
      .map(({ id }) => id),
  );
const isBarriers = (stage) => Boolean(stage?.settings?.barriers);
const isIssues = (stage) => stage?.settings?.importance === "urgency";
const isCauses = (store) => (stage) => isBarriers(store.get("stage", stage?.settings?.under ?? ""));
const issuesOf = (store) => standingIn(store, stagesWhere(store, isIssues));
const causesOf = (store) => [...standingIn(store, stagesWhere(store, isCauses(store))), ...barriersOf(store)];

export const SHIFTS = { type: "addresses", title: () => t("Which barriers would it shift?"), choices: barriersOf };
const HINDERED = { type: "barrier", title: () => t("Which barriers are in its way?"), choices: barriersOf };
const HINDERS = {
  type: "barrier",
  backwards: true,
  title: () => t("Which issues is it in the way of?"),
  choices: issuesOf,
};
const CAUSED = { type: "root_cause", title: () => t("What are its root causes?"), choices: causesOf };
const CAUSES = {
  type: "root_cause",
  backwards: true,
  title: () => t("Which barriers is it a root cause of?"),
  choices: barriersOf,
};

/** Beside what a leverage point shifts: from the issue to what is behind its barriers. */
export function linkItems(context, id) {
  const { store } = context;
  const stage = store.get("stage", (store.get("card", id) ?? store.get("cluster", id)).stage);
  const kinds = isBarriers(stage) ? [HINDERS, CAUSED] : [isCauses(store)(stage) ? CAUSES : HINDERED];
  return kinds
    .filter((kind) => kind.choices(store).some((each) => each.id !== id))
    .map((kind) => ({ icon: "link", words: `${kind.title()}…`, act: () => askLinks(context, id, kind) }));
}

export function askLinks(context, id, kind) {
  const { store } = context;
  const before = linkedTo(id, kind, store.all("link"));
  const draft = context.draft(`links/${id}/${kind.type}`);
  const submit = (data) => context.act(linkThings(id, kind, before, new Set(data.getAll("on"))), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} wide title=${kind.title()} yes=${t("Save")} ...${{ close, submit, draft }}>
        <p dir="auto"><b>${titleOf(store, id)}</b></p>
        <${Choices} choices=${choicesOf(store, id, kind, before)} before=${before} />
      <//>`,
  );
}

// What is linked and has gone into a cluster since is still a choice, or saving would unlink it.
function choicesOf(store, id, kind, before) {
  const offered = kind.choices(store).filter((each) => each.id !== id);
  const known = new Set(offered.map((each) => each.id));
  const more = [...before]
    .filter((each) => !known.has(each))
    .map((each) => ({ id: each, title: titleOf(store, each) }));
  return [...offered, ...more].map((each) => ({ id: each.id, title: each.title ?? textOf(each) }));
}

// One that is not found stays in the form, with its tick.
function Choices({ choices, before }) {
  const words = useSignal("");
  const found = ({ title }) => title.toLocaleLowerCase().includes(words.value.trim().toLocaleLowerCase());
  if (!choices.length) return html`<p class="soft">${t("There are no barriers yet.")}</p>`;
  return html`${
      choices.length > MANY &&
      html`<label class="console-search"
        ><span class="visually-hidden">${t("Search")}</span>${icon("search")}
        <input type="search" placeholder=${t("Search")} onInput=${(event) => (words.value = event.target.value)}
      /></label>`
    }
    <div class="console-choice-list">
      ${choices.map(
        (each) =>
          html`<label class="tick" key=${each.id} hidden=${!found(each)}>
            <input type="checkbox" name="on" value=${each.id} defaultChecked=${before.has(each.id)} />
            <span dir="auto">${each.title}</span></label
          >`,
      )}
    </div>`;
}
