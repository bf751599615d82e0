// own.js: correcting or removing someone whom the own group has named.

import { Sheet } from "../../../ui/dialog.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { levelPairs } from "../../../ui/vocabularies.js";

const NAME = 60;

export function Own({ room, actor }) {
  const open = useSignal(false);
  return html`<button
      class="button quiet icon-only"
      aria-label=${t("Edit {name}", { name: actor.name })}
      onClick=${() => (open.value = true)}
    >
      ${icon("edit")}
    </button>
    ${open.value && html`<${Edit} room=${room} actor=${actor} onClose=${() => (open.value = false)} />`}`;
}

function Edit({ room, actor, onClose }) {
  const name = useSignal(actor.name);
  const level = useSignal(actor.level ?? "");
  function save(event) {
    event.preventDefault();
    if (!name.value.trim()) return;
    room.post("edit_actor", { actor: actor.id, name: name.value.trim(), level: level.value });
    onClose();
  }
  const remove = () => (room.post("remove_actor", { actor: actor.id }), onClose());
  return html`<${Sheet} title=${t("Edit")} onClose=${onClose}
    ><form class="stack" onSubmit=${save}>
      <label class="field">
        <b>${t("Name")}</b>
        <input
          dir="auto"
          maxlength=${NAME}
          value=${name.value}
          onInput=${(event) => (name.value = event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <b>${t("Level of influence")}</b>
        <select onChange=${(event) => (level.value = event.currentTarget.value)}>
          <option value="" selected=${!level.value}>${t("I don’t know")}</option>
          ${levelPairs(room.store).map(
            ([id, words]) => html`<option key=${id} value=${id} selected=${id === level.value}>${words}</option>`,
          )}
        </select>
      </label>
      <button class="button primary wide" disabled=${!name.value.trim()}>${t("Save")}</button>
      <button class="button danger wide" type="button" onClick=${remove}>
        ${icon("trash")}${t("Remove from the map")}
      </button>
    </form><//
  >`;
}
