// list_form.js: the window in which the entries of one list are renamed, added, removed and put back.

import { kept } from "../ui/draft.js";
import { html, useRef, useState } from "../ui/html.js";
import { icon } from "../ui/icon.js";
import { t } from "../ui/i18n.js";
import { Back, FormDialog } from "../ui/console/dialog.js";
import { added, faultsIn, removed, renamed, restored, rowsOf, saved } from "./list_rows.js";

const TITLE = 120; // letters

/** @param {{id: string, title: string, known: [string, string][]}} list */
export function editList(context, list) {
  const before = rowsOf(context.store, list);
  const draft = kept(context.draft(`list/${list.id}`), null);
  const drop = () => (draft.value = null);
  function submit() {
    const rows = draft.peek()?.rows ?? before;
    if (faultsIn(rows).size) return { ok: false, why: t("Each entry needs a name of its own.") };
    return context.act(saved(list, before, rows), { quiet: true });
  }
  context.ask(
    (close) =>
      html`<${FormDialog} title=${list.title} yes=${t("Save")} draft=${null} ...${{ close, submit, drop }}>
        <${Rows} ...${{ before, draft, drop }} />
      <//>`,
  );
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function Rows({ before, draft, drop }) {
  const entries = useRef(null);
  const [back, setBack] = useState(() => behind(draft.peek(), before));
  const rows = draft.value?.rows ?? before;
  const set = (next) => (draft.value = same(next, before) ? null : { before, rows: next });
  const faults = faultsIn(rows);
  const add = () => (set(added(rows)), focusLast(entries));
  const discard = () => (drop(), setBack(""));
  const gone = rows.filter((row) => row.gone);
  return html`${back && html`<${Back} ...${{ back, discard }} />`}
    <ul class="console-entries" ref=${entries}>
      ${rows
        .filter((row) => !row.gone)
        .map((row) => html`<${Entry} key=${row.id} ...${{ row, rows, set, why: faults.get(row.id) }} />`)}
    </ul>
    <div><button type="button" class="button small" onClick=${add}>${icon("plus")}${t("Add entry")}</button></div>
    ${gone.length > 0 && html`<${Gone} ...${{ gone, rows, set }} />`}`;
}

const behind = (found, before) => (found ? (same(found.before, before) ? "kept" : "changed") : "");

const focusLast = (entries) =>
  requestAnimationFrame(() => entries.current?.querySelector("li:last-child input")?.focus());

const Entry = ({ row, rows, set, why }) =>
  html`<li>
    <input
      dir="auto"
      maxlength=${TITLE}
      aria-label=${row.own || t("Name")}
      aria-invalid=${why ? "true" : undefined}
      value=${row.name}
      onInput=${(event) => set(renamed(rows, row.id, event.currentTarget.value))}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${t("Remove {name}", { name: row.name || t("Name") })}
      onClick=${() => set(removed(rows, row.id))}
    >
      ${icon("trash")}
    </button>
    ${why && html`<p class="console-entry-why" role="alert">${why}</p>`}
  </li>`;

const Gone = ({ gone, rows, set }) =>
  html`<section class="stack-tight" aria-label=${t("Removed")}>
    <h3 class="section-head">${t("Removed")}</h3>
    <p class="soft">${t("These can’t be chosen anymore. They stay wherever they were chosen.")}</p>
    <ul class="console-entries">
      ${gone.map(
        (row) =>
          html`<li key=${row.id}>
            <span dir="auto">${row.name}</span>
            <button
              type="button"
              class="button small"
              aria-label=${t("Put back {name}", { name: row.name })}
              onClick=${() => set(restored(rows, row.id))}
            >
              ${icon("undo")}${t("Put back")}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
