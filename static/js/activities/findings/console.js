// console.js: what to look at, each with the place that mends it; what is left as it is, with the reason.

import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { useFindings } from "../../ui/findings.js";
import { wallOf } from "../../ui/wall_remote.js";
import { Tick } from "../../ui/console/dialog.js";
import { showInFront } from "../../ui/console/wall_moves.js";
import { askAside, takeUp } from "./console/moves.js";

export const tab = { icon: "search", words: () => t("Findings"), always: true };

export function Panel({ context }) {
  const findings = useFindings(context);
  if (!findings) return html`<p class="soft" role="status">${t("One moment…")}</p>`;
  const aside = findings.filter((each) => each.aside !== null);
  const open = findings.filter((each) => each.aside === null);
  return html`<div class="stack">
    <p class="soft">${t("What the method would look at now. Nothing here stops the room.")}</p>
    <${OnWall} context=${context} />
    ${open.length > 0 && html`<${List} context=${context} found=${open} label=${t("To look at")} />`}
    ${
      !open.length &&
      html`<div class="empty">
        ${icon("check")}
        <h3>${t("Nothing to look at")}</h3>
      </div>`
    }
    ${
      aside.length > 0 &&
      html`<details class="disclosure">
        <summary>${tn("{n} set aside", "{n} set aside", aside.length)}</summary>
        <${List} context=${context} found=${aside} label=${t("Set aside")} />
      </details>`
    }
  </div>`;
}

function OnWall({ context }) {
  const wall = wallOf(context.store);
  const toggle = () => context.act(showInFront(wall, wall.show === "findings" ? "" : "findings"));
  return html`<${Tick}
    label=${t("Show this on the wall in place of the stage")}
    checked=${wall.show === "findings"}
    onChange=${toggle}
  />`;
}

const List = ({ context, found, label }) =>
  html`<ul class="console-findings" aria-label=${label}>
    ${found.map((each) => html`<${One} key=${each.id} context=${context} finding=${each} />`)}
  </ul>`;

function One({ context, finding }) {
  const { says, place, aside } = finding;
  return html`<li class="console-box console-finding">
    <p dir="auto">${says}</p>
    ${aside && html`<p class="soft" dir="auto">${aside}</p>`}
    <div class="toolbar">
      ${place && html`<button class="button small" onClick=${() => context.go(place)}>${icon("chevron-end", "flip")}${t("Go there")}</button>`}
      ${
        aside === null
          ? html`<button class="button small quiet" onClick=${() => askAside(context, finding)}>
              ${t("Set aside…")}
            </button>`
          : html`<button class="button small quiet" onClick=${() => context.act(takeUp(finding))}>
              ${t("Look at it again")}
            </button>`
      }
    </div>
  </li>`;
}
