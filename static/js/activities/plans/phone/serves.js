// serves.js: which of several things an action is for: leverage points, goals, help that it uses.
//
//   <${Serves} ...${{ room, action, open }} name="goals" points=${[{ id, title }]} picture="target" label=${t("…")} />

import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Status } from "../../../ui/badges.js";
import { useField } from "./editing.js";

export function Serves({ room, action, open, name, points, picture, label }) {
  const field = useField({ room, action, name, open });
  const chosen = new Set(field.value ?? []);
  const toggle = (id) => field.set(points.map((each) => each.id).filter((each) => (each === id) !== chosen.has(each)));
  if (!points.length) return null;
  return html`<fieldset class="choices serves" disabled=${!open}>
    <legend><b>${label}</b> <${Status} state=${field.state} /></legend>
    ${field.problem && html`<p class="field-error" role="alert">${field.problem}</p>`}
    ${points.map(
      ({ id, title }) =>
        html`<label key=${id} class="choice"
          ><input type="checkbox" checked=${chosen.has(id)} onChange=${() => toggle(id)} />
          <span class="choice-face"
            >${icon(chosen.has(id) ? "check" : picture)}<span dir="auto">${title}</span></span
          ></label
        >`,
    )}
  </fieldset>`;
}
