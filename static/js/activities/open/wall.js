// wall.js: people arrive: the way in, read from the last row, and the groups filling up.

import { groupsOf } from "../../ui/selectors.js";
import { html } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";
import { takingPart } from "../../ui/taking_part.js";
import { countBy, shortAddress } from "../../ui/wall/facts.js";

const MOST_MARKS = 24;

export const whole = true; // no frame around it

export function Main({ room, about, stage }) {
  const people = takingPart(room.store.all("person"));
  const many = countBy(people, "group");
  const groups = groupsOf(room.store).map((group) => ({ ...group, here: many.get(group.id) ?? 0 }));
  return html`<div class="arrive">
    <${WayIn} room=${room} about=${about} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${about.title}</h1>
        ${(about.task || stage?.instruction) && html`<p class="arrive-task" dir="auto">${about.task || stage.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${people.length}</b> ${tn("person joined", "people joined", people.length)}</p>
      <ul class="arrive-groups" data-many=${groups.length > 16 ? "most" : groups.length > 8 ? "more" : "few"}>
        ${groups.map(tile)}
      </ul>
      <${Missing} groups=${groups} />
    </section>
  </div>`;
}

function WayIn({ room, about }) {
  return html`<section class="arrive-way">
    <h2>${t("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${room.qr} alt=${t("QR code that opens this workshop")} />
    <p class="arrive-or">${t("or open")}</p>
    <p class="arrive-address">${shortAddress(room.joinUrl)}</p>
    <p class="arrive-code"><span>${t("code")}</span> <b class="code">${about.code}</b></p>
    <p class="arrive-hint">
      ${icon("wifi")}<span>${t("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`;
}

function tile(group) {
  return html`<li key=${group.id} class="arrive-tile ${group.here ? "" : "absent"}" data-colour=${group.colour ?? 1}>
    <span class="badge">${icon(group.icon)}</span><span class="arrive-name" dir="auto">${group.name}</span
    ><b class="arrive-count">${group.here || "–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({ length: Math.min(group.here, MOST_MARKS) }, () => html`<i></i>`)}</span
    >
  </li>`;
}

function Missing({ groups }) {
  const absent = groups.filter((each) => !each.here);
  if (!absent.length)
    return (
      groups.length > 0 &&
      html`<p class="arrive-missing all">${icon("check")}<span>${t("Every group is in the room.")}</span></p>`
    );
  if (absent.length === groups.length)
    return html`<p class="arrive-missing">
      ${icon("people")}<span>${t("Welcome. Choose your group on your phone.")}</span>
    </p>`;
  return html`<p class="arrive-missing">
    ${icon("clock")}<span>${tn("{n} group hasn’t arrived yet", "{n} groups haven’t arrived yet", absent.length)}</span>
  </p>`;
}
