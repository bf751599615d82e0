// main.js: the console starts: it takes the facilitator's key from the link, joins, and keeps its seat.

import * as activities from "../activities/index.js";
import { forget, join, remember, remembered } from "../core/seats.js";
import { started } from "../core/started.js";
import { effect, html, render } from "../ui/html.js";
import { takeKey } from "../ui/console/fragment.js";
import { partsFor } from "../ui/parts.js";
import { openRoom } from "../ui/room.js";
import { Console } from "./app.js";
import { createContext } from "./context.js";
import { KeyForm } from "./key_form.js";
import { editStageIn } from "./stage_form.js";

const { code, joinUrl } = document.documentElement.dataset;
const place = document.getElementById("console");

async function start() {
  const key = takeKey(location, history);
  const seat = remembered(code, "console");
  if (seat) return show(seat, key);
  return key ? enter({ facilitator_key: key }).catch(ask) : ask();
}

async function enter(asked) {
  const seat = await join(code, asked);
  forget(code, "console");
  remember(code, "console", seat);
  return show(seat, asked.facilitator_key);
}

function ask(why) {
  render(html`<${KeyForm} key="door" code=${code} why=${why} enter=${enter} />`, place);
}

async function show(seat, key) {
  const parts = await partsFor(activities, "console");
  const room = openRoom({ code, ...seat });
  const context = createContext(room, {
    code,
    parts,
    token: seat.token,
    joinUrl: joinUrl ?? `${location.origin}/w/${code}`,
  });
  context.editStage = (stage) => editStageIn(context, stage);
  render(html`<${Console} key=${seat.person} context=${context} />`, place);
  effect(() => comeBack(context, key));
}

// A seat that is known no longer is forgotten; the key that came with the link, or was typed, takes another one.
function comeBack({ sync: { state, problem }, undo }, key) {
  if (state.value === "reload") location.reload();
  if (state.value !== "removed") return;
  forget(code, "console");
  undo.clear();
  const why = problem.value ?? undefined;
  if (key && why?.code !== "removed") enter({ facilitator_key: key }).catch(ask);
  else ask(why);
}

started();
start();
