// new.js: a workshop is made from a short form; then its console opens.

import { html, render, signal } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { takeKey } from "../ui/console/fragment.js";
import { ask, open } from "./create_workshop.js";
import { Agenda } from "./agenda.js";
import { uses, wish as wished } from "../ui/agenda_model.js";
import { dressedAll, Groups, starters } from "./groups.js";
import { MethodFile } from "./method_file.js";

const form = document.getElementById("new");
const problem = document.getElementById("problem");
const groups = signal([]);
const stages = signal([]);
const own = signal(null); // { method, text } of a file that was dropped
let offered = groups.peek();
let untouched = true;

function start() {
  form.elements.key.value = takeKey(location, history) ?? "";
  choose();
  form.addEventListener("change", ({ target }) => target.name === "method" && choose());
  groups.subscribe((now) => (untouched = now === offered));
  place("groups", html`<${Groups} groups=${groups} />`);
  place(
    "agenda",
    html`<${Agenda} stages=${stages} offered=${() => method().stages} />
      <${MethodFile}
        hostKey=${() => form.elements.key.value}
        needKey=${() => form.elements.key.focus()}
        take=${take}
      />`,
  );
  stages.subscribe((now) => (document.getElementById("dots").hidden = !uses(now, "dots")));
  form.addEventListener("submit", submit);
}

function place(id, view) {
  const at = document.getElementById(id);
  at.replaceChildren();
  render(view, at);
}

const chosen = () => form.querySelector("[name=method]:checked");
const known = new Map();

// Read once, so that what it says is the same value each time it is asked for.
function method() {
  const radio = chosen();
  if (radio.value === "own") return own.peek().method;
  if (!known.has(radio)) known.set(radio, JSON.parse(radio.dataset.method));
  return known.get(radio);
}

// A method may bring groups of its own; once the list is touched it is the facilitator's.
function choose() {
  stages.value = method().stages;
  if (untouched) groups.value = startFrom(method().groups);
}

const startFrom = (groups) => (offered = groups.length ? dressedAll(groups) : starters());

// One more choice beside the others, chosen already; another file takes its place.
function take(method, text) {
  own.value = { method, text };
  document.getElementById("own-method").hidden = false;
  place("own-method", html`<${Own} method=${method} key=${text} />`);
  choose();
}

const Own = ({ method }) =>
  html`<label class="choice"
    ><input type="radio" name="method" value="own" defaultChecked required />
    <span class="choice-face"
      ><span><b dir="auto">${method.title}</b><small dir="auto">${method.summary}</small></span></span
    ></label
  >`;

async function submit(event) {
  event.preventDefault();
  tell("");
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  try {
    open(await ask("/api/workshops", form.elements.key.value, "application/json", JSON.stringify(wish())));
  } catch (error) {
    tell(error.why ?? t("Can’t reach the server. Try again."), error.field);
  } finally {
    button.disabled = false;
  }
}

function wish() {
  const given = Object.fromEntries(
    ["title", "task", "place", "day0"].map((name) => [name, form.elements[name].value.trim()]),
  );
  const named = groups.value.filter((group) => group.name.trim());
  const file = chosen().value === "own" && own.peek().text;
  return {
    ...given,
    ...(file ? { method_file: file } : { method: chosen().value }),
    ...(stages.value !== method().stages && { agenda: wished(stages.value) }),
    ...(uses(stages.value, "dots") && {
      dots: Number(form.elements.dots.value),
    }),
    groups: named.map(asked),
  };
}

// What a method says of a group besides its looks comes along.
const asked = ({ name, icon, colour, sector, level, seats }) => ({
  name: name.trim(),
  icon,
  colour,
  ...(sector && { sector }),
  ...(level && { level }),
  ...(seats && { seats }),
});

const FIELDS = { host_key: "key" };

function tell(why, field) {
  problem.hidden = !why;
  problem.querySelector("span").textContent = why;
  const at = form.elements[FIELDS[field] ?? field];
  if (at?.focus) at.focus();
  else if (why) problem.scrollIntoView({ block: "center" });
}

start();
