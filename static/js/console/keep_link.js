// keep_link.js: right after a workshop was made, its facilitator link is shown once, to be kept.

import { html, useState } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { copyText } from "../ui/console/copying.js";
import { forgetLink, keptLink } from "../ui/console/link_box.js";

export function KeepLink({ context }) {
  const [link, setLink] = useState(() => keptLink(context.code));
  const [copied, setCopied] = useState(false);
  if (!link) return null;
  const done = () => (forgetLink(context.code), setLink(null));
  return html`<section class="notice console-keep" data-tone="leverage" aria-label=${t("Save this link")}>
    ${icon("key")}
    <div>
      <b>${t("Save this link")}</b>
      <p>${t("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${link} aria-label=${t("Facilitator link")} onFocus=${(event) => event.target.select()} />
    </div>
    <button class="button small" onClick=${async () => setCopied(await copyText(link))}>
      ${icon(copied ? "check" : "copy")}${copied ? t("Copied") : t("Copy")}
    </button>
    <button class="button small" onClick=${done}>${t("I’ve saved it")}</button>
  </section>`;
}
