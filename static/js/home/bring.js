// bring.js: a workshop comes from another laptop as a file; then its console opens here.

import { t } from "../ui/i18n.js";
import { ask, open } from "./create_workshop.js";

const MOST = 200 * 1024 * 1024; // bytes
const form = document.getElementById("bring");
const problem = form.querySelector("[role=alert]");

async function submit(event) {
  event.preventDefault();
  tell("");
  const button = form.querySelector("[type=submit]");
  const [file] = form.elements.file.files;
  if (file.size > MOST) return tell(t("This file is too large to be a workshop."), "file");
  button.disabled = true;
  try {
    open(await ask("/api/import", form.elements.key.value, "application/octet-stream", file));
  } catch (error) {
    tell(error.why ?? t("Can’t reach the server. Try again."), error.field);
  } finally {
    button.disabled = false;
  }
}

const FIELDS = { host_key: "key", file: "file" };

function tell(why, field) {
  problem.hidden = !why;
  problem.querySelector("span").textContent = why;
  form.elements[FIELDS[field]]?.focus();
}

form.addEventListener("submit", submit);
