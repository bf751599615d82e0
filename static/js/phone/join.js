// join.js: takes the plain form over, so that joining needs no new page and a refusal is at its field.

import { join } from "../core/seats.js";
import { t } from "../ui/i18n.js";

/** @param {{code: string, form: HTMLFormElement, onIn: (seat: object) => Promise}} given */
export function enhance({ code, form, onIn }) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    if (button.disabled) return;
    button.disabled = true;
    clear(form);
    try {
      const as = asked(new FormData(form));
      await onIn({ ...(await join(code, as)), as });
    } catch (error) {
      show(form, error);
    } finally {
      button.disabled = false;
    }
  });
}

/** @param {FormData} data  @returns {object} what the door is asked */
export function asked(data) {
  const group = data.get("group");
  const key = data.get("recorder_key"); // of the link for recorders
  const seat = data.get("seat"); // of the card of someone who is expected
  return {
    name: (data.get("name") ?? "").trim(),
    recorder: data.has("recorder"),
    ...(group && { group }),
    ...(key && { recorder_key: key }),
    ...(seat && { seat }),
  };
}

export const unreachable = () => t("Can’t reach the room. Are you on the room’s wifi? Try again.");

function show(form, { code, why, field }) {
  const place =
    form.querySelector(`#${field === "name" || field === "group" ? field : "no"}-error`) ??
    form.querySelector(".join-error");
  place.textContent = code === "no_line" || !why ? unreachable() : why;
  if (field === "seat") form.querySelector('[name="seat"]')?.remove(); // the next try goes without the card
  place.hidden = false;
  place.closest(".field, fieldset")?.setAttribute("data-tone", "error");
  const input = form.querySelector(`[name="${field === "name" || field === "group" ? field : "group"}"]`);
  if (place.classList.contains("field-error")) input.focus();
  else place.scrollIntoView({ block: "center" });
}

function clear(form) {
  for (const place of form.querySelectorAll(".field-error, .join-error")) place.hidden = true;
  for (const marked of form.querySelectorAll('[data-tone="error"]:not(.join-error)'))
    marked.removeAttribute("data-tone");
}
