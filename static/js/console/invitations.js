// invitations.js: whom the room still needs, who asks them, and by when.

import { html } from "../ui/html.js";
import { groupsOf } from "../ui/selectors.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { dayInWords } from "../ui/dates.js";
import { labelOf, levels } from "../ui/labels.js";
import { flags, invitationStatuses, sectors } from "../ui/people_labels.js";
import { Choice, Field, FormDialog } from "../ui/console/dialog.js";
import { Menu } from "../ui/console/menu.js";
import { takingPart } from "../ui/taking_part.js";
import * as moves from "./expected_moves.js";
import { nameOf } from "./people_moves.js";

const WHO = 120; // letters
const TONES = { coming: "ok", declined: "error", asked: "info" };

export function Invitations({ context }) {
  const all = [...context.store.all("invitation")].sort(
    (a, b) => (a.by || "9").localeCompare(b.by || "9") || a.at - b.at,
  );
  return html`<section class="stack console-invitations" aria-label=${t("To bring in")}>
    <div class="console-side-head">
      <h3>${t("To bring in")}</h3>
      <button class="button small" onClick=${() => invitationForm(context)}>${icon("plus")}${t("Add…")}</button>
    </div>
    ${
      all.length
        ? html`<ul class="people">
            ${all.map((each) => html`<${Row} key=${each.id} ...${{ context, invitation: each }} />`)}
          </ul>`
        : html`<p class="soft">
            ${t("Who should be here and isn’t? Add a person or body, and who asks them by when.")}
          </p>`
    }
  </section>`;
}

function Row({ context, invitation }) {
  const { store } = context;
  const inviter = invitation.inviter && store.get("person", invitation.inviter);
  const why = [
    invitation.group && store.get("group", invitation.group)?.name,
    invitation.sector && labelOf(sectors(), invitation.sector),
    invitation.level && labelOf(levels(), invitation.level),
    invitation.flag && labelOf(flags(), invitation.flag),
  ].filter(Boolean);
  const asks = [
    inviter && t("{name} asks them", { name: nameOf(inviter) }),
    invitation.by && t("by {day}", { day: dayInWords(invitation.by) }),
  ].filter(Boolean);
  return html`<li class="person-row">
    <span class="person-name" dir="auto"
      >${invitation.who}<small
        >${[...why, ...asks].map((each, i) => html`${i ? " · " : ""}<bdi>${each}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${TONES[invitation.status]}>${labelOf(invitationStatuses(), invitation.status)}</span>
    <${Menu} label=${t("More for {title}", { title: invitation.who })} items=${() => menu(context, invitation)} />
  </li>`;
}

const menu = (context, invitation) => [
  { icon: "edit", words: t("Edit…"), act: () => invitationForm(context, invitation) },
  ...invitationStatuses()
    .filter(([id]) => id !== invitation.status)
    .map(([status, words]) => ({
      icon: "flag",
      words,
      act: () => context.act(moves.editInvitation(invitation, { status })),
    })),
  null,
  { icon: "trash", words: t("Remove"), danger: true, act: () => context.act(moves.removeInvitation(invitation)) },
];

/** @param {object} [invitation] left out: a new one */
function invitationForm(context, invitation) {
  const now = invitation ?? {};
  const { store } = context;
  const people = [
    ...takingPart(store.all("person")),
    ...store.all("person").filter(({ role }) => role === "facilitator"),
  ];
  const names = people.map((person) => [person.id, nameOf(person)]).sort(([, a], [, b]) => a.localeCompare(b));
  const submit = (data) => {
    const given = Object.fromEntries([...data].map(([name, value]) => [name, value.trim()]));
    return context.act(invitation ? moves.editInvitation(invitation, given) : moves.addInvitation(given), {
      quiet: true,
    });
  };
  const draft = context.draft(`invitation/${invitation?.id ?? ""}`);
  context.ask(
    (close) =>
      html`<${FormDialog}
        title=${invitation ? t("Edit invitation") : t("Who is to be brought in?")}
        yes=${invitation ? t("Save") : t("Add")}
        ...${{ close, submit, draft }}
      >
        <${Field} label=${t("Person or body")} hint=${t("The room sees this on the wall and in the report.")}
          ><input name="who" required maxlength=${WHO} defaultValue=${now.who ?? ""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${Choice} label=${t("Who asks them")} name="inviter" pairs=${names} now=${now.inviter} />
          <${Field} label=${t("By")}><input name="by" type="date" defaultValue=${now.by ?? ""} /><//>
        </div>
        <div class="console-pair">
          <${Choice} label=${t("Sector")} name="sector" pairs=${sectors()} now=${now.sector} />
          <${Choice} label=${t("Level of influence")} name="level" pairs=${levels()} now=${now.level} />
          <${Choice} label=${t("Brings")} name="flag" pairs=${flags()} now=${now.flag} />
          <${Choice}
            label=${t("For the group")}
            name="group"
            pairs=${groupsOf(store).map(({ id, name }) => [id, name])}
            now=${now.group}
          />
        </div>
      <//>`,
  );
}
