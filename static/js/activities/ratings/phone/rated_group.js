// rated_group.js: whose power is meant, and whether one answer is for all of the group.

import { groupsOf } from "../../../ui/selectors.js";
import { html } from "../../../ui/html.js";
import { Group } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";

/** @param {{room, stage, me, group: string, done: Function, all: number, onChoose}} given done(group): how many of `all` are rated for it */
export function For({ room, stage, me, group, done, all, onChoose }) {
  const { members, others } = stage.settings ?? {};
  const finished = all > 0 && done(me.group) >= all;
  return html`<div class="stack-tight">
    ${
      others
        ? html`<${Choice} ...${{ groups: ownFirst(groupsOf(room.store), me.group), me, group, done, all, onChoose }} />`
        : html`<p class="rating-for">
            <span>${t("You rate for")}</span><${Group} group=${room.store.get("group", group ?? "")} />
          </p>`
    }
    ${
      others && group === me.group && finished
        ? html`<p class="soft rating-who" role="status">
            ${t("Your group is done. Now choose another group whose power you know.")}
          </p>`
        : html`<p class="soft rating-who">${told({ members, ours: group === me.group })}</p>`
    }
  </div>`;
}

const ownFirst = (groups, own) => [...groups].sort((a, b) => Number(b.id === own) - Number(a.id === own));

const Choice = ({ groups, me, group, done, all, onChoose }) =>
  html`<label class="composer-select rating-choice"
    ><span>${t("Whose power")}</span
    ><select value=${group} onChange=${(event) => onChoose(event.currentTarget.value)}>
      ${groups.map(
        (each) =>
          html`<option key=${each.id} value=${each.id} selected=${each.id === group}>
            ${named(each, me)} – ${t("{done} of {all}", { done: done(each.id), all })}
          </option>`,
      )}
    </select></label
  >`;

const named = ({ id, name }, me) => (id === me.group ? t("{group} (your group)", { group: name }) : name);

function told({ members, ours }) {
  if (members)
    return [
      t("Say what you think yourself. The wall shows your group’s average once five of you have rated."),
      t(
        "When this stage closes, no one can tell anymore which rating is yours; if fewer than five have rated, those ratings are deleted.",
      ),
    ].join(" ");
  if (!ours) return t("Say how your group sees them. The wall compares it with what they say themselves.");
  return t("One answer for the whole group: talk first, then tap. Anyone in the group can change it.");
}
