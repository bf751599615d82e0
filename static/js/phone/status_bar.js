// status_bar.js: the line under the top bar: whose phone this is, and whether the room hears it.

import { self } from "../ui/selectors.js";
import { html } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { Group } from "../ui/badges.js";
import { t } from "../ui/i18n.js";
import { connectionStatus } from "./connection_status.js";

export function Line({ room }) {
  const { outbox, sync, store } = room;
  const [state, waiting] = [sync.state.value, outbox.waiting.value];
  const said = connectionStatus({ state, waiting, durable: outbox.durable.value, trouble: outbox.trouble.value });
  const group = store.get("group", self(room).group ?? "");
  return html`<aside class="line" aria-label=${t("This phone")} data-tone=${said.tone}>
    <${Group} group=${group} plain />
    <p class="line-words" role="status" aria-label=${t("Connection")}>${icon(said.icon)}<span>${said.words}</span></p>
  </aside>`;
}
