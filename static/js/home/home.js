// home.js: the code field forgives: case, spaces, a pasted link; it says when a sign cannot be in a code.

import { t } from "../ui/i18n.js";
import { codeFrom, looksAlike } from "./code_text.js";

const form = document.getElementById("join");
const field = form.elements.code;
const hint = document.getElementById("code-hint");

function check() {
  const code = codeFrom(field.value);
  hint.hidden = !looksAlike(code);
  hint.textContent = t("A code never contains O, 0, I, 1 or L, because they look alike. Please check it again.");
  return code;
}

field.addEventListener("input", check);
form.addEventListener("submit", (event) => {
  field.value = check();
  if (!field.value) (event.preventDefault(), field.focus());
});
