// field.js: one question about an action, with its answer, how the answer fares, and what someone else wrote there.

import { GrowingText, KeptWords } from "../../../ui/composer.js";
import { length } from "../../../ui/draft.js";
import { html } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { Status } from "../../../ui/badges.js";
import { t } from "../../../ui/i18n.js";
import { useField } from "./editing.js";

/** @param {{type: "text"|"long"|"date", limit?: number, hint?: string, keys?: string, min?: string, max?: string}} given besides room, action, name, label */
export function Field({ room, action, name, label, hint, type = "text", limit, min, max, keys, open }) {
  const field = useField({ room, action, name, limit, open });
  const id = `${name}/${action.id}`;
  const attributes = {
    id,
    disabled: !open,
    "aria-invalid": Boolean(field.problem),
    "aria-describedby": `${id}/foot`,
    onFocus: field.focus,
    onBlur: field.leave,
  };
  return html`<div class="field" data-tone=${field.problem ? "error" : undefined}>
    <div class="field-head">
      <label for=${id}>${label}</label>${!field.problem && html`<${Status} state=${field.state} />`}
    </div>
    ${hint && html`<p class="field-hint">${hint}</p>`}
    ${type === "long" && html`<${GrowingText} ...${attributes} value=${field.value ?? ""} onText=${field.type} />`}
    ${
      type === "text" &&
      html`<input
        ...${attributes}
        dir="auto"
        inputmode=${keys}
        value=${field.value ?? ""}
        onInput=${(event) => field.type(event.currentTarget.value)}
      />`
    }
    ${
      type === "date" &&
      html`<input
        ...${attributes}
        type="date"
        min=${min}
        max=${max}
        value=${field.value ?? ""}
        onInput=${(event) => field.type(event.currentTarget.value)}
      />`
    }
    <p class="field-foot" id=${`${id}/foot`}>
      ${field.problem && html`<span class="field-error" role="alert">${icon("warning")}<span>${field.problem}</span></span>`}
      ${limit && length(field.value ?? "") > limit * 0.7 && html`<span class="field-counter">${length(field.value)} / ${limit}</span>`}
    </p>
    ${field.unsent && html`<${KeptWords} words=${field.unsent} />`}
    ${field.problem && open && html`<button class="button quiet" onClick=${field.drop}>${icon("undo")}${t("Keep as it was")}</button>`}
    <${Alternatives} room=${room} record=${field.record} name=${name} open=${open} onUse=${field.set} />
  </div>`;
}

// Two people wrote at once: the later counts, the earlier is one tap away.
function Alternatives({ room, record, name, open, onUse }) {
  const others = Object.hasOwn(record.alternatives ?? {}, name) ? record.alternatives[name] : [];
  return others.map(
    ({ value, by, rev }) =>
      html`<div key=${rev} class="notice alternative" data-tone="leverage">
        ${icon("split")}
        <div class="stack-tight">
          <p>${whose(room, by)}</p>
          <p class="kept-words" dir="auto">${String(value)}</p>
          ${
            open &&
            html`<div class="row">
              <button class="button" onClick=${() => onUse(value)}>${t("Use this")}</button>
              <button class="button quiet" onClick=${() => onUse(record[name])}>${t("Keep mine")}</button>
            </div>`
          }
        </div>
      </div>`,
  );
}

function whose({ store }, by) {
  const name = by && store.get("person", by)?.name;
  return name ? t("{name} edited this at the same time:", { name }) : t("Someone else edited this at the same time:");
}
