// attendance.js: who was there, person by person and half-day by half-day; a click corrects it.

import { html, useSignal } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { halfDayName } from "../ui/people_labels.js";
import { Dialog } from "../ui/console/dialog.js";
import { markAttendance } from "./expected_moves.js";
import { halfDays } from "./half_days.js";
import { nameOf } from "./people_moves.js";

export const askAttendance = (context) => context.ask((close) => html`<${Attendance} ...${{ context, close }} />`);

function Attendance({ context, close }) {
  const { store } = context;
  const days = halfDays(store);
  const marks = new Map(store.all("attendance").map((mark) => [mark.id, mark]));
  const people = store.all("person").filter(({ group, status }) => group && status !== "erased");
  const groups = groupsOf(store);
  const open = useSignal(groups.length === 1 ? [groups[0].id] : []);
  const given = { context, days, marks, open };
  return html`<${Dialog} wide title=${t("Who was there")} close=${close}>
    <div class="stack">
      <p class="soft">${t("People are marked as present when they join or come back. Click a mark to correct it.")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t("Group")}</th>
              ${days.map((day) => html`<th key=${day} scope="col" class="number">${halfDayName(day)}</th>`)}
            </tr>
          </thead>
          ${groups.map(
            (group) =>
              html`<${Group}
                key=${group.id}
                ...${given}
                group=${group}
                people=${people.filter((person) => person.group === group.id)}
              />`,
          )}
          <tfoot>
            <tr>
              <th scope="row">${t("Everyone")}</th>
              ${days.map((day) => html`<${Count} key=${day} ...${{ people, day, marks }} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`;
}

const markOf = (marks, day, person) => marks.get(`${day}/${person.id}`);

function Group({ context, days, marks, open, group, people }) {
  const shown = open.value.includes(group.id);
  const toggle = () => (open.value = shown ? open.value.filter((id) => id !== group.id) : [...open.value, group.id]);
  const sorted = shown ? [...people].sort((a, b) => nameOf(a).localeCompare(nameOf(b))) : [];
  return html`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${shown} disabled=${!people.length} onClick=${toggle}>
          <span class="badge" data-colour=${group.colour}>${icon(group.icon)}</span
          ><span dir="auto">${group.name}</span>${people.length > 0 && icon(shown ? "chevron-up" : "chevron-down")}
        </button>
      </th>
      ${days.map((day) => html`<${Count} key=${day} ...${{ people, day, marks }} />`)}
    </tr>
    ${sorted.map(
      (person) =>
        html`<tr key=${person.id}>
          <th scope="row" dir="auto">${nameOf(person)}</th>
          ${days.map((day) => html`<${Mark} key=${day} ...${{ context, person, day, mark: markOf(marks, day, person) }} />`)}
        </tr>`,
    )}
  </tbody>`;
}

function Count({ people, day, marks }) {
  const here = people.filter((person) => markOf(marks, day, person)?.present).length;
  return html`<td class="number">${here ? html`<b>${here}</b>` : html`<span class="soft">–</span>`}</td>`;
}

function Mark({ context, person, day, mark }) {
  const words = mark ? (mark.present ? t("there") : t("not there")) : t("not noted");
  const click = () => context.act(markAttendance(person, day, !mark?.present, mark?.present));
  return html`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${mark ? (mark.present ? "there" : "away") : "unknown"}
      aria-label=${t("{name}, {when}: {state}", { name: nameOf(person), when: halfDayName(day), state: words })}
      title=${words}
      onClick=${click}
    >
      ${mark ? icon(mark.present ? "check" : "close") : "–"}
    </button>
  </td>`;
}
