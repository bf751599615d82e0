// missing.js: who is missing, for the whole room to see: free seats, what no one brings, and whom to ask.

import { html } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { dayInWords } from "../ui/dates.js";
import { labelOf, levels } from "../ui/labels.js";
import { invitationStatuses, sectors } from "../ui/people_labels.js";
import { lackingIn, useMissing } from "../ui/missing.js";

const MANY = 8; // groups: more of them are in two columns

export const headless = true; // it says itself what it is
export const Strip = () => null; // and who is here

export function Main({ room }) {
  const missing = useMissing(room);
  const open = room.store.all("invitation").filter(({ status }) => status !== "declined");
  return html`<div class="missing">
    <h1>${t("Who’s missing?")}</h1>
    ${
      missing &&
      html`<div class="missing-parts" data-asked=${open.length > 0}>
        <${Groups} ...${{ room, missing }} />
        <div class="missing-side">
          <${Gaps} missing=${missing} />
          ${open.length > 0 && html`<${Asked} ...${{ room, open }} />`}
        </div>
      </div>`
    }
  </div>`;
}

function Groups({ room, missing }) {
  const groups = new Map(groupsOf(room.store).map((group) => [group.id, group]));
  return html`<ul class="missing-groups" data-many=${missing.groups.length > MANY}>
    ${missing.groups.map((row) => html`<${Group} key=${row.group} ...${{ row, group: groups.get(row.group) ?? {}, missing }} />`)}
  </ul>`;
}

function Group({ row, group, missing }) {
  const lacks = missing.noted ? lackingIn(row.brings) : [];
  return html`<li class="missing-group" data-colour=${group.colour ?? 1}>
    <span class="badge">${icon(group.icon ?? "people")}</span>
    <b class="missing-name"><bdi>${group.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${row.here >= row.seats}
        >${row.seats ? t("{here} of {all}", { here: row.here, all: row.seats }) : row.here}</b
      >${lacks.length > 0 && html`<span class="missing-lacks">${t("missing: {what}", { what: lacks.join(t(", ")) })}</span>`}</span
    >
  </li>`;
}

function Gaps({ missing }) {
  const without = (missing.levels ?? []).filter(({ groups }) => !groups.length);
  const lines = [
    missing.noted && lackingIn(missing.brings).length > 0 && [t("No one here brings:"), lackingIn(missing.brings)],
    without.length > 0 && [t("No influence here at:"), without.map(({ level }) => labelOf(levels(), level))],
    missing.sectors?.length > 0 && [t("No group from:"), missing.sectors.map((id) => labelOf(sectors(), id))],
  ].filter(Boolean);
  return lines.map(
    ([title, names]) => html`<p key=${title} class="missing-gap"><b>${title}</b> ${names.join(t(", "))}</p>`,
  );
}

function Asked({ room, open }) {
  const order = [...open].sort((a, b) => (a.by || "9").localeCompare(b.by || "9"));
  const name = (id) => (id && room.store.get("person", id)?.name) || "";
  return html`<section class="missing-asked">
    <h2>${t("To bring in")}</h2>
    <ul>
      ${order.map(
        (each) =>
          html`<li key=${each.id}>
            <b><bdi>${each.who}</bdi></b>
            <small
              >${[
                name(each.inviter),
                each.by && t("by {day}", { day: dayInWords(each.by) }),
                labelOf(invitationStatuses(), each.status),
              ]
                .filter(Boolean)
                .map((words, i) => html`${i ? " · " : ""}<bdi>${words}</bdi>`)}</small
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
