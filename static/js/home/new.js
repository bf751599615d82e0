// new.js: a workshop is made from a short form; then its console opens.

import { html, render, signal } from "../ui/html.js";
import { t } from "../ui/i18n.js";
import { takeKey } from "../ui/console/fragment.js";
import { ask, open } from "./create_workshop.js";
import { dressedAll, Groups, starters } from "./groups.js";

const form = document.getElementById("new");
const problem = document.getElementById("problem");
const groups = signal([]);
let offered = groups.peek();
let untouched = true;

function start() {
  form.elements.key.value = takeKey(location, history) ?? "";
  groups.value = startFrom();
  for (const radio of methods()) radio.addEventListener("change", () => untouched && (groups.value = startFrom()));
  groups.subscribe((now) => (untouched = now === offered));
  const place = document.getElementById("groups");
  place.replaceChildren();
  render(html`<${Groups} groups=${groups} />`, place);
  form.addEventListener("submit", submit);
}

const methods = () => form.querySelectorAll("[name=method]");

// A method may bring groups of its own; once the list is touched it is the facilitator's.
function startFrom() {
  const own = JSON.parse(form.querySelector("[name=method]:checked")?.dataset.groups ?? "[]");
  return (offered = own.length ? dressedAll(own) : starters());
}

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
    ["title", "task", "place", "day0", "method"].map((name) => [name, form.elements[name].value.trim()]),
  );
  const named = groups.value.filter((group) => group.name.trim());
  return {
    ...given,
    dots: Number(form.elements.dots.value),
    groups: named.map(({ name, icon, colour }) => ({ name: name.trim(), icon, colour })),
  };
}

const FIELDS = { host_key: "key" };

function tell(why, field) {
  problem.hidden = !why;
  problem.querySelector("span").textContent = why;
  const at = form.elements[FIELDS[field] ?? field];
  if (at?.focus) at.focus();
  else if (why) problem.scrollIntoView({ block: "center" });
}

start();
