// name_list.js: whoever is expected taps their name instead of typing it, where the facilitators show the list.

import { html, render } from "../ui/html.js";
import { t } from "../ui/i18n.js";

/** @param {{code: string, form: HTMLFormElement}} given  The names of a group's free seats, once that group is chosen. */
export function offerNames({ code, form }) {
  const place = document.createElement("div");
  form.querySelector("#name").closest(".field").append(place);
  const chosen = () => form.querySelector('[name="group"]:checked')?.value;
  const choose = (name) => {
    form.querySelector("#name").value = name;
    show(place, [], choose);
  };
  const look = async () => {
    const group = chosen();
    const names = group ? await namesOf(code, group) : [];
    if (group === chosen()) show(place, names, choose);
  };
  form.addEventListener("change", (event) => event.target.name === "group" && look());
  look();
}

async function namesOf(code, group) {
  const query = `group=${encodeURIComponent(group)}`;
  const answer = await fetch(`/api/workshops/${encodeURIComponent(code)}/names?${query}`).catch(() => null);
  return answer?.ok ? (await answer.json()).names : [];
}

const show = (place, names, choose) => render(names.length ? html`<${Names} ...${{ names, choose }} />` : null, place);

const Names = ({ names, choose }) =>
  html`<div class="join-names" role="group" aria-label=${t("Is your name here? Tap it.")}>
    <p class="field-hint">${t("Is your name here? Tap it.")}</p>
    <div class="join-names-list">
      ${names.map(
        (name) =>
          html`<button key=${name} type="button" class="button small" onClick=${() => choose(name)}>
            <bdi>${name}</bdi>
          </button>`,
      )}
    </div>
  </div>`;
