// people_asks.js: what may be asked about a person or a group.

import { html } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/words.js";
import { Dialog, Field, FormDialog } from "../ui/console/dialog.js";
import { GroupLook } from "../ui/console/group_look.js";
import * as moves from "./people_moves.js";

const NAME = 60; // letters

export function personMenu(desk, person) {
  const self = person.id === desk.me.value?.person;
  if (person.status === "removed")
    return [
      { icon: "undo", words: t("Let back in"), act: () => desk.act(moves.readmitPerson(person)) },
      null,
      eraseItem(desk, person),
    ];
  const role = (id, picture, words) =>
    person.role !== id && { icon: picture, words, act: () => changeRole(desk, person, id) };
  return [
    { icon: "edit", words: t("Rename…"), act: () => rename(desk, person) },
    { icon: "move", words: t("Move to another group…"), act: () => moveTo(desk, person) },
    null,
    role("recorder", "recorder", t("Make recorder")),
    person.group && role("participant", "person", t("Make participant")),
    role("facilitator", "key", t("Make facilitator…")),
    !self && null,
    !self && { icon: "lock", words: t("Remove from the room…"), danger: true, act: () => remove(desk, person) },
    !self && eraseItem(desk, person),
  ].filter((item) => item !== false && item !== undefined);
}

async function changeRole(desk, person, role) {
  const question = {
    title: t("Make {name} a facilitator?", { name: moves.nameOf(person) }),
    yes: t("Make facilitator"),
    text: t("A facilitator can open and close stages, hide cards, see everything and remove people."),
  };
  if (role !== "facilitator" || (await desk.confirm(question))) desk.act(moves.setRole(person, role));
}

async function remove(desk, person) {
  const question = {
    title: t("Remove {name}?", { name: moves.nameOf(person) }),
    yes: t("Remove from the room"),
    danger: true,
    text: t("This phone can’t post anymore. What it posted stays. You can let the person back in."),
  };
  if (await desk.confirm(question)) desk.act(moves.removePerson(person));
}

const eraseItem = (desk, person) => ({
  icon: "trash",
  words: t("Erase person…"),
  danger: true,
  act: () => erase(desk, person),
});

async function erase(desk, person) {
  const question = {
    title: t("Erase {name}?", { name: moves.nameOf(person) }),
    yes: t("Erase permanently"),
    danger: true,
    text: [
      t(
        "This person’s name and every text they wrote are deleted from the workshop’s file. Their cards become blank; their pledges and open votes are removed.",
      ),
      t("Anonymous cards stay: no one can tell which of them this person wrote."),
      t("You can’t undo this."),
    ],
  };
  if (await desk.confirm(question)) desk.act(moves.erasePerson(person));
}

function rename(desk, person) {
  const submit = (data) => desk.act(moves.renamePerson(person, data.get("name").trim()), { quiet: true });
  desk.ask(
    (close) =>
      html`<${FormDialog} title=${t("Rename a person")} yes=${t("Save")} ...${{ close, submit }}>
        <${Field} label=${t("Name")}
          ><input name="name" required maxlength=${NAME} defaultValue=${person.name ?? ""} autofocus dir="auto"
        /><//>
      <//>`,
  );
}

function moveTo(desk, person) {
  const others = groupsOf(desk.store).filter((group) => group.id !== person.group);
  const choose = (close, group) => () => (close(), desk.act(moves.movePerson(person, group)));
  desk.ask(
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
export function groupForm(desk, group) {
  const groups = groupsOf(desk.store);
  const now = group ?? { name: "", icon: "people", colour: (groups.length % 12) + 1 };
  const submit = (data) => {
    const given = { name: data.get("name").trim(), icon: data.get("icon"), colour: Number(data.get("colour")) };
    return desk.act(group ? moves.editGroup(group, given) : moves.addGroup(given), { quiet: true });
  };
  desk.ask(
    (close) =>
      html`<${FormDialog}
        title=${group ? t("Edit group") : t("Add a group")}
        yes=${group ? t("Save") : t("Add")}
        ...${{ close, submit }}
      >
        <${Field} label=${t("Name")}
          ><input name="name" required maxlength=${NAME} defaultValue=${now.name} autofocus dir="auto"
        /><//>
        <${GroupLook} icon=${now.icon} colour=${now.colour} />
        ${
          group &&
          groups.length > 1 &&
          html`<button
            type="button"
            class="button quiet"
            onClick=${() => (close(), desk.act(moves.removeGroup(group)))}
          >
            ${icon("trash")}${t("Remove group")}
          </button>`
        }
      <//>`,
  );
}
