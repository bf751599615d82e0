// phone.js: a commitment said before the room; others join it.

import { self } from "../../ui/selectors.js";
import { Composer, Unsent } from "../../ui/composer.js";
import { Sheet } from "../../ui/dialog.js";
import { sendDraft } from "../../ui/draft.js";
import { html, useEffect, useSignal, useSignalEffect } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t } from "../../ui/i18n.js";
import { Roll } from "./phone/roll.js";

/** Whether this screen shows a post that came back. */
export const takes = (entry) => entry.do === "add_pledge";

export function Activity({ room, stage, open, head }) {
  const { post } = room;
  const me = self(room);
  const draft = room.draft(stage.id);
  const name = useOwnName(room, me);
  const joining = useSignal(null); // id of the pledge someone without a name wants to join
  const join = (pledge) => (me.name ? post("join_pledge", { pledge }) : (joining.value = pledge));
  const named = (name) => {
    post("rename_person", { person: me.id, name });
    post("join_pledge", { pledge: joining.value });
    joining.value = null;
  };
  return html`<main class="page-main stack">
      ${head} ${!open && html`<${Unsent} draft=${draft} />`}
      <${Roll}
        room=${room}
        me=${me}
        open=${open}
        onJoin=${join}
        onLeave=${(pledge) => post("leave_pledge", { pledge })}
        onWithdraw=${(pledge) => post("withdraw_pledge", { pledge })}
      />
    </main>
    ${open && html`<${Say} room=${room} stage=${stage} me=${me} draft=${draft} name=${name} />`}
    ${joining.value && html`<${AskName} name=${name} onName=${named} onClose=${() => (joining.value = null)} />`}`;
}

// Typed here or in the menu, and kept until the room has it.
function useOwnName(room, me) {
  const name = room.draft("name");
  useEffect(() => void (me.name && name.value.trim() === me.name && (name.value = "")), [me.name]);
  return name;
}

function Say({ room, stage, me, draft, name }) {
  const problem = useSignal(null);
  useSignalEffect(() => {
    const entry = room.outbox.returned.value.find((each) => each.do === "add_pledge");
    if (!entry || draft.value.trim()) return;
    problem.value = entry.why;
    draft.value = entry.with.text;
    room.outbox.take(entry.key);
  });
  function say() {
    const called = me.name || name.value.trim();
    problem.value = called ? null : t("Pledges carry a name. Add yours first.");
    if (!called) return document.getElementById("pledge-name").focus();
    if (!me.name) room.post("rename_person", { person: me.id, name: called });
    return sendDraft(draft, (text) => room.post("add_pledge", { stage: stage.id, text }));
  }
  return html`<${Composer}
    draft=${draft}
    limit=${280}
    label=${t("Your pledge")}
    hint=${t("I will…")}
    action=${t("Pledge")}
    problem=${problem}
    onSend=${say}
  >
    ${
      me.name
        ? html`<p class="composer-note">
            ${icon("pledge")}<span>${t("Everyone will see it with your name: {name}", { name: me.name })}</span>
          </p>`
        : html`<div class="field">
            <label for="pledge-name">${t("Your name, for the roll of pledges")}</label>
            <input
              id="pledge-name"
              dir="auto"
              maxlength="60"
              autocomplete="name"
              value=${name.value}
              onInput=${(event) => (name.value = event.currentTarget.value)}
            />
          </div>`
    }<//
  >`;
}

function AskName({ name, onName, onClose }) {
  const submit = (event) => (event.preventDefault(), name.value.trim() && onName(name.value.trim()));
  return html`<${Sheet} title=${t("What is your name?")} onClose=${onClose}
    ><form class="stack" onSubmit=${submit}>
      <p>${t("Anyone who joins a pledge is listed by name.")}</p>
      <div class="field">
        <label for="join-name">${t("My name")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${name.value}
          onInput=${(event) => (name.value = event.currentTarget.value)}
        />
      </div>
      <button class="button primary wide" disabled=${!name.value.trim()}>${icon("hand")}${t("Join")}</button>
    </form><//
  >`;
}
