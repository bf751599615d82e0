// phone.js: everyone spends a few dots on the leverage points that matter most.

import { leverageOf, pendingOf, self, textOf, titleOf, votesOf } from "../../ui/selectors.js";
import { Composer, Unsent } from "../../ui/composer.js";
import { kept, sendDraft } from "../../ui/draft.js";
import { html, useEffect, useSignal, useSignalEffect } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { Group, Status } from "../../ui/badges.js";
import { t, tn } from "../../ui/i18n.js";
import { Refusals } from "../../ui/refusals.js";
import { BallotRows, Behind, Left } from "./phone/ballot.js";
import { placed, stepped } from "./phone/model.js";
import { Proxies } from "./phone/proxies.js";
import { Results } from "./phone/results.js";
import { shuffled } from "./phone/shuffled.js";
import { subjectsOf } from "./subjects.js";
import { closedVote, summaryOf } from "./summary.js";

/** In the place of the instruction, once there is nothing more to do. */
export const task = (store, stage) => {
  const vote = closedVote(store, stage);
  return vote && summaryOf(store, vote);
};

/** Whether this screen shows a post that came back. */
export const takes = (entry, stage) =>
  entry.do === "place_dots" || (entry.do === "add_card" && entry.with.stage === stage.id);

export function Activity({ room, stage, open, head }) {
  const votes = votesOf(room.store, stage.id);
  const running = votes.find(({ status }) => status === "open");
  const draft = room.draft(stage.id);
  const suggests = open && !votes.length && stage.settings?.suggest;
  return html`<main class="page-main stack">
      ${head} ${!suggests && html`<${Unsent} draft=${draft} />`}
      <${Refusals} room=${room} of="place_dots" />
      <${TooLate} room=${room} votes=${votes.filter((vote) => vote !== running)} />
      ${running ? html`<${Voting} key=${running.id} room=${room} vote=${running} open=${open} />` : html`<${Results} store=${room.store} votes=${votes} />`}
      ${!votes.length && html`<${Before} room=${room} stage=${stage} />`}
    </main>
    ${suggests && html`<${Suggest} room=${room} stage=${stage} draft=${draft} />`}`;
}

function Voting({ room, vote, open }) {
  const { store, outbox, post } = room;
  const me = self(room);
  const unsent = unsentIn(room, vote);
  const sheet = useSignal(Boolean(unsent.peek()));
  const posts = pendingOf(outbox, "place_dots", { vote: vote.id });
  const dots = dotsNow({ room, vote, me });
  const waiting = new Set(posts.filter(({ state }) => state.value === "waiting").map((each) => each.with.on));
  const shown = open ? vote : { ...vote, budget: 0 };
  // Counted anew at every tap: two quick ones may come before the screen is drawn again.
  const step = (on, by) => {
    const many = stepped({ vote: shown, dots: dotsNow({ room, vote, me }), on, by });
    if (open && many !== null) post("place_dots", { vote: vote.id, on, dots: many });
  };
  return html`<section class="stack">
    <p class="notice" data-tone="info">${icon(vote.secret ? "lock" : "show")}<span>${secrecy(vote)}</span></p>
    <div class="dots-bar">
      <${Left}
        vote=${vote}
        dots=${dots}
      />${vote.max_each && html`<p class="soft">${tn("At most {n} dot on one item.", "At most {n} dots on one item.", vote.max_each)}</p>`}
    </div>
    <${BallotRows}
      store=${store}
      vote=${shown}
      order=${shuffled(vote.items, `${me.id}/${vote.id}`)}
      dots=${dots}
      waiting=${waiting}
      onStep=${step}
    />
    ${dots.size > 0 && !waiting.size && html`<p role="status"><${Status} state="saved" /></p>`}
    ${
      open &&
      me.role === "recorder" &&
      html`<button class="button wide" onClick=${() => (sheet.value = true)}>
        ${icon("recorder")}${t("Cast for people without a phone")}
      </button>`
    }
    ${sheet.value && open && html`<${Proxies} room=${room} vote=${vote} me=${me} unsent=${unsent} onClose=${() => (sheet.value = false)} />`}
  </section>`;
}

const unsentIn = (room, vote) => kept(room.draft(`${vote.id}/ballot`), null); // of someone without a phone

// The dots leave the phone with the vote; that they do not count is said until the recorder has seen it.
function TooLate({ room, votes }) {
  const late = votes.map((vote) => unsentIn(room, vote)).filter((unsent) => unsent.value);
  useEffect(() => late.forEach((unsent) => (unsent.value = { late: true })), [late.length]);
  if (!late.length) return null;
  return html`<div class="notice" role="alert" data-tone="warn">
    ${icon("warning")}
    <div class="stack-tight">
      <p>${t("The vote closed before you saved a ballot for someone without a phone. It doesn’t count.")}</p>
      <button class="button" onClick=${() => late.forEach((unsent) => (unsent.value = null))}>${t("OK")}</button>
    </div>
  </div>`;
}

const dotsNow = ({ room: { store, outbox }, vote, me }) =>
  placed({
    ballot: store.get("ballot", `${vote.id}/${me.id}`),
    posts: pendingOf(outbox, "place_dots", { vote: vote.id }),
  });

const secrecy = ({ secret }) =>
  secret
    ? t("No one sees your dots. The result appears when the vote closes.")
    : t("This vote is open: when it closes, everyone can see who chose what.");

const Before = ({ room, stage }) =>
  html`<p class="notice" role="status" data-tone="leverage">
      ${icon("leverage")}<span
        >${stage.status === "done" ? t("There was no vote in this stage.") : beforehand(stage)}</span
      >
    </p>
    <ul class="ballot">
      ${subjectsOf(room.store, stage).map(
        (id) =>
          html`<li key=${id} class="card leverage point">
            <p class="point-title" dir="auto">${titleOf(room.store, id)}</p>
            <${Behind} store=${room.store} id=${id} />
          </li>`,
      )}
    </ul>
    <${Suggestions} room=${room} stage=${stage} />`;

const beforehand = ({ settings }) =>
  settings?.on
    ? t("Voting has not opened yet. This is what you can vote on so far.")
    : t("Voting has not opened yet. These are the leverage points so far.");

function Suggestions({ room: { store, outbox }, stage }) {
  const marked = new Set(leverageOf(store).map(({ id }) => id));
  const cards = store
    .all("card")
    .filter((card) => card.stage === stage.id && !marked.has(card.id) && !marked.has(card.cluster));
  const posts = pendingOf(outbox, "add_card", { stage: stage.id }).filter(
    ({ with: { card } }) => !store.has("card", card),
  );
  if (!cards.length && !posts.length) return null;
  return html`<section class="stack-tight">
    <h2 class="section-head">${t("Suggested by the room")}</h2>
    <ul class="cards">
      ${[...posts].reverse().map(
        (each) =>
          html`<li key=${each.with.card} class="card mine" data-state=${each.state.value}>
            <p class="card-text" dir="auto">${each.with.text}</p>
            <div class="card-foot"><${Status} state=${each.state.value} /></div>
          </li>`,
      )}
      ${[...cards].reverse().map(
        (card) =>
          html`<li key=${card.id} class="card">
            <p class="card-text" dir="auto">${textOf(card)}</p>
            <div class="card-foot">
              <${Group}
                group=${card.group && store.get("group", card.group)}
                plain
              />${store.has("authorship", card.id) && html`<b>${t("Yours")}</b>`}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function Suggest({ room, stage, draft }) {
  const problem = useSignal(null);
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_card" && each.with.stage === stage.id);
    if (!entry || draft.value.trim()) return;
    problem.value = entry.why;
    draft.value = entry.with.text;
    room.outbox.take(entry.key);
  });
  const send = () => (
    (problem.value = null),
    sendDraft(draft, (text) => room.post("add_card", { stage: stage.id, text }))
  );
  return html`<${Composer}
    draft=${draft}
    limit=${280}
    label=${t("Suggest a leverage point")}
    hint=${t("Suggest a leverage point…")}
    action=${t("Send")}
    problem=${problem}
    onSend=${send}
    ><p class="composer-note">${icon("leverage")}${t("Where would a little effort make a big difference?")}</p><//
  >`;
}
