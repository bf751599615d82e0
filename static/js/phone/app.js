// app.js: the phone once someone is in: the room's stage, the line to the room, the menu.

import { html, useEffect, useRef, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { useFollowed } from "../ui/followed.js";
import { say, Voice } from "../ui/announce.js";
import { t, tn } from "../ui/i18n.js";
import { loadCss } from "../ui/load_css.js";
import { later } from "../ui/later.js";
import { Line } from "./status_bar.js";
import { Stage } from "./stage.js";
import { ending } from "./connection_status.js";
import { Timer } from "./timer.js";

const Menu = later(() => Promise.all([import("./menu.js"), loadCss("work")]), "Menu");
const Returned = later(() => Promise.all([import("./returned.js")]), "Returned"); // seldom needed
const Seat = later(() => Promise.all([import("./table.js"), loadCss("work")]), "Seat"); // once the room sits at tables
const OtherPlace = later(() => Promise.all([import("./other_place.js"), loadCss("work")]), "OtherPlace");
const ARRIVAL = { id: "", activity: "open", settings: {}, status: "open" };

/** @param {{room: object, leave: Function, again: Function, scanned?: string, search: string}} given scanned: the table whose card
 *  was scanned; search: the address by which a group's code or a seat's card was; room from ui/room.js; leave() forgets this phone's
 *  seat, again() takes one anew, or tells why it cannot be had */
export function App({ room, leave, again, scanned, search }) {
  const over = ending(room.sync.state.value, room.sync.problem.value);
  const about = room.store.get("about", "about");
  const shown = useSignal(null); // id of an earlier stage looked back at
  if (over)
    return html`<${Ended}
      ...${over}
      waiting=${room.outbox.durable.value && room.outbox.waiting.value}
      onAgain=${again}
    />`;
  if (!about) return html`<${Opening} room=${room} />`;
  return html`<${Room} ...${{ room, about, shown, leave, scanned, search }} />`;
}

function Room({ room, about, shown, leave, scanned, search }) {
  const now = (about.current && room.store.get("stage", about.current)) || { ...ARRIVAL, title: about.title };
  const back = shown.value && room.store.get("stage", shown.value);
  const stage = back || now;
  const menu = useSignal(false);
  const asked = useSignal(search);
  const here = useFollowed(room, "stage", back?.id);
  useTurn(now, shown);
  return html`<${TopBar}
      stage=${stage}
      running=${going(stage, about)}
      now=${room.now}
      onMenu=${() => (menu.value = true)}
    />
    <${Line} room=${room} />
    <${Stage}
      room=${room}
      stage=${stage}
      here=${here}
      open=${!back && going(now, about)}
      past=${Boolean(back)}
      before=${html`${(scanned || isSeated(room)) && html`<${Seat} room=${room} scanned=${scanned} />`}<${Before}
          about=${about}
          stage=${now}
          back=${back}
          onNow=${() => (shown.value = null)}
        />
        ${room.outbox.returned.value.length > 0 && html`<${Returned} room=${room} stage=${stage} />`}`}
    />
    ${
      menu.value &&
      html`<${Menu}
        room=${room}
        about=${about}
        stage=${stage}
        onClose=${() => (menu.value = false)}
        onStage=${(id) => ((shown.value = id === now.id ? null : id), (menu.value = false))}
        leave=${leave}
      />`
    }
    ${asked.value && html`<${OtherPlace} room=${room} search=${asked.value} onClose=${() => (asked.value = "")} />`}
    <${Voice} />`;
}

const isSeated = ({ store, me }) => store.get("person", me.value?.person ?? "")?.table;

const going = (stage, about) => stage.status === "open" && !about.paused && !about.closed;

// A new stage takes everyone along, also those who were looking back.
function useTurn(now, shown) {
  const step = `${now.id} ${now.status}`;
  const before = useRef(step);
  useEffect(() => {
    document.title = now.title;
    if (before.current === step) return;
    before.current = step;
    shown.value = null;
    scrollTo(0, 0);
    if (now.status === "open") say(t("Now: {title}", { title: now.title }));
    if (document.activeElement === document.body) document.querySelector(".topbar-title")?.focus();
  }, [step, now.title]);
}

const TopBar = ({ stage, running, now, onMenu }) =>
  html`<header class="topbar">
    <h1 class="topbar-title" tabindex="-1" dir="auto">${stage.title}</h1>
    ${running && html`<${Timer} endsAt=${stage.ends_at} now=${now} />`}
    <button class="button quiet icon-only" aria-label=${t("Menu")} onClick=${onMenu}>${icon("menu")}</button>
  </header>`;

function Before({ about, stage, back, onNow }) {
  if (back)
    return html`<p class="notice looking-back" data-tone="info">
      ${icon("undo")}<span>${t("You’re looking back. You can’t change anything here.")}</span>
      <button class="button" onClick=${onNow}>${t("Back to now")}</button>
    </p>`;
  if (about.closed)
    return html`<${Notice}
      tone="info"
      picture="flag"
      words=${t("This workshop is closed. You can still read everything.")}
    />`;
  if (about.paused)
    return html`<${Notice}
      tone="warn"
      picture="pause"
      words=${t("The facilitator has paused posting. Look up; it will resume soon.")}
    />`;
  if (stage.status === "done" || stage.status === "skipped") return html`<${Between} />`;
  if (stage.status === "ahead")
    return html`<${Notice} tone="info" picture="clock" words=${t("This stage starts soon.")} />`;
  return null;
}

const Notice = ({ tone, picture, words }) =>
  html`<p class="notice" role="status" data-tone=${tone}>${icon(picture)}<span>${words}</span></p>`;

const Between = () =>
  html`<div class="empty between" role="status">
    ${icon("wave", "big")}
    <h2>${t("This stage is done")}</h2>
    <p>${t("Look up and listen. The next step will appear here.")}</p>
  </div>`;

const Opening = ({ room }) =>
  html`<${Line} room=${room} />
    <main class="page-main stack">
      <div class="empty" role="status">
        ${icon("wave", "big")}
        <h2>${t("Opening the room…")}</h2>
        ${room.sync.state.value === "away" && html`<p>${t("Can’t reach the room. Are you on the room’s wifi? Retrying…")}</p>`}
      </div>
    </main>`;

function Ended({ icon: picture, title, words, again, waiting, onAgain }) {
  const why = useSignal("");
  const act = async () => (again === "join" ? (why.value = await onAgain()) : location.reload());
  return html`<main class="page-main stack">
    <div class="empty" role="alert">
      ${icon(picture, "big")}
      <h2>${title}</h2>
      <p>${words}</p>
      ${waiting > 0 && html`<p>${tn("{n} not sent yet: kept on this phone.", "{n} not sent yet: kept on this phone.", waiting)}</p>`}
      ${why.value && html`<p>${why.value}</p>`}
      <button class="button primary" onClick=${act}>
        ${icon("refresh")}${again === "join" ? t("Join again") : t("Reload")}
      </button>
    </div>
  </main>`;
}
