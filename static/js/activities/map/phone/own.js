// own.js: correcting or removing someone whom the own group has named.

import { Problem } from "../../../ui/came_back.js";
import { Sheet } from "../../../ui/dialog.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";
import { levelPairs } from "../../../ui/vocabularies.js";
import { EditButton, useCorrection } from "./correcting.js";

const NAME = 60;

export function Own({ room, actor }) {
  const edit = useCorrection(room, "actor", actor, fieldsOf);
  return html`<${EditButton} ...${{ name: actor.name, edit }} />
    ${edit.open ? html`<${Edit} ...${{ room, actor, edit }} />` : html`<${Problem} why=${edit.why} />`}`;
}

const fieldsOf = ({ name, level }) => ({ name: name.trim(), level: level ?? "" });

function Edit({ room, actor, edit }) {
  const { said, set, save, end } = edit;
  const remove = () => (room.post("remove_actor", { actor: actor.id }), end());
  return html`<${Sheet} title=${t("Edit")} onClose=${end}
    ><form class="stack" onSubmit=${save}>
      <${Problem} why=${edit.why} />
      <label class="field">
        <b>${t("Name")}</b>
        <input
          dir="auto"
          maxlength=${NAME}
          value=${said.name}
          onInput=${(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <b>${t("Level of influence")}</b>
        <select onChange=${(event) => set({ level: event.currentTarget.value })}>
          <option value="" selected=${!said.level}>${t("I don’t know")}</option>
          ${levelPairs(room.store).map(
            ([id, words]) => html`<option key=${id} value=${id} selected=${id === said.level}>${words}</option>`,
          )}
        </select>
      </label>
      <button class="button primary wide" disabled=${!said.name.trim()}>${t("Save")}</button>
      <button class="button danger wide" type="button" onClick=${remove}>
        ${icon("trash")}${t("Remove from the map")}
      </button>
    </form><//
  >`;
}
