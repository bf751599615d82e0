// people_import.js: a list of people is pasted or opened; what can't be taken is told line by line.

import { html, useSignal } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t, tn } from "../ui/i18n.js";
import { call } from "../ui/console/api.js";
import { Dialog, Field } from "../ui/console/dialog.js";

const KINDS = ".txt,.csv,.tsv,.xlsx";

export const importPeople = (context) => context.ask((close) => html`<${Import} ...${{ context, close }} />`);

function Import({ context, close }) {
  const text = useSignal("");
  const file = useSignal(null);
  const told = useSignal(null); // what the server said of the list
  const busy = useSignal(false);
  const why = useSignal("");
  async function send(query = "") {
    busy.value = true;
    const asked = { method: "POST", raw: file.value ?? text.value };
    const said = await call(context, `/people${query}`, asked).catch((refused) => ((why.value = refused.why), null));
    if (said) [told.value, why.value] = [said, ""];
    busy.value = false;
  }
  const submit = (event) => (event.preventDefault(), send());
  const again = () => ((told.value = null), (file.value = null));
  return html`<${Dialog} wide title=${t("Add a list of people")} close=${close}>
    ${
      told.value
        ? html`<${Told}
            told=${told.value}
            onAdd=${() => send("?groups=add")}
            ...${{ again, close, busy: busy.value }}
          />`
        : html`<form class="stack" onSubmit=${submit}>
            <${Ask} ...${{ text, file }} />
            ${why.value && html`<${Why} why=${why.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${close}>${t("Cancel")}</button>
              <button class="button primary" disabled=${busy.value || !(file.value || text.value.trim())}>
                ${busy.value ? t("Reading…") : t("Add")}
              </button>
            </div>
          </form>`
    }
  <//>`;
}

const Why = ({ why }) =>
  html`<p class="notice" role="alert" data-tone="error">${icon("warning")}<span>${why}</span></p>`;

function Ask({ text, file }) {
  const drop = (event) => {
    const [dropped] = event.dataTransfer.files;
    if (dropped) (event.preventDefault(), (file.value = dropped));
  };
  return html`<${Field}
      label=${t("Paste names here")}
      hint=${t("One person per line, from Word, WhatsApp or a spreadsheet. For example: Ana Silva – Fishers")}
    >
      <textarea
        rows="8"
        dir="auto"
        disabled=${Boolean(file.value)}
        value=${text.value}
        onInput=${(event) => (text.value = event.target.value)}
        onDragOver=${(event) => event.preventDefault()}
        onDrop=${drop}
      ></textarea>
    <//>
    <${Field}
      label=${t("Or open a file")}
      hint=${t("A spreadsheet (.xlsx), CSV or text. Columns: name, group, organisation, table, authority, resources, expertise, information, need.")}
      ><input type="file" accept=${KINDS} onChange=${(event) => (file.value = event.target.files[0] ?? null)}
    /><//>
    ${file.value && html`<p class="soft" role="status">${icon("file")} <bdi>${file.value.name}</bdi></p>`}`;
}

const Told = ({ told, onAdd, again, close, busy }) =>
  html`<div class="stack" role="status">
    <p class="console-counts">
      <b>${tn("{n} added", "{n} added", told.added)}</b>
      <span>${tn("{n} changed", "{n} changed", told.changed)}</span>
      <span class="soft">${tn("{n} unchanged", "{n} unchanged", told.same)}</span>
    </p>
    ${told.groups.length > 0 && html`<${NewGroups} ...${{ told, onAdd, busy }} />`}
    ${told.lines.length > 0 && html`<${Lines} lines=${told.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${again}>${t("Add another list")}</button>
      <button class="button primary" onClick=${close}>${t("Done")}</button>
    </div>
  </div>`;

const NewGroups = ({ told, onAdd, busy }) =>
  html`<div class="notice" data-tone="warn">
    ${icon("people")}
    <div class="stack-tight">
      <p>
        ${t("These groups aren’t in the workshop:")}${" "}
        ${told.groups.map((name, i) => html`${i ? ", " : ""}<bdi>${name}</bdi>`)}
      </p>
      <button class="button small" disabled=${busy} onClick=${onAdd}>
        ${icon("plus")}${tn("Add {n} group", "Add {n} groups", told.groups.length)}
      </button>
    </div>
  </div>`;

const Lines = ({ lines }) =>
  html`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${tn("{n} line to check", "{n} lines to check", new Set(lines.map(({ line }) => line)).size)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("Line")}</th>
          <th scope="col">${t("What was found")}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ line, why }, i) =>
            html`<tr key=${i}>
              <td class="number">${line}</td>
              <td dir="auto">${why}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
