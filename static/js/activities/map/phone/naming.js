// naming.js: putting someone on the map, with their level where one knows it.

import { Problem, useCameBack } from "../../../ui/came_back.js";
import { kept } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { levelPairs } from "../../../ui/vocabularies.js";

const NAME = 60;
const NEW = { name: "", level: "" };

export function Naming({ room, stage, open, many }) {
  const draft = kept(room.draft(`${stage.id}/actor`), NEW);
  const wide = useSignal(many === 0 || Boolean(draft.peek().name));
  const why = useCameBack(room, {
    is: (entry) => entry.do === "add_actor",
    draft,
    empty: NEW,
    typed: ({ with: { name, level = "" } }) => (open ? { name, level } : null),
    then: () => (wide.value = true),
  });
  if (!open) return null;
  if (!wide.value)
    return html`<button class="button wide" onClick=${() => (wide.value = true)}>
      ${icon("plus")}${t("Name someone")}
    </button>`;
  const { name, level } = draft.value;
  function submit(event) {
    event.preventDefault();
    if (!name.trim()) return;
    room.post("add_actor", { name: name.trim(), level: level || undefined });
    [draft.value, why.value, wide.value] = [NEW, "", false];
  }
  return html`<form class="card stack" onSubmit=${submit}>
    <${Problem} why=${why.value} />
    <label class="field">
      <b>${t("Who can move it?")}</b>
      <span class="field-hint">${t("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${NAME}
        autocomplete="off"
        value=${name}
        onInput=${(event) => (draft.value = { name: event.currentTarget.value, level })}
      />
    </label>
    <${Level} ...${{ store: room.store, level }} onChoose=${(next) => (draft.value = { name, level: next })} />
    <button class="button primary wide" disabled=${!name.trim()}>${icon("plus")}${t("Put on the map")}</button>
  </form>`;
}

const Level = ({ store, level, onChoose }) =>
  html`<label class="field">
    <b>${t("Level of influence")}</b>
    <select onChange=${(event) => onChoose(event.currentTarget.value)}>
      <option value="" selected=${!level}>${t("I don’t know")}</option>
      ${levelPairs(store).map(([id, words]) => html`<option key=${id} value=${id} selected=${id === level}>${words}</option>`)}
    </select>
  </label>`;
