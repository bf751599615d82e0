// phone.js: groups arrive: who is here, and where I belong.

import { groupsOf, self } from "../../ui/selectors.js";
import { html, useComputed } from "../../ui/html.js";
import { icon } from "../../ui/icon.js";
import { t, tn } from "../../ui/i18n.js";

export function Activity({ room, head }) {
  const { store } = room;
  const me = self(room);
  // A number per group as one text, so that the list is drawn again only when a number changes.
  const counts = useComputed(() => JSON.stringify([...room.sync.presence.value.joined]));
  const here = new Map(JSON.parse(counts.value));
  const about = store.get("about", "about");
  return html`<main class="page-main stack">
    <section class="welcome">
      <h2>${me.name ? t("Welcome, {name}", { name: me.name }) : t("Welcome")}</h2>
      ${about?.task && html`<p class="welcome-task" dir="auto">${about.task}</p>`}
    </section>
    ${head}
    <section class="stack-tight">
      <h3>${t("Who is here")}</h3>
      <ul class="arrivals">
        ${groupsOf(store).map((group) => html`<${Arrival} key=${group.id} group=${group} count=${here.get(group.id) ?? 0} mine=${group.id === me.group} />`)}
      </ul>
    </section>
  </main>`;
}

const Arrival = ({ group, count, mine }) =>
  html`<li class="arrival" data-colour=${group.colour} data-here=${count > 0}>
    <span class="badge">${icon(group.icon)}</span>
    <span class="arrival-name"><bdi>${group.name}</bdi>${mine && html`<small>${t("You are here")}</small>`}</span>
    <span class="arrival-count">${count ? tn("{n} person", "{n} people", count) : t("No one yet")}</span>
  </li>`;
