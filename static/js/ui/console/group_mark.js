// group_mark.js: a group's badge with its name, wherever the console names one.

import { html } from "../html.js";
import { icon } from "../icon.js";
import { t } from "../i18n.js";

export const GroupMark = ({ group }) =>
  html`<span class="console-group" data-colour=${group?.colour}>
    <span class="badge">${icon(group?.icon ?? "person")}</span
    ><span dir="auto">${group?.name ?? t("No group")}</span></span
  >`;
