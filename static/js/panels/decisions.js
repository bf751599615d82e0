// decisions.js: what was decided, on what basis, with whose dissent; a vote is advice, this is apart from it.

import { newId } from "../core/commands.js";
import { html } from "../ui/html.js";
import { leverageOf, titleOf } from "../ui/board.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Field, FormDialog } from "./dialog.js";

const [CARD, TITLE, LONG] = [280, 120, 1000]; // letters
const TOP = 3; // of a tally, ticked to begin with

export function Decisions({ desk }) {
  const decisions = [...desk.store.all("decision")].sort((a, b) => b.at - a.at);
  return html`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${() => recordDecision(desk)}>
        ${icon("plus")}${t("Record a decision…")}
      </button>
    </div>
    ${
      decisions.length
        ? decisions.map((each) => html`<${One} key=${each.id} ...${{ desk, decision: each }} />`)
        : html`<div class="empty">
            ${icon("decision")}
            <h3>${t("No decision yet")}</h3>
            <p>${t("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`
    }
  </div>`;
}

function One({ desk, decision }) {
  const by = desk.store.get("person", decision.by ?? "");
  return html`<article class="console-box">
    <h3 dir="auto">${decision.text}</h3>
    ${decision.basis && html`<p><b>${t("Basis")}:</b> <span dir="auto">${decision.basis}</span></p>`}
    ${
      decision.on?.length > 0 &&
      html`<p class="row">
        ${decision.on.map(
          (id) =>
            html`<span class="chip" data-tone="leverage" key=${id}
              >${icon("leverage")}<span dir="auto">${titleOf(desk.store, id)}</span></span
            >`,
        )}
      </p>`
    }
    <p><b>${t("Dissent")}:</b> <span dir="auto">${decision.dissent || t("none recorded")}</span></p>
    <p class="soft">${by?.name ? t("Recorded by {name}", { name: by.name }) : t("Recorded by a facilitator")}</p>
  </article>`;
}

/** @param {{tally?: object, vote?: object}} from the vote that advised it */
export function recordDecision(desk, { tally, vote } = {}) {
  const first = new Set(
    (tally?.items ?? [])
      .filter((item) => item.dots > 0)
      .slice(0, TOP)
      .map((item) => item.on),
  );
  const basis = vote ? t("Vote, round {n}", { n: vote.round }) : "";
  const submit = (data) => desk.act(deciding(data), { quiet: true });
  desk.ask(
    (close) =>
      html`<${FormDialog} wide title=${t("Record a decision")} yes=${t("Record")} ...${{ close, submit }}>
        <${Field} label=${t("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${CARD} autofocus dir="auto"></textarea>
        <//>
        <${Field} label=${t("How was it decided?")} hint=${t("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${TITLE} defaultValue=${basis} dir="auto"
        /><//>
        <fieldset>
          <legend>${t("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${leverageOf(desk.store).map(
              ({ id }) =>
                html`<label class="tick" key=${id}>
                  <input type="checkbox" name="on" value=${id} defaultChecked=${first.has(id)} /><span dir="auto"
                    >${titleOf(desk.store, id)}</span
                  ></label
                >`,
            )}
          </div>
        </fieldset>
        <${Field}
          label=${t("Dissent")}
          hint=${t("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${LONG} dir="auto"></textarea>
        <//>
        <p class="soft">${t("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`,
  );
}

const deciding = (data) => ({
  said: t("Decision recorded"),
  steps: [
    {
      do: "decide",
      backs: [],
      with: {
        decision: newId(),
        text: data.get("text").trim(),
        basis: data.get("basis").trim(),
        dissent: data.get("dissent").trim(),
        on: data.getAll("on"),
      },
    },
  ],
});
