// plan.js: one group's plan as a page of its own, on a phone or a laptop.

import { PlanView } from "../activities/plans/phone.js";
import { remembered, seatByCookie, watchSeat } from "../core/seats.js";
import { started } from "../core/started.js";
import { groupsOf, self } from "../ui/selectors.js";
import { everyoneOn } from "../ui/task_forces.js";
import { withFresh } from "../ui/optimistic.js";
import { html, render } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { openRoom } from "../ui/room.js";
import { t } from "../ui/i18n.js";
import { followKeyboard } from "./keyboard.js";
import { Line } from "./status_bar.js";
import { OfflinePlan } from "./offline_plan.js";
import { ending } from "./connection_status.js";

const { code } = document.documentElement.dataset;
const { owner } = document.body.dataset;
// A laptop may have a seat of each kind: the console's link says which one acts.
const SEATS =
  new URLSearchParams(location.search).get("as") === "console" ? ["console", "phone"] : ["phone", "console"];

async function start() {
  document.querySelector(".opening")?.removeAttribute("hidden");
  const seat =
    SEATS.map((place) => remembered(code, place)).find(Boolean) ?? (await seatByCookie(code).catch(() => null));
  document.body.replaceChildren();
  if (!seat) return render(html`<${Stranger} />`, document.body);
  const room = withFresh(openRoom({ ...seat, code, less: { now: false } }));
  const place = SEATS.find((each) => remembered(code, each)?.token === seat.token);
  if (place) watchSeat(code, place, seat.token, () => location.reload());
  render(html`<${Page} room=${room} token=${seat.token} />`, document.body);
  return followKeyboard();
}

function Page({ room, token }) {
  const { store, sync } = room;
  const about = store.get("about", "about");
  const plan = store.all("plan").find((each) => each.owner === owner);
  const over = ending(sync.state.value);
  return html`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${ownerName(store)}</h1>
      <a
        class="button quiet icon-only"
        href=${`/w/${code}${self(room).role === "facilitator" ? "/run" : ""}`}
        aria-label=${t("To the room")}
        >${icon("house")}</a
      >
    </header>
    <${Line} room=${room} />
    ${over && html`<${Message} ...${over} />`}
    ${!over && !about && html`<${Message} icon="wave" title=${t("Opening the plan…")} />`}
    ${
      !over &&
      about &&
      !plan &&
      html`<${Message}
        icon="target"
        title=${t("No plan here yet")}
        words=${t("It opens when the facilitator gets to the plans.")}
      />`
    }
    ${
      !over &&
      about &&
      plan &&
      html`<${PlanView}
        room=${room}
        plan=${plan}
        open=${mayWrite(room, plan, about)}
        head=${html`<${Head} room=${room} plan=${plan} about=${about} token=${token} />`}
      />`
    }`;
}

const ownerName = (store) =>
  [...groupsOf(store), ...store.all("task_force")].find(({ id }) => id === owner)?.name ?? owner;

/** Whether the person at this phone may change the plan now; the room has the last word. */
function mayWrite(room, plan, about) {
  const me = self(room);
  const stages = room.store.all("stage").filter(({ activity }) => activity === "plans");
  if (me.role === "facilitator") return true;
  return !about.closed && !about.paused && isTheirs(room.store, plan, me) && isOpen(room.store, plan, stages);
}

function isTheirs(store, plan, me) {
  const force = store.get("task_force", plan.task_force ?? "");
  return force ? everyoneOn(force).includes(me.id) : plan.group === me.group;
}

// A task force works on its plan in a stage of task forces too.
function isOpen(store, plan, stages) {
  const works = plan.task_force ? store.all("stage").filter((each) => each.activity === "task_forces") : [];
  return !plan.stage || [...stages, ...works].some(({ status }) => status === "open");
}

function Head({ room, plan, about, token }) {
  const closed = !mayWrite(room, plan, about);
  return html`<div class="stack-tight">
    <p class="soft" dir="auto">${about.title}</p>
    ${
      closed &&
      html`<p class="notice" data-tone="info">
        ${icon("lock")}<span
          >${t("You can read this plan. Its group or task force can edit it while the plans are open.")}</span
        >
      </p>`
    }
    <p class="row plan-files">
      <${File} format="pdf" words=${t("Print")} /><${File} format="docx" words=${t("Edit")} />
      <${File} format="xlsx" words=${t("Table")} /><${File} format="ics" words=${t("Calendar")} />
      <${File} format="pdf" on="letter" words=${t("Print on Letter")} />
    </p>
    ${!closed && html`<${OfflinePlan} ...${{ code, owner, token }} />`}
  </div>`;
}

const File = ({ format, words, on = "a4" }) =>
  html`<a
    class="button"
    download
    href=${`/api/workshops/${code}/export/${format}?plan=${encodeURIComponent(owner)}&paper=${on}`}
  >
    ${icon("download")}${words} <small class="soft">${format.toUpperCase()}</small></a
  >`;

const Message = ({ icon: picture, title, words }) =>
  html`<main class="page-main">
    <div class="empty" role="status">
      ${icon(picture, "big")}
      <h2>${title}</h2>
      <p>${words}</p>
    </div>
  </main>`;

const Stranger = () =>
  html`<main class="page-main stack">
    <div class="empty">
      ${icon("lock", "big")}
      <h2>${t("Join the room first")}</h2>
      <p>${t("Only people who take part have a plan.")}</p>
      <a class="button primary" href=${`/w/${code}`}>${t("Join")}</a>
    </div>
  </main>`;

started();
start();
