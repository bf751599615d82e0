// missing.js: who is missing in the room, and the list of those who are still to be brought in.

import { html } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { labelOf, levels } from "../ui/labels.js";
import { flags, sectors } from "../ui/people_labels.js";
import { stateOf, useMissing } from "../ui/missing.js";
import { Dialog, Tick } from "../ui/console/dialog.js";
import { Invitations } from "./invitations.js";
import { wallOf } from "../ui/wall_remote.js";
import { front } from "./wall_keys.js";

export const askMissing = (context) => context.ask((close) => html`<${Missing} ...${{ context, close }} />`);

function Missing({ context, close }) {
  const missing = useMissing(context);
  return html`<${Dialog} wide title=${t("Who’s missing")} close=${close}>
    <div class="stack">
      <${OnWall} context=${context} />
      ${missing ? html`<${Found} ...${{ context, missing }} />` : html`<p class="soft" role="status">${t("One moment…")}</p>`}
      <${Invitations} context=${context} />
    </div>
  <//>`;
}

function OnWall({ context }) {
  const wall = wallOf(context.store);
  const toggle = () => front(context, "missing");
  return html`<${Tick}
    label=${t("Show this on the wall in place of the stage")}
    checked=${wall.show === "missing"}
    onChange=${toggle}
  />`;
}

const Found = ({ context, missing }) =>
  html`<${Seats} ...${{ context, missing }} />
    <${Levels} ...${{ context, missing }} />
    <${Sectors} missing=${missing} />`;

function Seats({ context, missing }) {
  const names = new Map(groupsOf(context.store).map((group) => [group.id, group]));
  return html`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${t("Seats, and what people bring")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("Group")}</th>
            <th scope="col" class="number">${t("Seats taken")}</th>
            ${missing.noted && flags().map(([id, words]) => html`<th key=${id} scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${missing.groups.map(
            (row) =>
              html`<${GroupRow} key=${row.group} ...${{ row, group: names.get(row.group), noted: missing.noted }} />`,
          )}
        </tbody>
        ${
          missing.noted &&
          html`<tfoot>
            <tr>
              <th scope="row" colspan="2">${t("Everyone")}</th>
              ${flags().map(([id]) => html`<${State} key=${id} ...${{ brings: missing.brings, flag: id }} />`)}
            </tr>
          </tfoot>`
        }
      </table>
    </div>
    ${
      !missing.noted &&
      html`<p class="soft">
        ${t("To see what’s missing of authority, resources, expertise, information and need, note what people bring in Expected people.")}
      </p>`
    }`;
}

const GroupRow = ({ row, group, noted }) =>
  html`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${group?.colour}>${icon(group?.icon ?? "people")}</span
        ><span dir="auto">${group?.name}</span></span
      >
    </th>
    <td class="number" data-tone=${row.here < row.seats ? "warn" : undefined}>
      ${row.seats ? t("{here} of {all}", { here: row.here, all: row.seats }) : row.here || "–"}
    </td>
    ${noted && flags().map(([id]) => html`<${State} key=${id} ...${{ brings: row.brings, flag: id }} />`)}
  </tr>`;

function State({ brings, flag }) {
  const { icon: sign, words } = stateOf(brings, flag);
  return html`<td class="console-state" data-state=${brings[flag]} title=${words}>
    ${icon(sign)}<span class="visually-hidden">${words}</span>
  </td>`;
}

function Levels({ context, missing }) {
  if (!missing.levels)
    return html`<p class="soft">
      ${t("To see at which levels of influence no one is here, choose each group’s level in Edit group.")}
    </p>`;
  const name = (id) => context.store.get("group", id)?.name;
  return html`<ul class="console-levels" aria-label=${t("Levels of influence")}>
    ${missing.levels.map(
      ({ level, barriers, groups }) =>
        html`<li key=${level} class="notice" data-tone=${groups.length ? "ok" : "warn"}>
          ${icon(level)}<span
            ><b>${labelOf(levels(), level)}</b
            >${" "}${tn("{n} barrier lies here.", "{n} barriers lie here.", barriers)}${" "}
            ${
              groups.length
                ? html`${t("With influence here:")}${" "}${groups.map((id, i) => html`${i ? ", " : ""}<bdi>${name(id)}</bdi>`)}`
                : t("No group has influence here.")
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

function Sectors({ missing }) {
  if (!missing.sectors)
    return html`<p class="soft">
      ${t("To see which sectors are missing, choose each group’s sector in Edit group.")}
    </p>`;
  if (!missing.sectors.length)
    return html`<p class="notice" data-tone="ok">
      ${icon("check")}<span>${t("Every sector that the method asks for has a group.")}</span>
    </p>`;
  return html`<p class="notice" data-tone="warn">
    ${icon("warning")}<span
      >${t("No group from:")} ${missing.sectors.map((id) => labelOf(sectors(), id)).join(t(", "))}</span
    >
  </p>`;
}
