// composer.js: writing a card: the words, and where they belong if one likes to say.

import { groupsOf } from "../../../ui/selectors.js";
import { Composer } from "../../../ui/composer.js";
import { sendDraft } from "../../../ui/draft.js";
import { html, useEffect, useSignal, useSignalEffect } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { kinds, levels } from "../../../ui/labels.js";
import { laneIcon } from "../../../ui/badges.js";
import { say } from "../../../ui/announce.js";
import { t, tn } from "../../../ui/i18n.js";

const NONE = {};

/** @param {{draft: object, choice: object}} given signals: the words; what was chosen for them, of the fields in CHOSEN */
export function CardComposer({ room, stage, me, draft, choice, problem, left, asked }) {
  useGiveBack({ room, stage, draft, choice, problem });
  const choose = (name, value) => (choice.value = { ...choice.peek(), [name]: value || undefined });
  const { settings = {} } = stage;
  const written = writtenFor(room, me, settings);
  const send = () => postCard({ room, stage, draft, choice, problem, table: written?.id });
  return html`<${Composer}
    draft=${draft}
    limit=${limitOf(settings, choice.value)}
    fits=${!asked || asked.fits(choice.value)}
    label=${t("Your card")}
    hint=${t("Write one idea…")}
    action=${t("Send")}
    problem=${problem}
    onSend=${send}
  >
    ${settings.suggest_similar !== false && me.group && html`<${WhenWriting} ...${{ room, stage, draft }} />`}
    ${asked && html`<${asked.Fields} store=${room.store} stage=${stage} choice=${choice.value} onChoose=${choose} />`}
    ${asksLane(stage, choice.value) && html`<${Lanes} lanes=${stage.lanes} chosen=${choice.value.lane} onChoose=${(id) => choose("lane", id)} />`}
    ${me.role === "recorder" && html`<${ForGroup} room=${room} me=${me} chosen=${choice.value.for_group} onChoose=${(id) => choose("for_group", id)} />`}
    ${settings.barriers && html`<${Tags} choice=${choice.value} onChoose=${choose} />`}
    ${written && html`<${ForTable} table=${written} on=${choice.value.for_table} onChoose=${(id) => choose("for_table", id)} />`}
    <${Naming} naming=${settings.naming} me=${me} named=${choice.value.named} onChoose=${(on) => choose("named", on)} />
    ${isSilent(room.store, stage) && html`<${WritingAlone} />`}
    ${settings.hold && html`<p class="composer-note">${icon("hide")}${t("Others see it when the facilitator shows the cards.")}</p>`}
    ${left !== null && html`<p class="composer-note">${tn("You can post {n} more card.", "You can post {n} more cards.", left)}</p>`}
  <//>`;
}

// Fetched with the first words; without the wifi nothing is offered, and sending is as ever.
function WhenWriting({ room, stage, draft }) {
  const part = useSignal(null);
  const written = draft.value.trim().length > 4;
  useEffect(() => {
    if (written && !part.peek()) import("./similar.js").then(({ Similar }) => (part.value = { Similar }), ignore);
  }, [written]);
  return part.value && html`<${part.value.Similar} ...${{ room, stage, draft }} />`;
}

const ignore = () => {};
const isSilent = (store, { id, settings }) => settings?.alone && !store.get("writing", id)?.revealed;
const WritingAlone = () =>
  html`<p class="composer-note">${icon("lock")}${t("You’re writing alone. All cards are revealed together.")}</p>`;

async function postCard({ room, stage, draft, choice, problem, table }) {
  const chosen = chosenFields(choice.peek(), table);
  const handle = await sendDraft(draft, (text) => room.post("add_card", { stage: stage.id, text, ...chosen }));
  if (!handle) return;
  problem.value = null;
  choice.value = choiceAfter(chosen, stage.settings);
  const { ok } = await handle.answer;
  if (ok) say(t("Your card is saved."));
}

const CHOSEN = [
  "lane",
  "card_kind",
  "level",
  "named",
  "for_group",
  "for_table",
  "parent",
  "comment",
  "year",
  "importance",
  "attitude",
  "behaviour",
  "priority",
  "area",
];
const asksLane = ({ lanes }, { comment }) => lanes?.length > 1 && !comment;
const LASTING = ["for_group", "named", "for_table"];

const only = (names, fields) => Object.fromEntries(names.map((name) => [name, fields[name]]));

// The duty of writing for a table may have passed on.
function chosenFields({ year, for_table, ...others }, table) {
  const yeared = year === undefined || year === "" ? others : { ...others, year: Number(year) };
  return for_table && for_table === table ? { ...yeared, for_table } : yeared;
}

// In a matrix the next card is mostly about the same thing.
const choiceAfter = (chosen, { draw } = NONE) =>
  only(draw === "matrix" ? [...LASTING, "parent", "attitude"] : LASTING, chosen);

const [COMMENT, CARD, LONG] = [140, 280, 1000]; // characters, as the server allows

/** @returns {number} how many characters a card, or a comment, of a stage can have */
export const limitOf = ({ long } = NONE, { comment } = NONE) => (comment ? COMMENT : long ? LONG : CARD);

// What was refused goes back into the box on its own, if no one is writing there.
function useGiveBack({ room, stage, draft, choice, problem }) {
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_card" && each.with.stage === stage.id);
    if (!entry || draft.value.trim()) return;
    giveBack({ room, entry, draft, choice, problem });
  });
}

/** Put the words of a refused post back, under those that are in the box already. */
export function giveBack({ room, entry, draft, choice, problem }) {
  const { text } = entry.with;
  problem.value = entry.why;
  if (!draft.peek().trim()) choice.value = only(CHOSEN, entry.with);
  draft.value = [draft.peek().trim(), text].filter(Boolean).join("\n");
  room.outbox.take(entry.key);
}

const Lanes = ({ lanes, chosen, onChoose }) =>
  html`<fieldset class="choices lanes">
    <legend class="visually-hidden">${t("Where does it belong?")}</legend>
    ${lanes.map(
      ({ id, title }) =>
        html`<label key=${id} class="choice" data-category=${id}>
          <input
            type="radio"
            name="lane"
            value=${id}
            checked=${id === (chosen ?? "unsorted")}
            onChange=${() => onChoose(id)}
          />
          <span class="choice-face">${icon(laneIcon(id))}<bdi>${title}</bdi></span></label
        >`,
    )}
  </fieldset>`;

const ForGroup = ({ room, me, chosen, onChoose }) =>
  html`<label class="composer-select"
    >${icon("recorder")}<span>${t("For group")}</span>
    <select value=${chosen ?? me.group} onChange=${(event) => onChoose(event.currentTarget.value)}>
      ${groupsOf(room.store).map((group) => html`<option key=${group.id} value=${group.id}>${group.name}</option>`)}
    </select></label
  >`;

// Whoever writes for the table says whether this card is the table's.
const ForTable = ({ table, on, onChoose }) =>
  html`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${on === table.id}
      onChange=${(event) => onChoose(event.currentTarget.checked && table.id)}
    />${t("For table {n}, which you write for", { n: table.number })}</label
  >`;

function writtenFor({ store }, me, settings) {
  const table = store.get("table", me.table ?? "");
  return settings.naming !== "anonymous" && table?.roles?.recorder === me.id ? table : null;
}

const Tags = ({ choice, onChoose }) =>
  html`<details class="composer-more">
    <summary>${icon("plus")}${t("More")}</summary>
    <div class="composer-tags">
      <${Tag}
        label=${t("Kind")}
        pairs=${kinds()}
        value=${choice.card_kind}
        onChoose=${(id) => onChoose("card_kind", id)}
      />
      <${Tag}
        label=${t("Level of influence")}
        pairs=${levels()}
        value=${choice.level}
        onChoose=${(id) => onChoose("level", id)}
      />
    </div>
  </details>`;

const Tag = ({ label, pairs, value, onChoose }) =>
  html`<label class="field"
    ><span>${label}</span>
    <select value=${value ?? ""} onChange=${(event) => onChoose(event.currentTarget.value)}>
      <option value="">${t("Not said")}</option>
      ${pairs.map(([id, words]) => html`<option key=${id} value=${id}>${words}</option>`)}
    </select></label
  >`;

function Naming({ naming, me, named, onChoose }) {
  if (naming === "anonymous")
    return html`<p class="composer-note">${icon("lock")}${t("No one sees who wrote it.")}</p>`;
  if (naming === "group")
    return html`<p class="composer-note">${icon("people")}${t("Your group is shown, not your name.")}</p>`;
  if (naming === "named") return html`<p class="composer-note">${icon("person")}${t("Your name is shown.")}</p>`;
  if (!me.name) return html`<p class="composer-note">${icon("people")}${t("Your group is shown, not your name.")}</p>`;
  return html`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(named)}
      onChange=${(event) => onChoose(event.currentTarget.checked)}
    />${t("Show my name")}</label
  >`;
}
