// proxies.js: a recorder's sheet for the dots of people without a phone, ballot by ballot.

import { pendingOf } from "../../../ui/selectors.js";
import { Sheet } from "../../../ui/dialog.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Status } from "../../../ui/badges.js";
import { t, tn } from "../../../ui/i18n.js";
import { BallotRows, Left } from "./ballot.js";
import { spent, stepped, withBallot } from "./model.js";

/** @param {object} given `unsent`: kept ballot { at, dots } that is not saved yet */
export function Proxies({ room, vote, me, unsent, onClose }) {
  const { ballots, state } = castSoFar({ room, vote, me });
  const at = useSignal(unsent.peek()?.at ?? null); // the ballot that is open; ballots.length is a new one
  const shut = () => ((unsent.value = null), (at.value = null));
  const save = (ballot) => {
    room.post("cast_for", { vote: vote.id, group: me.group, ballots: withBallot(ballots, at.value, ballot) });
    shut();
  };
  return html`<${Sheet} title=${t("For people without a phone")} onClose=${onClose}>
    ${
      at.value === null
        ? html`<${List} ballots=${ballots} state=${state} vote=${vote} onOpen=${(n) => (at.value = n)} />`
        : html`<${Ballot}
            store=${room.store}
            vote=${vote}
            ballot=${ballots[at.value]}
            dots=${unsent.value?.dots ?? ballots[at.value] ?? {}}
            onDots=${(dots) => (unsent.value = { at: at.value, dots })}
            place=${at.value + 1}
            onSave=${save}
            onStop=${shut}
          />`
    }
  <//>`;
}

// The last list that was posted replaces the room's: it is sent whole each time.
function castSoFar({ room, vote, me }) {
  const last = pendingOf(room.outbox, "cast_for", { vote: vote.id, group: me.group }).at(-1);
  if (last) return { ballots: last.with.ballots, state: last.state.value };
  const record = room.store.get("proxy_ballots", `${vote.id}/${me.group}/${me.id}`);
  return { ballots: record?.ballots ?? [], state: record ? "saved" : null };
}

const List = ({ ballots, state, vote, onOpen }) =>
  html`<div class="stack">
    <p>
      ${t("Ask each person separately, or take their paper ballot. These ballots count for your group and are marked as recorded.")}
    </p>
    <ul class="proxies">
      ${ballots.map(
        (ballot, n) =>
          html`<li key=${n}>
            <button class="rated-row" onClick=${() => onOpen(n)}>
              <span class="rated-name">${t("Ballot {n}", { n: n + 1 })}</span>
              <span>${tn("{n} of {budget} dots", "{n} of {budget} dots", sum(ballot), { budget: vote.budget })}</span
              >${icon("edit")}
            </button>
          </li>`,
      )}
    </ul>
    ${ballots.length > 0 && html`<p><${Status} state=${state} /></p>`}
    <button class="button primary wide" onClick=${() => onOpen(ballots.length)}>
      ${icon("plus")}${t("Add a ballot")}
    </button>
  </div>`;

const sum = (ballot) => spent(new Map(Object.entries(ballot)));

function Ballot({ store, vote, ballot, dots: given, place, onDots, onSave, onStop }) {
  const dots = new Map(Object.entries(given));
  const step = (on, by) => {
    const many = stepped({ vote, dots, on, by });
    if (many !== null) onDots(Object.fromEntries(dots.set(on, many)));
  };
  const done = () => onSave(Object.fromEntries([...dots].filter(([, many]) => many > 0)));
  return html`<div class="stack">
    <h3>${t("Ballot {n}", { n: place })}</h3>
    <${Left} vote=${vote} dots=${dots} />
    <${BallotRows} store=${store} vote=${vote} dots=${dots} onStep=${step} />
    <div class="dialog-foot">
      ${ballot && html`<button class="button danger" onClick=${() => onSave(null)}>${icon("trash")}${t("Remove")}</button>`}
      <button class="button" onClick=${onStop}>${t("Keep as it was")}</button>
      <button class="button primary" disabled=${spent(dots) === 0} onClick=${done}>
        ${icon("check")}${t("Save ballot")}
      </button>
    </div>
  </div>`;
}
