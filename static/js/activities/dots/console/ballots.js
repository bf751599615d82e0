// ballots.js: ballots on paper, or of people without a phone, entered row by row for one group.

import { kept } from "../../../ui/draft.js";
import { html, useState } from "../../../ui/html.js";
import { groupsOf, titleOf } from "../../../ui/selectors.js";
import { icon } from "../../../ui/icon.js";
import { t, tn } from "../../../ui/i18n.js";
import { Field, FormDialog } from "../../../ui/console/dialog.js";
import { ballotProblem, emptyBallots, filled, spent } from "./ballot_rows.js";
import { move, step } from "../../../ui/console/move.js";

const MOST = 60; // ballots at once

export const enterBallots = (context, vote) =>
  context.ask((close) => html`<${Ballots} ...${{ context, vote, close }} />`);

function Ballots({ context, vote, close }) {
  const groups = groupsOf(context.store);
  const [group, setGroup] = useState((unsavedIn(context, vote)[0] ?? groups[0])?.id);
  const draft = draftFor(context, vote, group);
  const rows = draft.value ?? emptyBallots(earlier(context, vote, group));
  const choose = (event) => setGroup(event.target.value);
  const setRows = (next) => (draft.value = next);
  const set = (row, on, dots) => setRows(rows.map((each, i) => (i === row ? { ...each, [on]: dots } : each)));
  const drop = () => (draft.value = null);
  const submit = () =>
    save(
      context,
      vote,
      groups.find((each) => each.id === group),
      rows,
    );
  return html`<${FormDialog}
    wide
    title=${t("Paper ballots")}
    yes=${t("Save these ballots")}
    draft=${null}
    ...${{ close, submit, drop }}
  >
    <div class="console-pair">
      <${Field} label=${t("Group")}
        ><select onChange=${choose}>
          ${groups.map((each) => html`<option value=${each.id} selected=${each.id === group}>${each.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${tn("One row per ballot, {n} dot in each.", "One row per ballot, {n} dots in each.", vote.budget)}
        ${" "}${t("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-numbers">
      ${vote.items.map((on, i) => html`<li key=${on}><b>${i + 1}</b><span dir="auto">${titleOf(context.store, on)}</span></li>`)}
    </ol>
    <${Grid} ...${{ context, vote, rows, set }} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${rows.length >= MOST}
        onClick=${() => setRows([...rows, {}])}
      >
        ${icon("plus")}${t("Another ballot")}
      </button>
    </div>
  <//>`;
}

function Grid({ context, vote, rows, set }) {
  return html`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${t("Ballot")}</th>
          ${vote.items.map((on, i) => html`<th scope="col" title=${titleOf(context.store, on)}>${i + 1}</th>`)}
          <th scope="col">${t("Left")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, i) =>
            html`<tr key=${i}>
              <th scope="row">${i + 1}</th>
              ${vote.items.map(
                (on, k) =>
                  html`<td>
                    <input
                      type="number"
                      min="0"
                      max=${vote.max_each ?? vote.budget}
                      inputmode="numeric"
                      aria-label=${t("Ballot {n}, item {item}", { n: i + 1, item: k + 1 })}
                      value=${row[on] ?? ""}
                      onInput=${(event) => set(i, on, Number(event.target.value) || 0)}
                    />
                  </td>`,
              )}
              <td class="number" data-tone=${spent(row) > vote.budget ? "error" : undefined}>
                <b>${vote.budget - spent(row)}</b>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const draftFor = (context, vote, group) => kept(context.draft(`${vote.id}/paper/${group}`), null);

/** @returns {object[]} groups with ballots that were typed in for this vote and are not saved, and how `many` */
export const unsavedIn = (context, vote) =>
  groupsOf(context.store)
    .map((group) => ({ ...group, many: filled(draftFor(context, vote, group.id).value ?? []).length }))
    .filter(({ many }) => many > 0);

/** What came too late is said until someone has seen it. */
export const TooLate = ({ context, votes }) =>
  votes.flatMap((vote) => unsavedIn(context, vote).map((group) => html`<${Late} ...${{ context, vote, group }} />`));

const Late = ({ context, vote, group }) =>
  html`<p class="notice" role="alert" data-tone="warn">
    ${icon("warning")}<span
      >${tn(
        "Round {round} closed before you saved {n} paper ballot of {group}. It doesn’t count.",
        "Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",
        group.many,
        { round: vote.round, group: group.name },
      )}</span
    >
    <button class="button small" onClick=${() => (draftFor(context, vote, group.id).value = null)}>${t("OK")}</button>
  </p>`;

const record = (context, vote, group) =>
  context.store
    .all("proxy_ballots")
    .find((each) => each.vote === vote.id && each.group === group && each.by === context.me.value?.person);
const earlier = (context, vote, group) => record(context, vote, group)?.ballots ?? [];

function save(context, vote, group, rows) {
  const problem = ballotProblem(rows, vote);
  if (problem) return { ok: false, why: problem };
  const fields = { vote: vote.id, group: group.id };
  const ballots = filled(rows);
  const before = earlier(context, vote, group.id);
  const said = tn("{n} paper ballot saved for {group}", "{n} paper ballots saved for {group}", ballots.length, {
    group: group.name,
  });
  return context.act(
    move(said, step("cast_for", { ...fields, ballots }, ["cast_for", { ...fields, ballots: before }])),
    {
      quiet: true,
    },
  );
}
