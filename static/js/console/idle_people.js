// idle_people.js: people who joined and never did anything, with one button to let all of them go.

import { html, useEffect, useSignal } from "../ui/html.js";
import { t, tn } from "../ui/i18n.js";
import { call } from "../ui/console/api.js";
import { removeIdlePeople } from "./people_moves.js";

const EVERY = 10_000; // ms

export function IdlePeople({ context }) {
  const idle = useSignal([]);
  const look = async () => (idle.value = (await idlePeople(context)) ?? idle.peek());
  useEffect(() => keepLooking(look), []);
  const many = idle.value.length;
  if (!many) return null;
  const remove = async () => (await letGo(context), await look());
  return html`<div class="console-idle">
    <span class="soft"
      >${tn("{n} person did nothing and isn’t connected", "{n} people did nothing and aren’t connected", many)}</span
    >
    <button class="button small" onClick=${remove}>${t("Remove them…")}</button>
  </div>`;
}

function keepLooking(look) {
  look();
  const timer = setInterval(() => document.visibilityState !== "hidden" && look(), EVERY);
  return () => clearInterval(timer);
}

/** @returns {Promise<string[]|null>} ids; null where the room cannot be asked */
const idlePeople = async (context) => (await call(context, "/idle").catch(() => null))?.people ?? null;

// Who is asked about is who goes: the list as it is now, of whom the room keeps those who come back meanwhile.
async function letGo(context) {
  const people = await idlePeople(context);
  if (!people?.length) return;
  const question = {
    title: tn("Remove {n} person who did nothing?", "Remove {n} people who did nothing?", people.length),
    yes: t("Remove them"),
    danger: true,
    text: [
      t("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),
      t("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),
      t("They can join again with the code, and you can undo this."),
    ],
  };
  if (await context.confirm(question)) await context.act(removeIdlePeople(people));
}
