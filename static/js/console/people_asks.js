// people_asks.js: what may be asked about a person or a group.

import { html } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { levels } from "../ui/labels.js";
import { sectors } from "../ui/people_labels.js";
import { Choice, Dialog, Field, FormDialog } from "../ui/console/dialog.js";
import { GroupLook } from "../ui/console/group_look.js";
import { inviteeForm } from "./expected.js";
import * as moves from "./people_moves.js";

const NAME = 60; // letters

export function personMenu(context, person) {
  const self = person.id === context.me.value?.person;
  if (person.status === "removed")
    return [
      { icon: "undo", words: t("Let back in"), act: () => context.act(moves.readmitPerson(person)) },
      null,
      eraseItem(context, person),
    ];
  const role = (id, picture, words) =>
    person.role !== id && { icon: picture, words, act: () => changeRole(context, person, id) };
  return [
    { icon: "edit", words: t("Rename…"), act: () => rename(context, person) },
    { icon: "move", words: t("Move to another group…"), act: () => moveTo(context, person) },
    { icon: "info", words: t("Organisation and what they bring…"), act: () => note(context, person) },
    null,
    role("recorder", "recorder", t("Make recorder")),
    person.group && role("participant", "person", t("Make participant")),
    role("facilitator", "key", t("Make facilitator…")),
    !self && null,
    !self && { icon: "lock", words: t("Remove from the room…"), danger: true, act: () => remove(context, person) },
    !self && eraseItem(context, person),
  ].filter((item) => item !== false && item !== undefined);
}

function note(context, person) {
  const seat = context.store.all("invitee").find((each) => each.person === person.id);
  return inviteeForm(context, seat, seat ? undefined : person);
}

async function changeRole(context, person, role) {
  const question = {
    title: t("Make {name} a facilitator?", { name: moves.nameOf(person) }),
    yes: t("Make facilitator"),
    text: t("A facilitator can open and close stages, hide cards, see everything and remove people."),
  };
  if (role !== "facilitator" || (await context.confirm(question))) context.act(moves.setRole(person, role));
}

async function remove(context, person) {
  const question = {
    title: t("Remove {name}?", { name: moves.nameOf(person) }),
    yes: t("Remove from the room"),
    danger: true,
    text: t("This phone can’t post anymore. What it posted stays. You can let the person back in."),
  };
  if (await context.confirm(question)) context.act(moves.removePerson(person));
}

const eraseItem = (context, person) => ({
  icon: "trash",
  words: t("Erase person…"),
  danger: true,
  act: () => erase(context, person),
});

async function erase(context, person) {
  const question = {
    title: t("Erase {name}?", { name: moves.nameOf(person) }),
    yes: t("Erase permanently"),
    danger: true,
    text: [
      t("This person’s name and every text they wrote are deleted from the workshop’s file."),
      t("Their cards become blank; their pledges and open votes are removed."),
      t("What was given without a name stays, such as anonymous cards: no one can tell which of it is theirs."),
      t("You can’t undo this."),
    ],
  };
  if (await context.confirm(question)) context.act(moves.erasePerson(person));
}

function rename(context, person) {
  const draft = context.draft(`person/${person.id}`);
  const submit = (data) => context.act(moves.renamePerson(person, data.get("name").trim()), { quiet: true });
  context.ask(
    (close) =>
      html`<${FormDialog} title=${t("Rename a person")} yes=${t("Save")} ...${{ close, submit, draft }}>
        <${Field} label=${t("Name")}
          ><input name="name" required maxlength=${NAME} defaultValue=${person.name ?? ""} autofocus dir="auto"
        /><//>
      <//>`,
  );
}

function moveTo(context, person) {
  const others = groupsOf(context.store).filter((group) => group.id !== person.group);
  const choose = (close, group) => () => (close(), context.act(moves.movePerson(person, group)));
  context.ask(
    (close) =>
      html`<${Dialog} title=${t("Move {name} to", { name: moves.nameOf(person) })} close=${close}>
        <div class="stack">
          ${others.map(
            (group) =>
              html`<button
                key=${group.id}
                class="button wide"
                data-colour=${group.colour}
                onClick=${choose(close, group)}
              >
                ${icon(group.icon)}<span dir="auto">${group.name}</span>
              </button>`,
          )}
        </div>
      <//>`,
  );
}

/** @param {object} [group] left out: a new one */
export function groupForm(context, group) {
  const groups = groupsOf(context.store);
  const now = group ?? { name: "", icon: "people", colour: (groups.length % 12) + 1 };
  const draft = context.draft(`group/${group?.id ?? ""}`);
  const submit = (data) => {
    const given = {
      name: data.get("name").trim(),
      icon: data.get("icon"),
      colour: Number(data.get("colour")),
      sector: data.get("sector"),
      level: data.get("level"),
      seats: Number(data.get("seats")),
    };
    return context.act(group ? moves.editGroup(group, given) : moves.addGroup(given), { quiet: true });
  };
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${group ? t("Edit group") : t("Add a group")}
        yes=${group ? t("Save") : t("Add")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${t("Name")}
          ><input name="name" required maxlength=${NAME} defaultValue=${now.name} autofocus dir="auto"
        /><//>
        <${GroupLook} icon=${now.icon} colour=${now.colour} />
        <div class="console-pair">
          <${Choice} label=${t("Sector")} name="sector" pairs=${sectors()} now=${now.sector} />
          <${Choice} label=${t("Level of influence")} name="level" pairs=${levels()} now=${now.level} />
          <${Field} label=${t("Seats")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${now.seats || ""}
          /><//>
        </div>
        ${
          group &&
          groups.length > 1 &&
          html`<button
            type="button"
            class="button quiet"
            onClick=${() => (close(), context.act(moves.removeGroup(group)))}
          >
            ${icon("trash")}${t("Remove group")}
          </button>`
        }
      <//>`,
  );
}
